// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/panerows.h"

#include "common/textlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>

namespace baton {

namespace {

constexpr double signSize = 16;

} // namespace

SignWidget::SignWidget(Painting painting, const QString &meaning, QWidget *parent)
    : QWidget(parent)
    , m_painting(std::move(painting))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(meaning);
    setToolTip(plainToolTip(meaning));
}

QSize SignWidget::sizeHint() const
{
    const Theme &theme = themeOf(this);
    // As high as the line of words beside it.
    return {theme.length(signSize), qRound(theme.metrics(TextRole::Body).height())};
}

void SignWidget::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const double side = theme.length(signSize) - 2;
    QPainter painter(this);
    m_painting(painter, QRectF(1, (height() - side) / 2, side, side), theme);
}

PaneRows::PaneRows(QVBoxLayout *column, Signs signs)
    : m_grid(new QGridLayout)
    , m_signs(signs)
{
    const Theme &theme = themeOf();
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(theme.space(Space::Label8));
    m_grid->setVerticalSpacing(theme.space(Space::Tight4));
    column->addLayout(m_grid);
}

void PaneRows::add(const PaneRow &row)
{
    if (row.sign)
        m_grid->addWidget(new SignWidget(row.sign, row.signMeaning), m_row, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new TextLabel(row.name, row.nameRole);
    name->setFit(TextLabel::Fit::Wrap);
    words->addWidget(name);
    if (!row.note.isEmpty()) {
        auto *note = new TextLabel(row.note, TextRole::Small, ColorRole::Muted);
        note->setFit(TextLabel::Fit::Wrap);
        words->addWidget(note);
    }
    const bool isAlone = row.value.isEmpty();
    const int first = m_signs == Signs::None ? 0 : 1;
    m_grid->addLayout(words, m_row, first, 1, (isAlone ? 3 : 2) - first);
    if (!isAlone) {
        auto *value = new TextLabel(row.value, row.valueRole, row.valueColor);
        value->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        m_grid->addWidget(value, m_row, 2, Qt::AlignTop);
        if (!row.tip.isEmpty())
            value->setToolTip(plainToolTip(row.tip));
    }
    if (!row.tip.isEmpty())
        name->setToolTip(plainToolTip(row.tip));
    ++m_row;
}

void PaneRows::add(QWidget *widget)
{
    m_grid->addWidget(widget, m_row++, 0, 1, 3);
}

} // namespace baton
