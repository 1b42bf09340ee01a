// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/readinesssection.h"

#include "common/marks.h"
#include "common/shippedtext.h"
#include "common/textlabel.h"
#include "common/wording.h"
#include "leads/evidencetext.h"
#include "leads/panerows.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

VerdictMark markOf(Truth truth)
{
    switch (truth) {
    case Truth::True: return VerdictMark::Met;
    case Truth::False: return VerdictMark::Missed;
    case Truth::Unknown: break;
    }
    return VerdictMark::Unknown;
}

QString wordOf(Truth truth)
{
    switch (truth) {
    case Truth::True: return ReadinessSection::tr("Met");
    case Truth::False: return ReadinessSection::tr("Not met");
    case Truth::Unknown: break;
    }
    return ReadinessSection::tr("Not known");
}

/// How much of the clauses that are chosen from is reached.
QString choiceText(const LeadReadiness &readiness)
{
    const SalesReadyDefinition &definition = readiness.version.definition;
    int reached = 0;
    for (qsizetype i = 0; i < definition.clauses.size(); ++i)
        if (readiness.decision.clauses[i].truth == Truth::True)
            reached += definition.clauses[i].weight.value_or(0);
    switch (definition.logic) {
    case SalesReadyDefinition::Logic::All: return ReadinessSection::tr("All of these:");
    case SalesReadyDefinition::Logic::Any: return ReadinessSection::tr("At least one of these:");
    case SalesReadyDefinition::Logic::AtLeast: break;
    }
    return ReadinessSection::tr("Of these, %1 points are needed; there are %2:").arg(definition.needed).arg(reached);
}

QString versionWords(const LeadReadiness &readiness, const TimeView &view)
{
    const int version = readiness.version.agreement.version;
    QString words = version == 0
        ? ReadinessSection::tr("By the definition that Baton brings along; nobody has signed it.")
        : readiness.version.agreement.state == AgreementState::Active
        ? ReadinessSection::tr("By version %1 of the definition.").arg(version)
        : ReadinessSection::tr("By the draft of version %1; it does not count yet.").arg(version);
    if (const auto &qualified = readiness.qualification)
        words += u' '
            + ReadinessSection::tr("Marketing-qualified by version %1 on %2.")
                  .arg(qualified->version)
                  .arg(instantText(qualified->occurredAt, view));
    return words;
}

} // namespace

ReadinessSection::ReadinessSection(QWidget *parent)
    : PaneSection(u"readiness"_s, tr("Ready for sales"), parent)
{}

void ReadinessSection::addClauses(PaneRows &rows, const LeadReadiness &readiness, bool isRequired, const TimeView &view)
{
    const DefinitionVersion &version = readiness.version;
    for (qsizetype i = 0; i < version.definition.clauses.size(); ++i) {
        const DefinitionClause &clause = version.definition.clauses[i];
        if (clause.isRequired() != isRequired)
            continue;
        const Explanation &explanation = readiness.decision.clauses[i];
        PaneRow row;
        row.sign = [truth = explanation.truth](QPainter &painter, const QRectF &rect, const Theme &theme) {
            paintVerdict(painter, markOf(truth), rect, theme);
        };
        row.signMeaning = wordOf(explanation.truth);
        row.name = clause.name.isEmpty() ? clause.key : shippedText(clause.name);
        row.note = evidenceText(explanation, version.catalogue, view);
        row.tip = canonicalText(clause.condition);
        if (clause.weight)
            row.value = tr("%Ln points", nullptr, *clause.weight);
        row.valueRole = TextRole::Small;
        row.valueColor = ColorRole::Muted;
        rows.add(row);
    }
}

void ReadinessSection::tell(const Result<LeadReadiness> &readiness, const TimeView &view)
{
    heading()->setSummary({}, ColorRole::Muted);
    if (!readiness)
        return showWords(errorText(readiness.error()), ColorRole::Danger);
    switch (readiness->decision.verdict) {
    case Decision::Verdict::Qualified: heading()->setSummary(tr("✓ ready"), ColorRole::Positive); break;
    case Decision::Verdict::MissingData: heading()->setSummary(tr("? not enough is known"), ColorRole::Warning); break;
    case Decision::Verdict::NotQualified: heading()->setSummary(tr("✗ not ready"), ColorRole::SecondText); break;
    }
    QVBoxLayout *column = renewBody();
    const auto addWords = [column](const QString &words, ColorRole color) {
        auto *label = new TextLabel(words, TextRole::Small, color);
        label->setFit(TextLabel::Fit::Wrap);
        column->addWidget(label);
    };
    const auto &clauses = readiness->version.definition.clauses;
    if (std::ranges::any_of(clauses, &DefinitionClause::isRequired)) {
        addWords(tr("All of these are required:"), ColorRole::SecondText);
        PaneRows rows(column, PaneRows::Signs::Leading);
        addClauses(rows, *readiness, true, view);
    }
    if (!std::ranges::all_of(clauses, &DefinitionClause::isRequired)) {
        addWords(choiceText(*readiness), ColorRole::SecondText);
        PaneRows rows(column, PaneRows::Signs::Leading);
        addClauses(rows, *readiness, false, view);
    }
    addWords(versionWords(*readiness, view), ColorRole::Muted);
}

} // namespace baton
