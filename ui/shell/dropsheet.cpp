// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/dropsheet.h"

#include "common/icon.h"
#include "common/marks.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr double iconSize = 32;
constexpr double widest = 560; // As wide as a text is read at ease.

} // namespace

DropSheet::DropSheet(QWidget *window)
    : QWidget(window)
    , m_sign(new QWidget)
    , m_title(new TextLabel({}, TextRole::Title2))
    , m_words(new TextLabel({}, TextRole::Body, ColorRole::SecondText))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Card36), theme.space(Space::Card36), theme.space(Space::Card36),
                               theme.space(Space::Card36));
    column->setSpacing(theme.space(Space::Label8));
    column->addStretch(1);
    m_sign->setFixedHeight(theme.length(iconSize) + theme.space(Space::Part12));
    column->addWidget(m_sign);
    for (TextLabel *label : {m_title, m_words}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setFit(TextLabel::Fit::Wrap);
        label->setMaximumWidth(theme.length(widest));
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000); // As wide as it may be.
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addStretch(1);
    window->installEventFilter(this);
    hide();
}

void DropSheet::open(const QString &title, const QString &words, Tone tone)
{
    m_tone = tone;
    m_title->setText(title);
    m_words->setText(words);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

bool DropSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool isWelcome = m_tone == Tone::Welcome;
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    const int margin = theme.space(Space::Page24);
    const QRectF box = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QColor edge = theme.color(isWelcome ? ColorRole::Accent : ColorRole::LineStrong);
    painter.setPen(QPen(edge, theme.length(2), Qt::DashLine));
    painter.setBrush(theme.color(isWelcome ? ColorRole::AccentSoft : ColorRole::Window));
    painter.drawRoundedRect(box, theme.length(10), theme.length(10));
    const int size = theme.length(iconSize);
    const QRectF place(box.center().x() - size / 2.0, m_sign->y(), size, size);
    paintIcon(painter, isWelcome ? Icon::Import : Icon::Warning, place,
              theme.color(isWelcome ? ColorRole::AccentText : ColorRole::Warning), size);
}

} // namespace baton
