// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/statusrow.h"

#include "common/activity.h"
#include "common/activitytext.h"
#include "common/controls.h"
#include "common/letterkeys.h"
#include "common/marks.h"
#include "common/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int progressSteps = 1000;
constexpr double hintGap = 16;
constexpr double capGap = 6;

} // namespace

StatusRow::StatusRow(ActivityList &activities, QWidget *parent)
    : QWidget(parent)
    , m_activities(activities)
    , m_mark(new ConnectionMark(this))
    , m_text(new TextLabel({}, TextRole::Small, ColorRole::Muted))
    , m_activity(new QWidget)
    , m_activityText(new TextLabel({}, TextRole::Small, ColorRole::SecondText))
    , m_progress(new QProgressBar)
    , m_cancel(makeIconButton(Icon::Stop, tr("Cancel what is running")))
{
    const Theme &theme = themeOf(this);
    m_text->setFit(TextLabel::Fit::Elide);
    m_activityText->setFit(TextLabel::Fit::Elide);
    m_activityText->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(theme.length(120));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Stop"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setFixedHeight(theme.length(24));
    auto *work = new QHBoxLayout(m_activity);
    work->setContentsMargins({});
    work->setSpacing(theme.space(Space::Label8));
    work->addWidget(m_activityText, 1);
    work->addWidget(m_progress);
    work->addWidget(m_cancel);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(theme.space(Space::Group16));
    row->addWidget(m_text, 2);
    row->addWidget(m_activity, 3);
    setFixedHeight(theme.length(28));
    makeRoom();
    connect(&m_activities, &ActivityList::changed, this, &StatusRow::showActivity);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (Activity *latest = m_activities.latest())
            emit latest->cancelRequested();
    });
    showActivity();
}

void StatusRow::setText(const QString &text)
{
    m_text->setText(text);
    makeRoom();
    update();
}

void StatusRow::setKeyHints(const QList<KeyHint> &hints)
{
    m_hints = hints;
    if (!hasLetterKeys())
        m_hints.removeIf([](const KeyHint &hint) { return hint.key.isEmpty() || isLetterKeyText(hint.key); });
    makeRoom();
    update();
}

void StatusRow::setConnection(Connection connection, const QString &words)
{
    m_mark->setState(connection, words);
}

void StatusRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        setFixedHeight(themeOf(this).length(28));
        makeRoom();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        makeRoom();
    }
    QWidget::changeEvent(event);
}

void StatusRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

// Its words and keys take what there is.
QSize StatusRow::minimumSizeHint() const
{
    return {themeOf(this).length(120), themeOf(this).length(28)};
}

void StatusRow::makeRoom()
{
    const Theme &theme = themeOf(this);
    double keys = 0;
    for (const KeyHint &hint : std::as_const(m_hints))
        keys += hintWidth(hint);
    // The words come first; the keys have what is left of the row, and half of it at least.
    const double words = theme.metrics(TextRole::Small).horizontalAdvance(m_text->text()) + theme.length(28 + 32);
    const bool isBusy = m_activity && m_activity->isVisibleTo(this);
    const QSize mark = m_mark->sizeHint();
    const QRect place(theme.length(5), (height() - mark.height()) / 2, mark.width(), mark.height());
    m_mark->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_roomForKeys = isBusy ? width() / 2 : std::max(width() / 2, width() - static_cast<int>(std::ceil(words)));
    const int kept = std::min(static_cast<int>(keys), m_roomForKeys);
    if (layout())
        setTurnedMargins(this, {theme.space(Space::Wide28), 1, theme.space(Space::Part12) + kept, 0});
}

double StatusRow::hintWidth(const KeyHint &hint) const
{
    const Theme &theme = themeOf(this);
    return keyCapSize(hint.key, theme).width() + theme.length(capGap)
        + std::ceil(theme.metrics(TextRole::Small).horizontalAdvance(hint.text)) + theme.length(hintGap);
}

void StatusRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    paintHairline(painter, QPointF(0, 0), width(), Qt::Horizontal, theme.color(ColorRole::Line));
    paintKeyHints(painter);
}

void StatusRow::paintKeyHints(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const auto mirrored = [this](const QRectF &piece) {
        return QStyle::visualRect(layoutDirection(), rect(), piece.toAlignedRect());
    };
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(theme.font(TextRole::Small));
    double x = width() - theme.length(12);
    for (auto hint = m_hints.crbegin(); hint != m_hints.crend(); ++hint) {
        const double whole = hintWidth(*hint) - theme.length(hintGap);
        if (x - whole < width() - m_roomForKeys)
            break;
        x -= whole;
        const QSizeF cap = keyCapSize(hint->key, theme);
        const double top = std::round((height() - cap.height()) / 2);
        paintKeyCap(painter, hint->key, mirrored({x, top, cap.width(), cap.height()}), KeyCapGround::Plain, theme);
        painter.setPen(theme.color(ColorRole::Muted));
        const double words = x + cap.width() + theme.length(capGap);
        painter.drawText(mirrored({words, 1, x + whole - words + 2, height() - 1.0}),
                         static_cast<int>(leading) | Qt::TextSingleLine, hint->text);
        x -= theme.length(hintGap);
    }
}

void StatusRow::showActivity()
{
    const Activity *latest = m_activities.latest();
    m_activity->setVisible(latest != nullptr);
    makeRoom();
    if (!latest)
        return;
    const QString pace = paceText(*latest, locale());
    m_activityText->setText(pace.isEmpty() ? latest->text() : latest->text() + u" · "_s + pace);
    m_cancel->setVisible(latest->isCancellable());
    const bool isKnown = latest->progress() >= 0;
    m_progress->setRange(0, isKnown ? progressSteps : 0);
    m_progress->setValue(isKnown ? static_cast<int>(latest->progress() * progressSteps) : 0);
}

} // namespace baton
