// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewdialog.h"

#include "common/controls.h"
#include "common/dialogroom.h"
#include "common/errorbar.h"
#include "common/textlabel.h"
#include "support/textlimit.h"
#include "views/viewtext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QVBoxLayout *blockOf(QWidget *caption, QWidget *below, const Theme &theme)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(theme.space(Space::Icon6));
    block->addWidget(caption);
    block->addWidget(below);
    return block;
}

} // namespace

ViewDialog::ViewDialog(const SavedView &view, const ViewReader &reader, QWidget *parent)
    : QDialog(parent)
    , m_before(view)
    , m_reader(reader)
    , m_name(new QLineEdit)
    , m_sharings(new QButtonGroup(this))
    , m_rolesNote(new TextLabel({}, TextRole::Small, ColorRole::Muted))
    , m_errors(new ErrorBar)
    , m_save(makeButton(tr("Save"), ButtonTone::Primary))
{
    const Theme &theme = themeOf(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(view.id.isValid() ? tr("Name and sharing") : tr("Save as a view"));
    auto *heading = new TextLabel(view.id.isValid() ? tr("Who sees “%1”?").arg(view.name)
                                                    : tr("What is this view called, and who sees it?"),
                                  TextRole::Title2);
    heading->setFit(TextLabel::Fit::Wrap);
    auto *name = new TextLabel(tr("&Name"), TextRole::Small, ColorRole::Muted);
    name->setBuddy(m_name);
    m_name->setMaxLength(static_cast<int>(longestName));
    m_rolesNote->setFit(TextLabel::Fit::Wrap);
    m_save->setDefault(true);
    setKeyCap(m_save, keyText(QKeySequence(Qt::Key_Return)));
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Group16));
    fields->setSpacing(theme.space(Space::Group16));
    fields->addWidget(heading);
    fields->addLayout(blockOf(name, m_name, theme));
    fields->addLayout(
        blockOf(new TextLabel(tr("Who sees it"), TextRole::Small, ColorRole::Muted), makeSharings(), theme));
    auto *roles =
        blockOf(new TextLabel(tr("Who begins with it"), TextRole::Small, ColorRole::Muted), makeRoles(), theme);
    roles->addWidget(m_rolesNote);
    fields->addLayout(roles);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Part12), theme.space(Space::Page24),
                             theme.space(Space::Block20));
    foot->addLayout(makeDialogButtons(this, m_save));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(fields);
    column->addWidget(m_errors);
    column->addLayout(foot);
    DialogRoom::setLeastWidth(*this, 480);
    connect(m_name, &QLineEdit::textChanged, this, &ViewDialog::updateChoices);
    connect(m_sharings, &QButtonGroup::idToggled, this, &ViewDialog::updateChoices);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_errors->hide();
        emit saveWanted(read());
    });
    connect(m_errors, &ErrorBar::actionTriggered, this, &ViewDialog::freshWanted);
    fill(view);
    m_name->selectAll();
    m_name->setFocus();
}

QWidget *ViewDialog::makeSharings()
{
    auto *holder = new QWidget;
    auto *rows = new QGridLayout(holder);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(themeOf(this).space(Space::Part12));
    rows->setVerticalSpacing(themeOf(this).space(Space::Tight4));
    rows->setColumnStretch(1, 1);
    for (const Sharing sharing : allSharings)
        addSharing(rows, sharing);
    return holder;
}

void ViewDialog::addSharing(QGridLayout *rows, Sharing sharing)
{
    const QString obstacle =
        sharing == m_before.sharing ? QString() : sharingObstacle(sharing, m_before.owner, m_reader);
    const QString words = obstacle.isEmpty() ? sharingNote(sharing) : obstacle;
    auto *button = new QRadioButton(sharingText(sharing));
    button->setAccessibleDescription(words);
    button->setEnabled(obstacle.isEmpty());
    m_sharings->addButton(button, static_cast<int>(sharing));
    auto *note = new TextLabel(words, TextRole::Small, ColorRole::Muted);
    note->setFit(TextLabel::Fit::Wrap);
    const int row = rows->rowCount();
    rows->addWidget(button, row, 0, Qt::AlignTop);
    rows->addWidget(note, row, 1, Qt::AlignVCenter);
}

QWidget *ViewDialog::makeRoles()
{
    auto *holder = new QWidget;
    auto *rows = new QGridLayout(holder);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(themeOf(this).space(Space::Page24));
    rows->setVerticalSpacing(themeOf(this).space(Space::Tight4));
    constexpr int high = (static_cast<int>(allRoles.size()) + 1) / 2;
    int at = 0;
    for (const Role role : allRoles) {
        auto *box = new QCheckBox(roleText(role));
        rows->addWidget(box, at % high, at / high);
        m_roles.insert(role, box);
        ++at;
    }
    return holder;
}

void ViewDialog::fill(const SavedView &view)
{
    m_name->setText(view.name);
    m_sharings->button(static_cast<int>(view.sharing))->setChecked(true);
    for (auto it = m_roles.begin(); it != m_roles.end(); ++it)
        it.value()->setChecked(view.roles.contains(it.key()));
    updateChoices();
}

Sharing ViewDialog::sharing() const
{
    return static_cast<Sharing>(m_sharings->checkedId());
}

SavedView ViewDialog::read() const
{
    SavedView view = m_before;
    view.name = m_name->text().simplified();
    view.sharing = sharing();
    view.roles.clear();
    for (auto it = m_roles.begin(); it != m_roles.end(); ++it)
        if (it.value()->isChecked() && sharing() != Sharing::Private)
            view.roles.insert(it.key());
    return view;
}

void ViewDialog::updateChoices()
{
    const QString obstacle = rolesObstacle(sharing(), m_reader);
    for (QCheckBox *box : std::as_const(m_roles)) {
        box->setEnabled(obstacle.isEmpty());
        box->setAccessibleDescription(obstacle);
    }
    m_rolesNote->setText(obstacle.isEmpty() ? tr("Whoever has one of these roles begins with it, the first time.")
                                            : obstacle);
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
}

void ViewDialog::showError(const Error &error)
{
    if (error.code.endsWith(".conflict"_L1))
        return m_errors->showMessage(
            tr("Somebody changed this meanwhile. Look at what stands now: what you changed here stays."),
            ErrorBar::Tone::Warning, tr("Show what stands now"));
    m_errors->showError(error);
}

void ViewDialog::takeFresh(const SavedView &fresh)
{
    const SavedView mine = read();
    const SavedView before = std::exchange(m_before, fresh);
    SavedView shown = fresh;
    if (mine.name != before.name)
        shown.name = mine.name;
    if (mine.sharing != before.sharing)
        shown.sharing = mine.sharing;
    if (mine.roles != before.roles)
        shown.roles = mine.roles;
    m_errors->hide();
    fill(shown);
}

} // namespace baton
