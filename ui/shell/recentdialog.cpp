// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/recentdialog.h"

#include "common/controls.h"
#include "common/dialogroom.h"
#include "common/facttablemodel.h"
#include "common/filedialog.h"
#include "common/plaintable.h"
#include "common/textlabel.h"
#include "shell/shellsettings.h"
#include "support/reply.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPalette>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int mostRows = 10; // More is scrolled.

} // namespace

/// Those that are not there are grey; words say so as well.
class RecentModel : public FactTableModel
{
public:
    using FactTableModel::FactTableModel;

    void setMissing(const QList<bool> &missing) { m_missing = missing; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::ForegroundRole && m_missing.value(index.row()))
            return QPalette().brush(QPalette::Disabled, QPalette::Text);
        return FactTableModel::data(index, role);
    }

private:
    QList<bool> m_missing;
};

RecentDialog::RecentDialog(ShellSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_model(new RecentModel(this))
    , m_table(makePlainTable(m_model, tr("Recent workspaces")))
    , m_place(new TextLabel({}, TextRole::Body, ColorRole::SecondText))
    , m_open(makeButton(tr("Open"), ButtonTone::Primary))
    , m_pin(makeButton({}))
    , m_locate(makeButton(tr("&Locate…")))
    , m_remove(makeButton(tr("&Remove from the list")))
{
    const Theme &theme = themeOf(this);
    setObjectName(u"recentWorkspaces"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recent workspaces"));
    auto *title = new TextLabel(tr("Which workspace?"), TextRole::Title2);
    m_place->setFit(TextLabel::Fit::Wrap);
    setOpensByClick(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(title);
    column->addWidget(m_table, 1);
    column->addWidget(m_place);
    column->addLayout(makeButtons());
    DialogRoom::setLeastWidth(*this, 640);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecentDialog::showChoice);
    fill({});
    read();
}

QLayout *RecentDialog::makeButtons()
{
    auto *close = makeButton(tr("Close"));
    for (QPushButton *button : {m_pin, m_locate, m_remove, close})
        button->setAutoDefault(false);
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, &RecentDialog::openChosen);
    connect(m_pin, &QPushButton::clicked, this, &RecentDialog::pin);
    connect(m_locate, &QPushButton::clicked, this, &RecentDialog::locate);
    connect(m_remove, &QPushButton::clicked, this, &RecentDialog::takeOut);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    // In two rows: what is done with the list, and what with the dialog.
    const int gap = themeOf(this).space(Space::Label8);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(gap);
    auto *ofList = new QHBoxLayout;
    ofList->setSpacing(gap);
    for (QPushButton *button : {m_pin, m_locate, m_remove})
        ofList->addWidget(button);
    ofList->addStretch(1);
    rows->addLayout(ofList);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_open);
    rows->addLayout(row);
    return rows;
}

void RecentDialog::read()
{
    onReply(findRecent(m_settings.recent(), m_settings.pinned()), this,
            [this](const QList<RecentWorkspace> &all) { fill(all); });
}

void RecentDialog::fill(const QList<RecentWorkspace> &all)
{
    const RecentWorkspace *before = chosen();
    const QString wanted = before ? before->place : QString();
    const int row = std::max(0, m_table->currentIndex().row());
    m_all = all;
    QList<QList<FactCell>> rows;
    QList<bool> missing;
    for (const RecentWorkspace &each : all) {
        QStringList words;
        if (each.isPinned)
            words.append(tr("pinned"));
        if (each.isMissing)
            words.append(tr("not found"));
        const bool isFile = each.kind == RecentWorkspace::Kind::File;
        const QString folder = isFile ? QFileInfo(each.place).absolutePath() : each.place;
        rows.append({{each.name}, {folder}, {words.join(u", "_s)}});
        missing.append(each.isMissing);
    }
    m_model->setMissing(missing);
    m_model->setFacts({tr("Name"), tr("Where"), tr("Note")}, rows);
    spreadColumns(m_table, 1);
    fitRows(m_table, mostRows);
    const auto same = std::ranges::find(m_all, wanted, &RecentWorkspace::place);
    const auto last = static_cast<int>(all.size()) - 1;
    const int at = same != m_all.end() ? static_cast<int>(same - m_all.begin()) : std::min(row, last);
    m_table->setCurrentIndex(m_model->index(at, 0));
    showChoice();
    m_table->setVisible(!all.isEmpty());
    if (!all.isEmpty() && !isAncestorOf(focusWidget()))
        m_table->setFocus();
}

const RecentWorkspace *RecentDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_all.size() ? &m_all[row] : nullptr;
}

void RecentDialog::showChoice()
{
    const RecentWorkspace *workspace = chosen();
    m_open->setEnabled(workspace && !workspace->isMissing);
    m_locate->setEnabled(workspace && workspace->isMissing);
    m_pin->setEnabled(workspace);
    m_remove->setEnabled(workspace);
    m_pin->setText(workspace && workspace->isPinned ? tr("Un&pin") : tr("&Pin"));
    if (!workspace)
        m_place->setText(tr("No workspace was open before."));
    else if (workspace->isMissing)
        m_place->setText(tr("There is no file %1 any more. It was moved, renamed or deleted, or its drive is not "
                            "connected.")
                             .arg(workspace->place));
    else
        m_place->setText(workspace->place);
}

void RecentDialog::openChosen()
{
    const RecentWorkspace *workspace = chosen();
    if (!workspace || workspace->isMissing)
        return;
    const QString place = workspace->place;
    accept();
    emit openWanted(place);
}

void RecentDialog::pin()
{
    if (const RecentWorkspace *workspace = chosen()) {
        m_settings.setPinned(workspace->place, workspace->isPinned ? ShellSettings::Pin::Off : ShellSettings::Pin::On);
        changed();
    }
}

void RecentDialog::locate()
{
    const RecentWorkspace *workspace = chosen();
    if (!workspace)
        return;
    auto *dialog = new FileDialog(FileDialog::Purpose::Open, tr("Where is %1 now?").arg(workspace->name),
                                  tr("Baton workspaces (*.baton);;All files (*)"), this);
    connect(dialog, &QFileDialog::fileSelected, this, [this, place = workspace->place](const QString &file) {
        m_settings.replaceRecent(place, file);
        changed();
    });
    dialog->open();
}

void RecentDialog::takeOut()
{
    if (const RecentWorkspace *workspace = chosen()) {
        m_settings.removeRecent(workspace->place);
        changed();
    }
}

void RecentDialog::changed()
{
    read();
    emit listChanged();
}

} // namespace baton
