// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/undonestep.h"

#include "common/formatting.h"
#include "common/plaintable.h"
#include "common/textlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace baton {

UndoneStep::UndoneStep(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel({}, TextRole::Title2))
    , m_note(new TextLabel({}, TextRole::Body, ColorRole::Muted))
    , m_model(new KeptModel(this))
    , m_table(makePlainTable(m_model, tr("What stays as it is")))
{
    const Theme &theme = themeOf(this);
    m_words->setFit(TextLabel::Fit::Wrap);
    m_note->setFit(TextLabel::Fit::Wrap);
    m_table->horizontalHeader()->resizeSection(KeptModel::Record, theme.length(180));
    m_table->horizontalHeader()->resizeSection(KeptModel::Field, theme.length(180));
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Page24), theme.space(Space::Page24),
                               theme.space(Space::Part12));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(m_words);
    column->addWidget(m_note);
    addInLine(column, m_table, 1);
    column->addStretch();
}

void UndoneStep::showResult(const UndoResult &result, const FieldCatalogue &catalogue, const LeadOfRecord &leads)
{
    QStringList words;
    if (result.deleted > 0)
        words.append(
            tr("%1 leads went.", nullptr, static_cast<int>(result.deleted)).arg(countText(result.deleted, locale())));
    if (result.reverted > 0)
        words.append(tr("%1 went back to what they were.", nullptr, static_cast<int>(result.reverted))
                         .arg(countText(result.reverted, locale())));
    const auto kept = static_cast<int>(result.kept.size());
    m_reach = reachOf(result);
    if (m_reach == UndoReach::Nothing)
        words = {kept == 0 ? tr("Nothing was left to take back.") : tr("Nothing of the import could go back.")};
    else if (words.isEmpty())
        words = {tr("No lead went, only records beside them.")};
    m_words->setText(words.join(u' '));
    m_note->setText(kept == 0
                        ? tr("Nothing of the import is left.")
                        : tr("%1 fields or records stay, because they were edited or needed since:", nullptr, kept)
                              .arg(countText(kept, locale())));
    m_model->setKept(result.kept, catalogue, leads);
    m_table->setVisible(kept > 0);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

QString UndoneStep::statusText() const
{
    switch (m_reach) {
    case UndoReach::All: return tr("Undone");
    case UndoReach::Part: return tr("Undone in part");
    case UndoReach::Nothing: break;
    }
    return tr("Nothing was undone");
}

void UndoneStep::takeFocus()
{
    m_table->setFocus();
}

} // namespace baton
