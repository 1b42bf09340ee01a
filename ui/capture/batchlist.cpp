// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/batchlist.h"

#include "common/controls.h"
#include "common/pageheader.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// The page shows what a person may still want to undo; the command line lists all.
constexpr qsizetype mostShown = 12;

QString counted(const QJsonObject &result, const QString &key, const QLocale &locale)
{
    return countText(result.value(key).toInteger(), locale);
}

} // namespace

BatchList::BatchList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(themeOf(this).space(Space::Tight4));
}

void BatchList::setBatches(const QList<Batch> &batches, const TimeView &view)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<Batch> imports;
    std::ranges::copy_if(batches, std::back_inserter(imports),
                         [](const Batch &batch) { return batch.kind == Batch::Kind::Import; });
    if (imports.isEmpty())
        return;
    m_column->addWidget(new SectionTitle(tr("Imported so far"), tr("each can be undone for 90 days")));
    for (const Batch &batch : imports.first(std::min(mostShown, imports.size()))) {
        const auto undo = std::ranges::find(batches, batch.undoneBy, &Batch::id);
        m_column->addWidget(makeRow(batch, undo == batches.end() ? QJsonObject() : undo->result, view));
        m_column->addWidget(new Hairline);
    }
}

QString BatchList::undoneText(const QJsonObject &undo, const QLocale &locale)
{
    const auto kept = static_cast<int>(undo.value(u"kept"_s).toInteger());
    return kept == 0 ? tr("undone")
                     : tr("undone in part, %1 fields or records stayed", nullptr, kept).arg(countText(kept, locale));
}

QWidget *BatchList::makeRow(const Batch &batch, const QJsonObject &undo, const TimeView &view)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, themeOf(this).space(Space::Tight4), 0, themeOf(this).space(Space::Tight4));
    line->setSpacing(themeOf(this).space(Space::Part12));
    auto *name = new TextLabel(batch.fileName, TextRole::Medium);
    name->setFit(TextLabel::Fit::Elide);
    line->addWidget(name, 2);
    QString state;
    if (batch.undoneBy.isValid())
        state = undoneText(undo, view.locale);
    else if (batch.state == Batch::State::Running)
        state = tr("unfinished: import the file again to go on");
    else if (batch.state == Batch::State::Cancelled)
        state = tr("cancelled after %1 rows", nullptr, static_cast<int>(batch.rowsDone))
                    .arg(countText(batch.rowsDone, view.locale));
    else
        state =
            tr("%1 new, %2 changed, %3 left out")
                .arg(counted(batch.result, u"created"_s, view.locale), counted(batch.result, u"updated"_s, view.locale),
                     counted(batch.result, u"rejected"_s, view.locale));
    auto *words = new TextLabel(state, TextRole::Body, ColorRole::SecondText);
    words->setFit(TextLabel::Fit::Elide);
    line->addWidget(words, 3);
    line->addWidget(new TextLabel(instantText(batch.recordedAt, view), TextRole::Small, ColorRole::Muted));
    auto *button = makeButton(tr("Undo …"), ButtonTone::Ghost, Icon::Undo);
    button->setAccessibleName(tr("Undo the import of %1").arg(batch.fileName));
    button->setEnabled(!batch.undoneBy.isValid());
    connect(button, &QPushButton::clicked, this, [this, batch] { emit undoRequested(batch); });
    line->addWidget(button);
    return row;
}

} // namespace baton
