// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/conflictdialog.h"

#include "common/controls.h"
#include "common/dialogroom.h"
#include "common/markdelegate.h"
#include "common/plaintable.h"
#include "common/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int mostRows = 12; // More is scrolled.

QString introduction(const QList<FieldConflict> &conflicts)
{
    if (conflicts.size() == 1)
        return ConflictDialog::tr("Somebody changed %1 of %2 while you wrote.")
            .arg(conflicts.first().field, conflicts.first().lead);
    return ConflictDialog::tr("Somebody changed %Ln fields while you wrote.", nullptr,
                              static_cast<int>(conflicts.size()));
}

bool areAllTheSame(const QList<FieldConflict> &conflicts, QString FieldConflict::*words)
{
    return std::ranges::all_of(conflicts,
                               [&](const FieldConflict &one) { return one.*words == conflicts.first().*words; });
}

} // namespace

ConflictDialog::ConflictDialog(const QList<FieldConflict> &conflicts, QWidget *parent)
    : QDialog(parent)
    , m_model(new ConflictModel(conflicts, this))
    , m_table(makePlainTable(m_model, tr("What each of you wants")))
    , m_sum(new TextLabel({}, TextRole::Small, ColorRole::SecondText))
    , m_save(makeButton({}, ButtonTone::Primary))
{
    const Theme &theme = themeOf(this);
    setObjectName(u"conflict"_s);
    setWindowTitle(tr("Changed by somebody else"));
    auto *title = new TextLabel(introduction(conflicts), TextRole::Title2);
    auto *rule = new TextLabel(tr("Theirs stands unless you choose yours. Space changes what stands of a field; "
                                  "nothing is written before you say so."),
                               TextRole::Body, ColorRole::SecondText);
    for (TextLabel *label : {title, rule, m_sum})
        label->setFit(TextLabel::Fit::Wrap);
    makeTable(conflicts);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(title);
    column->addWidget(rule);
    column->addWidget(m_table, 1);
    column->addLayout(makeChoices());
    column->addWidget(m_sum);
    column->addLayout(makeDialogButtons(this, m_save));
    DialogRoom::setLeastWidth(*this, 720);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConflictDialog::showVerb);
    showVerb();
    m_table->setFocus();
}

void ConflictDialog::makeTable(const QList<FieldConflict> &conflicts)
{
    m_table->setItemDelegate(new MarkDelegate(m_table));
    setActsOnRows(m_table);
    // What is the same in every row is said once, above.
    m_table->setColumnHidden(ConflictModel::Lead, areAllTheSame(conflicts, &FieldConflict::lead));
    m_table->setColumnHidden(ConflictModel::By,
                             std::ranges::all_of(conflicts, [](const FieldConflict &one) { return one.by.isEmpty(); }));
    spreadColumns(m_table, ConflictModel::Mine);
    fitRows(m_table, mostRows);
    m_table->setCurrentIndex(m_model->index(0, ConflictModel::Keeps));
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &ConflictDialog::turn);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ConflictModel::Keeps)
            turn(index);
    });
}

QLayout *ConflictDialog::makeChoices()
{
    auto *mine = makeButton(tr("All &mine"));
    auto *theirs = makeButton(tr("All &theirs"));
    for (QPushButton *button : {mine, theirs})
        button->setAutoDefault(false);
    connect(mine, &QPushButton::clicked, this, [this] { m_model->setAllMine(true); });
    connect(theirs, &QPushButton::clicked, this, [this] { m_model->setAllMine(false); });
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::Label8));
    row->addWidget(mine);
    row->addWidget(theirs);
    row->addStretch(1);
    return row;
}

bool ConflictDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && m_table->currentIndex().isValid()) {
            turn(m_table->currentIndex());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ConflictDialog::turn(const QModelIndex &index)
{
    if (index.isValid())
        m_model->setMine(index.row(), !m_model->isMine(index.row()));
}

void ConflictDialog::showVerb()
{
    const int mine = m_model->mineCount();
    m_save->setText(mine == 0 ? tr("Keep theirs") : tr("Write mine"));
    m_sum->setText(mine == 0 ? tr("Nothing of yours is written.")
                             : tr("%Ln fields of yours are written over theirs.", nullptr, mine));
}

} // namespace baton
