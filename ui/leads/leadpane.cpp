// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadpane.h"

#include "common/pageheader.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "leads/fieldtext.h"
#include "leads/leadnumber.h"
#include "leads/touch.h"
#include "sla/clocktext.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QPainter>
#include <QPixmap>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Said in the head already, or nothing that a person reads.
const QStringList notListed{u"no"_s,      u"name"_s,  u"firstName"_s, u"lastName"_s, u"fullName"_s,
                            u"account"_s, u"title"_s, u"stage"_s,     u"owner"_s,    u"externalId"_s};

// Long histories are read in full on a page of their own; the pane shows the latest.
constexpr qsizetype mostEntries = 40;

QString sideText(Side side)
{
    switch (side) {
    case Side::Marketing: return LeadPane::tr("marketing");
    case Side::Tele: return LeadPane::tr("tele");
    case Side::Sales: return LeadPane::tr("sales");
    case Side::Shared: break;
    }
    return LeadPane::tr("both sides");
}

// An address may go on in the next line behind its @ and before its dots, but not in the middle of a word.
QString breakable(QString text)
{
    const QChar pause(0x200B);
    return text.contains(u'@') ? text.replace(u'@', QString(u'@' + pause)).replace(u'.', QString(pause + u'.')) : text;
}

QString textOf(const LeadDetails &lead, const FieldCatalogue &catalogue, const QString &key, const TimeView &view)
{
    const FieldSpec *field = catalogue.find(key);
    const FieldValue value = lead.fields.value(key);
    return field && !isMissing(value) ? fieldText(*field, value, view, FieldPlace::Pane) : QString();
}

} // namespace

TextLabel *LeadPane::makeFieldName(const QString &name) const
{
    auto *label = new TextLabel(name, TextRole::Small, ColorRole::Muted);
    label->setFit(TextLabel::Fit::Wrap);
    label->setFixedWidth(themeOf(this).length(108));
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // On one line with the value, whose letters are larger.
    const double lower =
        themeOf(this).metrics(TextRole::Body).ascent() - themeOf(this).metrics(TextRole::Small).ascent();
    label->setContentsMargins(0, static_cast<int>(std::round(lower)), 0, 0);
    return label;
}

LeadPane::LeadPane(TimeView view, QWidget *parent)
    : QScrollArea(parent)
    , m_view(std::move(view))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The lead in detail"));
    showNothing({});
}

void LeadPane::showNothing(const QString &words)
{
    beginSheet();
    auto *label = new TextLabel(words, TextRole::Body, ColorRole::Muted);
    label->setFit(TextLabel::Fit::Wrap);
    m_column->addWidget(label);
    m_column->addStretch();
}

void LeadPane::beginSheet()
{
    const int margin = themeOf(this).length(20);
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(themeOf(this).length(12));
    m_sheet = sheet;
    setWidget(sheet); // Deletes the one before.
}

void LeadPane::showLead(const LeadDetails &lead, const FieldCatalogue &catalogue, const QList<SlaEntry> &clocks)
{
    beginSheet();
    showHead(lead, catalogue);
    showTrack(lead);
    showClocks(clocks);
    showFields(lead, catalogue);
    showTimeline(lead, catalogue);
    m_column->addStretch();
}

void LeadPane::showHead(const LeadDetails &lead, const FieldCatalogue &catalogue)
{
    const QString number = leadNumber(lead.id);
    const QString name = textOf(lead, catalogue, u"name"_s, m_view);
    auto *title = new TextLabel(isolated(name.isEmpty() ? number : name), TextRole::Title1);
    title->setFit(TextLabel::Fit::Wrap);
    m_column->addWidget(title);
    QStringList lines{textOf(lead, catalogue, u"title"_s, m_view), textOf(lead, catalogue, u"account"_s, m_view),
                      name.isEmpty() ? QString() : number};
    lines.removeAll(QString());
    auto *facts = new QVBoxLayout;
    facts->setSpacing(themeOf(this).length(2));
    for (const QString &line : lines) {
        auto *label = new TextLabel(isolated(line), TextRole::Body, ColorRole::SecondText);
        label->setFit(TextLabel::Fit::Elide);
        facts->addWidget(label);
    }
    m_column->addLayout(facts);
    if (lead.stages.isEmpty())
        return;
    auto *pill = new StagePill;
    pill->setStage(stageText(lead.stages.last().stage), sideOf(lead.stages.last().stage));
    m_column->addWidget(pill, 0, Qt::AlignLeading);
}

void LeadPane::showTrack(const LeadDetails &lead)
{
    // Who held the lead for how long: the visits by side, in the order in which the sides took over.
    QList<BatonLeg> legs;
    QMap<Side, Duration> held;
    for (const LeadStageVisit &visit : lead.stages) {
        const Duration stay = visit.leftAt.value_or(m_view.now) - visit.enteredAt;
        if (visit.isInconsistent || stay <= Duration::zero() || sideOf(visit.stage) == Side::Shared)
            continue;
        held[sideOf(visit.stage)] += stay;
        const double share = static_cast<double>(stay.count());
        if (!legs.isEmpty() && legs.last().side == sideOf(visit.stage))
            legs.last().share += share;
        else
            legs.append({sideOf(visit.stage), share});
    }
    if (legs.isEmpty())
        return;
    QList<BatonTrack::Holding> holdings;
    QStringList words;
    for (const auto &[side, stay] : held.asKeyValueRange()) {
        holdings.append({side, durationText(stay)});
        words.append(sideText(side) + u' ' + durationText(stay));
    }
    auto *track = new BatonTrack;
    track->setLegs(legs, holdings, std::nullopt, tr("Who held this lead: %1").arg(words.join(u", "_s)));
    track->setToolTip(plainToolTip(words.join(u'\n')));
    m_column->addWidget(track);
}

void LeadPane::showClocks(const QList<SlaEntry> &clocks)
{
    if (clocks.isEmpty())
        return;
    m_column->addWidget(new Hairline);
    m_column->addWidget(new SectionTitle(tr("Promises")));
    auto *rows = new QGridLayout;
    rows->setColumnStretch(1, 1);
    rows->setHorizontalSpacing(themeOf(this).length(8));
    rows->setVerticalSpacing(themeOf(this).length(6));
    int row = 0;
    for (const SlaEntry &entry : clocks) {
        const ClockFace face = clockFace(entry.clock, m_view);
        auto *mark = new TextLabel({});
        const int size = themeOf(this).length(16);
        QPixmap picture(QSize(size, size) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintClockMark(painter, face.mark, face.share, QRectF(1, 1, size - 2, size - 2), themeOf(this));
        painter.end();
        mark->setPixmap(picture);
        auto *name = new TextLabel(entry.name);
        name->setFit(TextLabel::Fit::Wrap);
        rows->addWidget(mark, row, 0, Qt::AlignTop);
        rows->addWidget(name, row, 1);
        rows->addWidget(new TextLabel(face.words, TextRole::Medium, colorRoleOf(face.mark)), row++, 2, Qt::AlignTop);
    }
    m_column->addLayout(rows);
}

void LeadPane::showFields(const LeadDetails &lead, const FieldCatalogue &catalogue)
{
    m_column->addWidget(new Hairline);
    m_column->addWidget(new SectionTitle(tr("Fields")));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(themeOf(this).length(12));
    form->setVerticalSpacing(themeOf(this).length(4));
    for (const FieldSpec &field : catalogue.fields()) {
        const FieldValue value = lead.fields.value(field.key);
        if (isMissing(value) || notListed.contains(field.key))
            continue;
        TextLabel *label = makeFieldName(fieldLabel(field));
        auto *text = new TextLabel(isolated(breakable(fieldText(field, value, m_view, FieldPlace::Pane))));
        text->setFit(TextLabel::Fit::Wrap);
        if (const Instant *instant = std::get_if<Instant>(&value))
            text->setToolTip(plainToolTip(fullInstantText(*instant, m_view)));
        form->addRow(label, text);
    }
    for (const ExternalId &id : lead.externalIds) {
        TextLabel *label = makeFieldName(id.system);
        auto *text = new TextLabel(id.value, TextRole::Small, ColorRole::SecondText);
        text->setFit(TextLabel::Fit::Wrap);
        form->addRow(label, text);
    }
    m_column->addLayout(form);
}

QString LeadPane::sentence(const TimelineEntry &entry, const FieldCatalogue &catalogue) const
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Interest:
        return entry.text.isEmpty() ? tr("Showed interest") : tr("Showed interest: %1").arg(entry.text);
    case TimelineEntry::Kind::Stage: {
        const auto stage = stageFromKey(entry.subject);
        const QString name = stage ? stageText(*stage) : entry.subject;
        return entry.text.isEmpty() ? name : tr("%1, %2").arg(name, entry.text);
    }
    case TimelineEntry::Kind::Deal:
        return entry.text.isEmpty() ? tr("Deal %1").arg(entry.subject)
                                    : tr("Deal %1: %2").arg(entry.subject, entry.text);
    case TimelineEntry::Kind::Touch: return touchSentence(entry);
    case TimelineEntry::Kind::Handoff: return handoffSentence(entry);
    case TimelineEntry::Kind::Change: break;
    }
    const FieldSpec *field = catalogue.find(entry.subject);
    if (!field)
        return entry.verb == u"imported" ? importSentence(entry)
            : entry.verb == u"created"   ? tr("Created")
                                         : tr("Edited");
    return entry.text.isEmpty() ? tr("%1 removed").arg(fieldLabel(*field))
                                : tr("%1: %2").arg(fieldLabel(*field), entry.text);
}

QString LeadPane::importSentence(const TimelineEntry &entry)
{
    // "list.csv #12": the number of the batch is for the command line.
    const QString file = entry.text.left(entry.text.lastIndexOf(u" #"_s));
    return file.isEmpty() ? tr("Came in with a file") : tr("Came in with %1").arg(isolated(file));
}

QString LeadPane::touchSentence(const TimelineEntry &entry)
{
    const auto kind = touchKindFromKey(entry.subject);
    const QString name = kind == TouchKind::Call ? tr("Call")
        : kind == TouchKind::Mail                ? tr("Mail")
        : kind == TouchKind::Meeting             ? tr("Meeting")
                                                 : tr("Note");
    return entry.text.isEmpty() ? name : tr("%1: %2").arg(name, entry.text);
}

QString LeadPane::handoffSentence(const TimelineEntry &entry)
{
    const QString side = sideText(sideFromKey(entry.text).value_or(Side::Sales));
    return entry.subject == u"accepted" ? tr("Accepted: %1").arg(side)
        : entry.subject == u"rejected"  ? tr("Rejected: %1").arg(side)
        : entry.subject == u"returned"  ? tr("Returned for information: %1").arg(side)
                                        : tr("Handed over: %1").arg(side);
}

void LeadPane::showTimeline(const LeadDetails &lead, const FieldCatalogue &catalogue)
{
    if (lead.timeline.isEmpty())
        return;
    m_column->addWidget(new Hairline);
    m_column->addWidget(new SectionTitle(tr("What happened")));
    auto *rows = new QGridLayout;
    rows->setColumnStretch(1, 1);
    rows->setHorizontalSpacing(themeOf(this).length(12));
    rows->setVerticalSpacing(themeOf(this).length(6));
    int row = 0;
    for (const TimelineEntry &entry : lead.timeline.first(std::min(mostEntries, lead.timeline.size()))) {
        auto *at = new TextLabel(instantText(entry.at, m_view), TextRole::Small, ColorRole::Muted);
        at->setToolTip(plainToolTip(fullInstantText(entry.at, m_view)));
        rows->addWidget(at, row, 0, Qt::AlignTop);
        auto *what = new TextLabel(sentence(entry, catalogue));
        what->setFit(TextLabel::Fit::Wrap);
        rows->addWidget(what, row++, 1);
    }
    m_column->addLayout(rows);
    if (lead.timeline.size() > mostEntries)
        m_column->addWidget(
            new TextLabel(tr("and %n earlier", nullptr, static_cast<int>(lead.timeline.size() - mostEntries)),
                          TextRole::Small, ColorRole::Muted));
}

} // namespace baton
