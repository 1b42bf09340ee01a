// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/timelinesection.h"

#include "common/fieldtext.h"
#include "common/shippedtext.h"
#include "common/textlabel.h"
#include "conditions/fieldcatalogue.h"
#include "leads/touch.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Long histories are read in full on a page of their own; the pane shows the latest.
constexpr qsizetype mostEntries = 40;

QString sideText(Side side)
{
    switch (side) {
    case Side::Marketing: return TimelineSection::tr("marketing");
    case Side::Tele: return TimelineSection::tr("tele");
    case Side::Sales: return TimelineSection::tr("sales");
    case Side::Shared: break;
    }
    return TimelineSection::tr("both sides");
}

QString importSentence(const TimelineEntry &entry)
{
    // "list.csv #12": the number of the batch is for the command line.
    const QString file = entry.text.left(entry.text.lastIndexOf(u" #"_s));
    return file.isEmpty() ? TimelineSection::tr("Came in with a file")
                          : TimelineSection::tr("Came in with %1").arg(isolated(file));
}

QString touchSentence(const TimelineEntry &entry)
{
    const auto kind = touchKindFromKey(entry.subject);
    const QString name = kind == TouchKind::Call ? TimelineSection::tr("Call")
        : kind == TouchKind::Mail                ? TimelineSection::tr("Mail")
        : kind == TouchKind::Meeting             ? TimelineSection::tr("Meeting")
                                                 : TimelineSection::tr("Note");
    return entry.text.isEmpty() ? name : TimelineSection::tr("%1: %2").arg(name, entry.text);
}

QString handoffSentence(const TimelineEntry &entry)
{
    const QString side = sideText(sideFromKey(entry.text).value_or(Side::Sales));
    return entry.subject == u"accepted" ? TimelineSection::tr("Accepted: %1").arg(side)
        : entry.subject == u"rejected"  ? TimelineSection::tr("Rejected: %1").arg(side)
        : entry.subject == u"returned"  ? TimelineSection::tr("Returned for information: %1").arg(side)
                                        : TimelineSection::tr("Handed over: %1").arg(side);
}

QString sentence(const TimelineEntry &entry, const FieldCatalogue &catalogue)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Interest:
        return entry.text.isEmpty() ? TimelineSection::tr("Showed interest")
                                    : TimelineSection::tr("Showed interest: %1").arg(entry.text);
    case TimelineEntry::Kind::Stage: {
        const auto stage = stageFromKey(entry.subject);
        const QString name = stage ? stageText(*stage) : entry.subject;
        return entry.text.isEmpty() ? name : TimelineSection::tr("%1, %2").arg(name, shippedText(entry.text));
    }
    case TimelineEntry::Kind::Deal:
        return entry.text.isEmpty() ? TimelineSection::tr("Deal %1").arg(entry.subject)
                                    : TimelineSection::tr("Deal %1: %2").arg(entry.subject, shippedText(entry.text));
    case TimelineEntry::Kind::Touch: return touchSentence(entry);
    case TimelineEntry::Kind::Handoff: return handoffSentence(entry);
    case TimelineEntry::Kind::Change: break;
    }
    const FieldSpec *field = catalogue.find(entry.subject);
    if (!field)
        return entry.verb == u"imported" ? importSentence(entry)
            : entry.verb == u"created"   ? TimelineSection::tr("Created")
                                         : TimelineSection::tr("Edited");
    return entry.text.isEmpty() ? TimelineSection::tr("%1 removed").arg(fieldLabel(*field))
                                : TimelineSection::tr("%1: %2").arg(fieldLabel(*field), entry.text);
}

} // namespace

TimelineSection::TimelineSection(QWidget *parent)
    : PaneSection(u"timeline"_s, tr("What happened"), parent)
{}

void TimelineSection::tell(const LeadDetails &lead, const FieldCatalogue &catalogue, const TimeView &view)
{
    auto *rows = new QGridLayout;
    rows->setColumnStretch(1, 1);
    rows->setHorizontalSpacing(themeOf(this).space(Space::Part12));
    rows->setVerticalSpacing(themeOf(this).space(Space::Icon6));
    QVBoxLayout *column = renewBody();
    column->addLayout(rows);
    int row = 0;
    for (const TimelineEntry &entry : lead.timeline.first(std::min(mostEntries, lead.timeline.size()))) {
        auto *at = new TextLabel(instantText(entry.at, view), TextRole::Small, ColorRole::Muted);
        at->setToolTip(plainToolTip(fullInstantText(entry.at, view)));
        rows->addWidget(at, row, 0, Qt::AlignTop);
        auto *what = new TextLabel(sentence(entry, catalogue));
        what->setFit(TextLabel::Fit::Wrap);
        rows->addWidget(what, row++, 1);
    }
    if (lead.timeline.size() > mostEntries)
        column->addWidget(
            new TextLabel(tr("and %Ln earlier", nullptr, static_cast<int>(lead.timeline.size() - mostEntries)),
                          TextRole::Small, ColorRole::Muted));
}

} // namespace baton
