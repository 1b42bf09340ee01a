// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/pageheader.h"

#include "common/flowlayout.h"
#include "common/smallparts.h"
#include "common/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace baton {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextRole::Title2))
    , m_note(new TextLabel({}, TextRole::Body, ColorRole::Muted))
    , m_row(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_actions(new QWidget)
    , m_column(new QVBoxLayout(this))
{
    const Theme &theme = themeOf(this);
    m_note->setFit(TextLabel::Fit::Elide);
    m_row->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Part12), theme.space(Space::Page24),
                              theme.space(Space::Part12));
    m_row->addStrut(theme.length(32)); // With its margins the header is 56 high.
    m_row->setSpacing(theme.space(Space::Label8));
    auto *words = new QHBoxLayout;
    words->setSpacing(theme.space(Space::Group16));
    words->addWidget(m_title);
    words->addWidget(m_note, 1);
    new FlowLayout(theme.length(8), m_actions);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_actions);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(m_row);
    m_column->addWidget(new Hairline);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    placeActions();
}

void PageHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

void PageHeader::addAction(QWidget *action)
{
    m_actions->layout()->addWidget(action);
    placeActions();
}

void PageHeader::setViews(QWidget *views)
{
    const Theme &theme = themeOf(this);
    auto *holder = new QHBoxLayout;
    holder->setContentsMargins(theme.space(Space::Page24), 0, theme.space(Space::Page24), 0);
    holder->addWidget(views);
    const auto margins = m_row->contentsMargins();
    m_row->setContentsMargins(margins.left(), margins.top(), margins.right(), theme.space(Space::Tight4));
    m_column->insertLayout(1, holder);
}

QSize PageHeader::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins();
    const int actions = m_actions->layout()->minimumSize().width();
    return {std::max(m_title->minimumSizeHint().width(), actions) + margins.left() + margins.right(),
            QWidget::minimumSizeHint().height()};
}

void PageHeader::placeActions()
{
    const QMargins margins = m_row->contentsMargins();
    const int actions = m_actions->layout()->sizeHint().width();
    const int words = m_title->sizeHint().width() + m_note->minimumSizeHint().width() + 3 * m_row->spacing();
    const bool fits = words + actions <= width() - margins.left() - margins.right();
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_actions->setMinimumWidth(fits ? actions : 0);
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // An action came, went or changed its words.
        placeActions();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeActions();
}

SectionTitle::SectionTitle(const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextRole::Title3))
    , m_note(new TextLabel(note, TextRole::Small, ColorRole::Muted))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins({});
    m_row->addWidget(m_title);
    m_row->addWidget(m_note, 1);
    placeNote();
}

void SectionTitle::setTitle(const QString &title)
{
    m_title->setText(title);
    placeNote();
}

void SectionTitle::placeNote()
{
    const Theme &theme = themeOf(this);
    const double words = theme.metrics(TextRole::Title3).horizontalAdvance(m_title->text()) + theme.length(12)
        + theme.metrics(TextRole::Small).horizontalAdvance(m_note->text());
    const bool isBeside = words <= width();
    m_note->setVisible(!m_note->text().isEmpty());
    m_title->setFit(isBeside ? TextLabel::Fit::Whole : TextLabel::Fit::Wrap);
    m_note->setFit(isBeside ? TextLabel::Fit::Elide : TextLabel::Fit::Wrap);
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(isBeside ? theme.space(Space::Part12) : 0);
    m_row->setAlignment(m_title, isBeside ? Qt::AlignBaseline : Qt::Alignment());
    m_row->setAlignment(m_note, isBeside ? Qt::AlignBaseline : Qt::Alignment());
}

void SectionTitle::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNote();
}

void SectionTitle::setNote(const QString &note)
{
    m_note->setText(note);
    placeNote();
}

} // namespace baton
