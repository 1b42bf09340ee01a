// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/scoresection.h"

#include "common/shippedtext.h"
#include "common/textlabel.h"
#include "common/wording.h"
#include "leads/evidencetext.h"
#include "leads/panerows.h"
#include "leads/scorebar.h"
#include "leads/scorepoints.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString ruleName(const ScoreModel &model, const QString &key)
{
    const ScoreRule *rule = model.find(key);
    return rule && !rule->name.isEmpty() ? shippedText(rule->name) : key;
}

QString nameOf(const Contribution &contribution, const ScoreModel &model)
{
    const QString group = contribution.key.section(u':', 2);
    switch (contribution.kind) {
    case Contribution::Kind::Rule: break;
    case Contribution::Kind::Cap:
        return ScoreSection::tr("Capped: “%1” gives %2 at most").arg(shippedText(group)).arg(model.caps.value(group));
    case Contribution::Kind::Limit: return ScoreSection::tr("Capped: 100 at most");
    case Contribution::Kind::Floor: return ScoreSection::tr("Not below 0");
    }
    return ruleName(model, contribution.key);
}

/// When what counted happened, and what has faded since.
QString eventWords(const Contribution &contribution, const ScoreRule &rule, const TimeView &view)
{
    QStringList words;
    if (contribution.latest)
        words.append(contribution.events == 1 ? instantText(*contribution.latest, view)
                                              : ScoreSection::tr("%Ln times, last %1", nullptr, contribution.events)
                                                    .arg(instantText(*contribution.latest, view)));
    const qint64 whole = qint64(contribution.points) * contribution.events * Score::scale;
    if (rule.halfLifeDays && contribution.value < whole)
        words.append(ScoreSection::tr("faded from %1").arg(pointsText(tenthsOf(whole), view.locale)));
    return words.join(u" · "_s);
}

QString noteOf(const LeadScoreReasons &reasons, qsizetype index, const TimeView &view)
{
    const Contribution &contribution = reasons.explained.score.contributions[index];
    if (const auto &evidence = reasons.explained.evidence[index])
        return evidenceText(*evidence, reasons.version.catalogue, view);
    const ScoreRule *rule = reasons.version.model.find(contribution.key);
    return rule && contribution.kind == Contribution::Kind::Rule ? eventWords(contribution, *rule, view) : QString();
}

QString causeText(const QString &reason)
{
    return reason == u"touch"  ? ScoreSection::tr("a touch")
        : reason == u"handoff" ? ScoreSection::tr("a hand-off")
        : reason == u"move"    ? ScoreSection::tr("a change of stage")
                               : ScoreSection::tr("an edit");
}

void addWords(QVBoxLayout *column, const QString &words, ColorRole color)
{
    auto *label = new TextLabel(words, TextRole::Small, color);
    label->setFit(TextLabel::Fit::Wrap);
    column->addWidget(label);
}

} // namespace

ScoreSection::ScoreSection(QWidget *parent)
    : PaneSection(u"score"_s, tr("Score"), parent)
{}

void ScoreSection::tell(const Result<LeadScoreReasons> &reasons, const TimeView &view)
{
    heading()->setSummary({}, ColorRole::Muted);
    if (!reasons)
        return showWords(errorText(reasons.error()), ColorRole::Danger);
    const Score &score = reasons->explained.score;
    const qint64 total = tenthsOf(score.total());
    const QList<qint64> parts = tenthsOf({score.fit, score.engagement}, total);
    heading()->setSummary(tr("%1 · grade %2").arg(pointsText(total, view.locale), score.band()), ColorRole::SecondText);
    QVBoxLayout *column = renewBody();
    for (const QString &key : score.disqualifiers)
        addWords(column, tr("✗ Out of the question: %1").arg(ruleName(reasons->version.model, key)), ColorRole::Danger);
    showPart(column, *reasons, ScorePart::Fit, parts[0], view);
    showPart(column, *reasons, ScorePart::Engagement, parts[1], view);
    showStanding(column, *reasons, view);
}

void ScoreSection::showPart(QVBoxLayout *column, const LeadScoreReasons &reasons, ScorePart part, qint64 tenths,
                            const TimeView &view)
{
    const auto &contributions = reasons.explained.score.contributions;
    QList<qsizetype> mine;
    QList<qint64> values;
    for (qsizetype i = 0; i < contributions.size(); ++i) {
        if (contributions[i].part != part)
            continue;
        mine.append(i);
        values.append(contributions[i].value);
    }
    const QString name = part == ScorePart::Fit ? tr("Fit") : tr("Engagement");
    auto *head = new QHBoxLayout;
    head->setSpacing(themeOf(this).space(Space::Label8));
    head->addWidget(new TextLabel(name, TextRole::Medium));
    auto *bar = new ScoreBar(static_cast<double>(tenths) / (ScoreModel::fullPoints * 10));
    bar->setAccessibleName(tr("%1: %2 of 100").arg(name, pointsText(tenths, view.locale)));
    head->addWidget(bar, 1);
    auto *sum = new TextLabel(pointsText(tenths, view.locale), TextRole::Strong);
    sum->setToolTip(plainToolTip(bar->accessibleName()));
    head->addWidget(sum);
    column->addLayout(head);
    if (mine.isEmpty())
        return addWords(column, tr("No rule gives points."), ColorRole::Muted);
    const QList<qint64> shown = tenthsOf(values, tenths);
    PaneRows rows(column, PaneRows::Signs::None);
    for (qsizetype i = 0; i < mine.size(); ++i) {
        const Contribution &contribution = contributions[mine[i]];
        PaneRow row;
        row.name = nameOf(contribution, reasons.version.model);
        row.note = noteOf(reasons, mine[i], view);
        row.value = signedPointsText(shown[i], view.locale);
        row.valueRole = TextRole::Body;
        row.valueColor = contribution.value < 0 ? ColorRole::Danger : ColorRole::SecondText;
        row.tip = view.locale.toString(static_cast<double>(contribution.value) / Score::scale, 'f', 4);
        rows.add(row);
    }
}

void ScoreSection::showStanding(QVBoxLayout *column, const LeadScoreReasons &reasons, const TimeView &view)
{
    const ExplainedScore &explained = reasons.explained;
    const int version = reasons.version.agreement.version;
    if (!explained.stored)
        addWords(column, tr("Lists show no score yet: the leads were not scored."), ColorRole::Muted);
    else if (explained.isBehind)
        addWords(column,
                 tr("⚠ The score in lists is older than the last change: %1, from %2.")
                     .arg(pointsText(tenthsOf(explained.stored->fit + explained.stored->engagement), view.locale),
                          instantText(explained.stored->scoredAt, view)),
                 ColorRole::Warning);
    else if (explained.stored->agreement != reasons.version.agreement.id
             || explained.stored->fit + explained.stored->engagement != explained.score.total())
        addWords(column,
                 tr("Lists show %1, from %2.")
                     .arg(pointsText(tenthsOf(explained.stored->fit + explained.stored->engagement), view.locale),
                          instantText(explained.stored->scoredAt, view)),
                 ColorRole::Muted);
    for (const ScoreChange &change : explained.changes) {
        const QString after = pointsText(tenthsOf(change.after), view.locale);
        const QString words = change.before
            ? tr("%1: %2 → %3 after %4")
                  .arg(instantText(change.at, view), pointsText(tenthsOf(*change.before), view.locale), after,
                       causeText(change.reason))
            : tr("%1: first scored, %2, after %3").arg(instantText(change.at, view), after, causeText(change.reason));
        addWords(column, words, ColorRole::Muted);
    }
    addWords(column,
             version == 0 ? tr("By the model that Baton brings along; it does not count yet.")
                          : tr("By version %1 of the score model.").arg(version),
             ColorRole::Muted);
}

} // namespace baton
