// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/recentpanel.h"

#include "common/controls.h"
#include "common/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr qsizetype mostRows = 6;

/// A name that somebody gave is no mnemonic.
QString buttonText(QString name)
{
    return name.replace(u'&', QLatin1StringView("&&"));
}

} // namespace

RecentPanel::RecentPanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    const Theme &theme = themeOf(this);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(theme.space(Space::Group16));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.space(Space::Part12), 0, 0);
    column->setSpacing(theme.space(Space::Block20));
    column->addWidget(new TextLabel(tr("Go on with"), TextRole::Title3));
    column->addLayout(m_rows);
    column->addStretch();
    setMinimumWidth(theme.length(300));
}

void RecentPanel::setWorkspaces(const QList<RecentWorkspace> &all)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RecentWorkspace &workspace : all.mid(0, mostRows))
        addRow(workspace);
}

void RecentPanel::addRow(const RecentWorkspace &workspace)
{
    auto *row = new QWidget;
    auto *button = makeButton(buttonText(workspace.name), ButtonTone::Link);
    button->setAccessibleName(workspace.name);
    button->setAccessibleDescription(workspace.place);
    button->setEnabled(!workspace.isMissing);
    auto *place = new TextLabel(workspace.isMissing ? tr("not found: %1").arg(workspace.place) : workspace.place,
                                TextRole::Small, ColorRole::Muted);
    place->setFit(TextLabel::Fit::Elide);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::Hair2));
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(place);
    m_rows->addWidget(row);
    connect(button, &QPushButton::clicked, this, [this, where = workspace.place] { emit chosen(where); });
}

} // namespace baton
