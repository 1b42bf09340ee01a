// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leaddroppanel.h"

#include "common/marks.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "exchange/rowmime.h"
#include "leads/dropcolumn.h"
#include "verbs/leadverbs.h"
#include "verbs/leadwork.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace baton {

namespace {

constexpr double shadowSpread = 14;
constexpr int linesOfWords = 2;

} // namespace

LeadDropPanel::LeadDropPanel(LeadVerbs &verbs, QWidget *page)
    : QWidget(page)
    , m_verbs(verbs)
    , m_title(new TextLabel({}, TextRole::Title3))
    , m_words(new TextLabel({}, TextRole::Small, ColorRole::SecondText))
    , m_columns(new QWidget)
{
    setAccessibleName(tr("What leads can be dropped on"));
    const Theme &theme = themeOf(this);
    const int edge = theme.length(shadowSpread) + theme.space(Space::Group16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.space(Space::Label8));
    m_title->setFit(TextLabel::Fit::Elide);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout(m_columns);
    row->setContentsMargins({});
    row->setSpacing(theme.space(Space::Group16));
    m_owners = addColumn(tr("Owner"));
    m_stages = addColumn(tr("Stage"));
    m_campaigns = addColumn(tr("Campaign"));
    column->addWidget(m_columns, 1);
    m_words->setFit(TextLabel::Fit::Wrap);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_words->setMinimumHeight(static_cast<int>(linesOfWords * theme.metrics(TextRole::Small).lineSpacing()));
    column->addWidget(m_words);
    page->installEventFilter(this);
    hide();
}

DropColumn *LeadDropPanel::addColumn(const QString &heading)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(themeOf(this).space(Space::Tight4));
    auto *words = new TextLabel(heading, TextRole::CaptionStrong, ColorRole::Muted);
    words->setFit(TextLabel::Fit::Elide);
    part->addWidget(words);
    auto *targets = new DropColumn(heading);
    part->addWidget(targets, 1);
    static_cast<QHBoxLayout *>(m_columns->layout())->addLayout(part, 1);
    connect(targets, &DropColumn::pointedAt, this, [this, targets](int target) { say(targets, target); });
    connect(targets, &DropColumn::dropped, this,
            [this, targets](int target, const QList<LeadId> &leads) { drop(targets, target, leads); });
    return targets;
}

void LeadDropPanel::open(const QList<LeadId> &leads, Reach reach, const QPoint &pointer)
{
    const auto count = static_cast<int>(leads.size());
    m_subject = tr("%Ln leads", nullptr, count);
    m_title->setText(tr("Drop %1 on").arg(m_subject));
    m_plainWords = reach == Reach::Out
        ? tr("Outside of Baton they are rows of a table, or business cards.")
        : tr("Not outside of Baton: more than %Ln leads leave it by an export, which takes any number.", nullptr,
             static_cast<int>(mostRowsInPassing));
    m_words->setText(m_plainWords);
    m_isAbove = pointer.y() > parentWidget()->height() / 2;
    m_isReading = true;
    m_verbs.readTargets(leads, this, [this, request = ++m_request](const LeadTargets &targets) {
        if (request == m_request)
            showTargets(targets);
    });
    place();
    show();
    raise();
}

void LeadDropPanel::showTargets(const LeadTargets &targets)
{
    m_isReading = false;
    m_owners->setTargets(targets.owners);
    m_stages->setTargets(targets.stages);
    m_campaigns->setTargets(targets.campaigns);
    place();
}

void LeadDropPanel::say(const DropColumn *column, int target)
{
    m_words->setText(target < 0 ? m_plainWords : effectText(column->targets()[target], m_subject));
}

// What is asked then is asked when the drag is over.
void LeadDropPanel::drop(const DropColumn *column, int target, const QList<LeadId> &leads)
{
    QMetaObject::invokeMethod(
        &m_verbs, [verbs = &m_verbs, to = column->targets()[target], leads] { verbs->putOn(to, leads); },
        Qt::QueuedConnection);
}

void LeadDropPanel::place()
{
    const QRect page = parentWidget()->rect();
    m_columns->layout()->activate(); // What the columns want is known at once.
    m_columns->updateGeometry();
    // Half of the page, or what is least useful, whichever is more: where it has to, it covers more than a half.
    const int most = std::max(page.height() / 2, std::min(minimumSizeHint().height(), page.height()));
    const int height = std::min(sizeHint().height(), most);
    setGeometry(0, m_isAbove ? 0 : page.height() - height, page.width(), height);
}

bool LeadDropPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void LeadDropPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const double spread = theme.length(shadowSpread);
    const QRectF box = QRectF(rect()).adjusted(spread, spread, -spread, -spread);
    paintShadow(painter, box, theme.length(10), spread, theme);
    paintBox(painter, box, theme.length(10), theme.color(ColorRole::Raised), theme.color(ColorRole::LineStrong));
}

} // namespace baton
