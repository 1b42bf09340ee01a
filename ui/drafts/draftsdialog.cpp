// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafts/draftsdialog.h"

#include "common/controls.h"
#include "common/dialogroom.h"
#include "common/errorbar.h"
#include "common/facttablemodel.h"
#include "common/markdelegate.h"
#include "common/plaintable.h"
#include "common/textlabel.h"
#include "drafts/draftservice.h"
#include "drafts/drafttext.h"
#include "support/reply.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int mostRows = 8; // More is scrolled.
constexpr qsizetype firstWords = 60;

} // namespace

DraftsDialog::DraftsDialog(DraftService &drafts, QWidget *parent)
    : QDialog(parent)
    , m_drafts(drafts)
    , m_model(new FactTableModel(this))
    , m_table(makePlainTable(m_model, tr("What was not finished")))
    , m_words(new QPlainTextEdit)
    , m_empty(new TextLabel(tr("Nothing waits here. What you type into a dialog and do not finish is kept, and can be "
                               "gone on with from here."),
                            TextRole::Body, ColorRole::SecondText))
    , m_errors(new ErrorBar)
    , m_list(makeList())
    , m_open(makeButton(tr("Go on with it"), ButtonTone::Primary))
    , m_copy(makeButton(tr("&Copy the words")))
    , m_drop(makeButton(tr("&Drop it"), ButtonTone::Destructive))
{
    const Theme &theme = themeOf(this);
    setObjectName(u"drafts"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Not finished"));
    auto *title = new TextLabel(tr("What you typed and did not finish"), TextRole::Title2);
    title->setFit(TextLabel::Fit::Wrap);
    m_empty->setFit(TextLabel::Fit::Wrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(title);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_errors);
    column->addLayout(makeButtons());
    DialogRoom::setLeastWidth(*this, 640);
    fill({});
    read();
}

QWidget *DraftsDialog::makeList()
{
    const Theme &theme = themeOf(this);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(theme.space(Space::Part12));
    m_table->setItemDelegate(new MarkDelegate(m_table));
    setActsOnRows(m_table);
    setOpensByClick(m_table);
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("The words"));
    m_words->setFixedHeight(theme.length(96));
    column->addWidget(m_table);
    column->addWidget(m_words);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DraftsDialog::showWords);
    return list;
}

QLayout *DraftsDialog::makeButtons()
{
    auto *close = makeButton(tr("Close"));
    for (QPushButton *button : {m_copy, m_drop, close})
        button->setAutoDefault(false);
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, &DraftsDialog::goOn);
    connect(m_copy, &QPushButton::clicked, this, &DraftsDialog::copy);
    connect(m_drop, &QPushButton::clicked, this, &DraftsDialog::drop);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::Label8));
    row->addWidget(m_drop);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_open);
    return row;
}

void DraftsDialog::read()
{
    onReply(m_drafts.all(), this, [this](const Result<QList<Draft>> &all) {
        if (all)
            fill(*all);
        else
            m_errors->showError(all.error());
    });
}

void DraftsDialog::fill(const QList<Draft> &all)
{
    const int row = m_table->currentIndex().row();
    m_all = all;
    const TimeView view{m_drafts.now(), QTimeZone::systemTimeZone(), locale()};
    QList<QList<FactCell>> rows;
    for (const Draft &draft : all)
        rows.append({{draftKindText(draft.key.kind)},
                     {draft.label},
                     {instantText(draft.changedAt, view)},
                     {wordsOf(draft).simplified().left(firstWords)}});
    m_model->setFacts({tr("Doing"), tr("About"), tr("Typed"), tr("First words")}, rows);
    spreadColumns(m_table, 3);
    fitRows(m_table, mostRows);
    m_empty->setVisible(all.isEmpty());
    m_list->setVisible(!all.isEmpty());
    for (QPushButton *button : {m_open, m_copy, m_drop})
        button->setEnabled(!all.isEmpty());
    const auto last = static_cast<int>(all.size()) - 1;
    m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, last)), 0));
    showWords();
    if (!all.isEmpty())
        m_table->setFocus();
    adjustSize();
}

const Draft *DraftsDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_all.size() ? &m_all[row] : nullptr;
}

void DraftsDialog::showWords()
{
    const Draft *draft = chosen();
    m_words->setPlainText(draft ? wordsOf(*draft) : QString());
}

void DraftsDialog::goOn()
{
    if (!chosen())
        return;
    const Draft draft = *chosen();
    accept();
    emit openWanted(draft);
}

void DraftsDialog::copy()
{
    if (const Draft *draft = chosen())
        QGuiApplication::clipboard()->setText(wordsOf(*draft));
}

void DraftsDialog::drop()
{
    const Draft *draft = chosen();
    if (!draft)
        return;
    onReply(m_drafts.drop(draft->key), this, [this](const Result<void> &dropped) {
        if (!dropped)
            return m_errors->showError(dropped.error());
        read();
    });
}

} // namespace baton
