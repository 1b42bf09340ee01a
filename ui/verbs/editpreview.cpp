// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/editpreview.h"

#include "common/facttablemodel.h"
#include "common/fieldtext.h"
#include "common/markdelegate.h"
#include "common/plaintable.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "common/wording.h"
#include "leads/leadnumber.h"
#include "leads/leadservice.h"
#include "support/reply.h"

#include <QBoxLayout>
#include <QSet>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QTableView *makeTable(FactTableModel *model, const QString &name, int wide)
{
    QTableView *table = makePlainTable(model, name);
    table->setItemDelegate(new MarkDelegate(table));
    spreadColumns(table, wide);
    return table;
}

} // namespace

EditPreview::EditPreview(LeadService &service, const FieldCatalogue &catalogue, TimeView view, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_catalogue(catalogue)
    , m_view(std::move(view))
    , m_words(new TextLabel({}, TextRole::Medium))
    , m_leftWords(new TextLabel({}, TextRole::Medium))
    , m_changes(new FactTableModel(this))
    , m_left(new FactTableModel(this))
    , m_changeTable(makeTable(m_changes, tr("What changes"), 3))
    , m_leftTable(makeTable(m_left, tr("What stays as it is"), 3))
{
    const Theme &theme = themeOf(this);
    m_words->setFit(TextLabel::Fit::Wrap);
    m_leftWords->setFit(TextLabel::Fit::Wrap);
    m_changeTable->setMinimumHeight(theme.length(220));
    m_leftTable->setMinimumHeight(theme.length(110));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(Space::Label8));
    column->addWidget(m_words);
    column->addWidget(m_changeTable, 3);
    column->addWidget(m_leftWords);
    column->addWidget(m_leftTable, 2);
    column->addStretch();
    m_leftWords->hide();
    m_leftTable->hide();
}

void EditPreview::setProposal(const EditProposal &proposal)
{
    m_proposal = proposal;
    m_isReading = true;
    m_words->setText(tr("Working out what would change …"));
    const int request = ++m_request;
    onReply(m_service.rehearse(proposal.lines), this, [this, request](const Result<LeadEdits> &edits) {
        if (request != m_request)
            return;
        m_isReading = false;
        if (edits)
            return take(*edits);
        m_edits = {};
        m_leadCount = 0;
        m_words->setText(errorText(edits.error()));
        emit told();
    });
}

void EditPreview::take(const LeadEdits &edits)
{
    m_edits = edits;
    QSet<LeadId> leads;
    for (const LeadCellEdit &cell : edits.cells)
        leads.insert(cell.lead);
    m_leadCount = leads.size();
    showWords();
    readNames();
    emit told();
}

// Those that are listed, in one question.
void EditPreview::readNames()
{
    QSet<LeadId> leads;
    for (const LeadCellEdit &cell : m_edits.cells.first(std::min(mostListed, m_edits.cells.size())))
        leads.insert(cell.lead);
    for (const SkippedLeadEdit &skipped : m_edits.skipped.first(std::min(mostListed, m_edits.skipped.size())))
        leads.insert(skipped.lead);
    for (const RefusedCell &cell : m_proposal.refused.first(std::min(mostListed, m_proposal.refused.size())))
        leads.insert(LeadId(cell.record));
    const int request = m_request;
    onReply(m_service.page(leads.values(), {u"name"_s}), this,
            [this, request](const Result<QList<LeadSummary>> &named) {
                if (request != m_request)
                    return;
                QHash<LeadId, QString> names;
                for (const LeadSummary &lead : named.value_or(QList<LeadSummary>()))
                    names.insert(lead.id, plainText(lead.values.first()));
                showTables(names);
            });
}

QString EditPreview::labelOf(const QString &key) const
{
    const FieldSpec *field = m_catalogue.find(key);
    return field ? fieldLabel(*field) : key;
}

QString EditPreview::textOf(const QString &key, const FieldValue &value) const
{
    const FieldSpec *field = m_catalogue.find(key);
    return field ? fieldText(*field, value, m_view, FieldPlace::Pane) : plainText(value);
}

void EditPreview::showTables(const QHash<LeadId, QString> &names)
{
    const auto nameOf = [&names](LeadId lead) {
        const QString name = names.value(lead);
        return FactCell{name.isEmpty() ? leadNumber(lead) : name};
    };
    QList<QList<FactCell>> changes;
    for (const LeadCellEdit &cell : m_edits.cells.first(std::min(mostListed, m_edits.cells.size())))
        changes.append({nameOf(cell.lead),
                        {labelOf(cell.field)},
                        {textOf(cell.field, cell.before)},
                        {textOf(cell.field, cell.after)}});
    m_changes->setFacts({tr("Lead"), tr("Field"), tr("Now"), tr("Then")}, changes);
    QList<QList<FactCell>> left;
    for (const RefusedCell &cell : m_proposal.refused.first(std::min(mostListed, m_proposal.refused.size())))
        left.append({nameOf(LeadId(cell.record)), {labelOf(cell.field)}, {cell.text}, {errorText(cell.why)}});
    for (const SkippedLeadEdit &skipped : m_edits.skipped.first(std::min(mostListed, m_edits.skipped.size())))
        left.append({nameOf(skipped.lead),
                     {skipped.field.isEmpty() ? QString() : labelOf(skipped.field)},
                     {textOf(skipped.field, skipped.wanted)},
                     {errorText(skipped.why)}});
    m_left->setFacts({tr("Lead"), tr("Field"), tr("Wanted"), tr("Why not")}, left);
}

// A company stands behind many leads, and a person may.
QString EditPreview::reachText() const
{
    bool isOfAccount = false;
    for (const LeadCellEdit &cell : m_edits.cells) {
        const FieldSpec *field = m_catalogue.find(cell.field);
        if (field && field->key != u"account" && field->column && field->column->entity == Entity::Account)
            isOfAccount = true;
    }
    return isOfAccount ? u' ' + tr("What belongs to a company changes for all of its leads, chosen or not.")
                       : QString();
}

void EditPreview::showWords()
{
    const auto fields = static_cast<int>(fieldCount());
    const bool isAsked = !m_proposal.lines.isEmpty() || leftCount() > 0;
    QString words = isAsked ? tr("Nothing would change.") : tr("What would change is shown here.");
    if (fields > 0)
        words = tr("%Ln fields change", nullptr, fields) + u' '
            + tr("in %Ln leads.", "after: 24 fields change", static_cast<int>(m_leadCount));
    words += reachText();
    if (fieldCount() > mostListed)
        words += u' ' + tr("These are the first %Ln.", nullptr, static_cast<int>(mostListed));
    m_words->setText(words);
    const auto left = static_cast<int>(leftCount());
    QStringList stay;
    if (left > 0)
        stay.append(tr("%Ln fields stay as they are.", nullptr, left));
    if (m_proposal.beyond > 0)
        stay.append(tr("%Ln cells have no place: they lie below the last row or beside the last column.", nullptr,
                       static_cast<int>(m_proposal.beyond)));
    m_leftWords->setText(stay.join(u' '));
    m_leftWords->setVisible(!stay.isEmpty());
    m_leftTable->setVisible(left > 0);
    m_changeTable->setVisible(fields > 0);
}

} // namespace baton
