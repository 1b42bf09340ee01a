// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/editconflicts.h"

#include "common/fieldtext.h"
#include "common/wording.h"
#include "leads/leadnumber.h"
#include "leads/leadservice.h"
#include "support/reply.h"
#include "verbs/conflictdialog.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool isConflict(const SkippedLeadEdit &skipped)
{
    return skipped.why.kind == Error::Kind::Conflict && !skipped.field.isEmpty();
}

QString wordsOf(const FieldSpec &field, const FieldValue &value, const TimeView &view)
{
    return isMissing(value) ? EditConflicts::tr("nothing") : fieldText(field, value, view, FieldPlace::Pane);
}

QString wordsOf(const LastChange &change, const TimeView &view)
{
    const QString at = instantText(change.at, view);
    return change.who.isEmpty() ? at : EditConflicts::tr("%1, %2").arg(isolated(change.who), at);
}

} // namespace

struct EditConflicts::Case
{
    QList<LeadEditLine> lines;
    QList<SkippedLeadEdit> conflicts;
    TimeView view;
    Write write;
    FieldCatalogue catalogue;
    QHash<LeadId, QString> names;
    LastChanges changes;

    [[nodiscard]] QList<LeadId> leads() const
    {
        QList<LeadId> all;
        for (const SkippedLeadEdit &one : conflicts)
            if (!all.contains(one.lead))
                all.append(one.lead);
        return all;
    }
    [[nodiscard]] std::optional<FieldValue> before(const SkippedLeadEdit &conflict) const
    {
        for (const LeadEditLine &line : lines)
            if (line.lead == conflict.lead && line.shown.contains(conflict.field))
                return line.shown.value(conflict.field);
        return std::nullopt;
    }
    [[nodiscard]] FieldConflict words(const SkippedLeadEdit &conflict) const;
    [[nodiscard]] QList<LeadEditLine> mine(const ConflictDialog &dialog) const;
};

FieldConflict EditConflicts::Case::words(const SkippedLeadEdit &conflict) const
{
    const FieldSpec *known = catalogue.find(conflict.field);
    const FieldSpec field = known ? *known : FieldSpec();
    const auto stood = before(conflict);
    const auto change = changes.constFind({conflict.lead, conflict.field});
    return {names.value(conflict.lead, leadNumber(conflict.lead)),
            known ? fieldLabel(field) : conflict.field,
            stood ? wordsOf(field, *stood, view) : noValue(),
            wordsOf(field, conflict.present, view),
            change == changes.constEnd() ? QString() : wordsOf(*change, view),
            wordsOf(field, conflict.wanted, view)};
}

QList<LeadEditLine> EditConflicts::Case::mine(const ConflictDialog &dialog) const
{
    QList<LeadEditLine> wanted;
    for (int i = 0; i < conflicts.size(); ++i) {
        if (!dialog.isMine(i))
            continue;
        const SkippedLeadEdit &conflict = conflicts[i];
        if (wanted.isEmpty() || wanted.last().lead != conflict.lead)
            wanted.append({conflict.lead, {}, {}});
        wanted.last().values.insert(conflict.field, conflict.wanted);
        wanted.last().shown.insert(conflict.field, conflict.present);
    }
    return wanted;
}

EditConflicts::EditConflicts(LeadService &service, QWidget *page)
    : QObject(page)
    , m_service(service)
    , m_page(page)
{}

bool EditConflicts::areThere(const QList<SkippedLeadEdit> &skipped)
{
    return std::ranges::any_of(skipped, isConflict);
}

void EditConflicts::resolve(const QList<LeadEditLine> &lines, const QList<SkippedLeadEdit> &skipped,
                            const TimeView &view, const Write &write)
{
    const auto asked = std::make_shared<Case>(Case{lines, {}, view, write, {}, {}, {}});
    std::ranges::copy_if(skipped, std::back_inserter(asked->conflicts), isConflict);
    if (asked->conflicts.isEmpty())
        return;
    onReply(m_service.catalogue(), this, [this, asked](const Result<FieldCatalogue> &catalogue) {
        if (!catalogue)
            return emit failed(errorText(catalogue.error()));
        asked->catalogue = *catalogue;
        readNames(asked);
    });
}

void EditConflicts::readNames(const std::shared_ptr<Case> &asked)
{
    onReply(m_service.page(asked->leads(), {u"name"_s}), this, [this, asked](const Result<QList<LeadSummary>> &leads) {
        if (!leads)
            return emit failed(errorText(leads.error()));
        for (const LeadSummary &lead : *leads)
            if (!isMissing(lead.values.first()))
                asked->names.insert(lead.id, plainText(lead.values.first()));
        readChanges(asked);
    });
}

// Who it was is worth knowing; without it the question is the same.
void EditConflicts::readChanges(const std::shared_ptr<Case> &asked)
{
    QStringList fields;
    for (const SkippedLeadEdit &conflict : std::as_const(asked->conflicts))
        if (!fields.contains(conflict.field))
            fields.append(conflict.field);
    onReply(m_service.lastChanges(asked->leads(), fields), this, [this, asked](const Result<LastChanges> &changes) {
        asked->changes = changes.value_or(LastChanges());
        ask(asked);
    });
}

void EditConflicts::ask(const std::shared_ptr<Case> &asked)
{
    QList<FieldConflict> conflicts;
    for (const SkippedLeadEdit &conflict : std::as_const(asked->conflicts))
        conflicts.append(asked->words(conflict));
    auto *dialog = new ConflictDialog(conflicts, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, asked] {
        if (const QList<LeadEditLine> mine = asked->mine(*dialog); !mine.isEmpty())
            asked->write(mine);
    });
    dialog->open();
}

} // namespace baton
