// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/databasedialog.h"

#include "common/controls.h"
#include "common/textlabel.h"
#include "common/wording.h"
#include "storage/workspacelocation.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

DatabaseDialog::DatabaseDialog(QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit)
    , m_problem(new TextLabel({}, TextRole::Small, ColorRole::Danger))
    , m_join(makeButton(tr("Join"), ButtonTone::Primary))
{
    const Theme &theme = themeOf(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Join our team’s database"));
    auto *note =
        new TextLabel(tr("Your administrator gives you the address. Passwords stay where PostgreSQL keeps them: in "
                         "your password file or service file."),
                      TextRole::Body, ColorRole::SecondText);
    note->setFit(TextLabel::Fit::Wrap);
    m_address->setPlaceholderText(u"postgresql://user@host/database"_s);
    m_address->setMinimumWidth(theme.length(440));
    auto *label = new TextLabel(tr("&Address"), TextRole::Medium);
    label->setBuddy(m_address);
    m_address->setAccessibleName(tr("Address of the database"));
    m_problem->setFit(TextLabel::Fit::Wrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Label8));
    column->addWidget(new TextLabel(tr("Which database?"), TextRole::Title2));
    column->addWidget(note);
    column->addSpacing(theme.space(Space::Label8));
    column->addWidget(label);
    column->addWidget(m_address);
    column->addWidget(m_problem);
    column->addSpacing(theme.space(Space::Label8));
    column->addLayout(makeDialogButtons(this, m_join));
    m_join->setDefault(true);
    connect(m_address, &QLineEdit::textChanged, this, &DatabaseDialog::check);
    connect(m_join, &QPushButton::clicked, this, &DatabaseDialog::choose);
    check();
}

void DatabaseDialog::check()
{
    m_problem->clear();
    m_join->setEnabled(!m_address->text().trimmed().isEmpty());
}

void DatabaseDialog::choose()
{
    const auto location = WorkspaceLocation::parse(m_address->text().trimmed());
    if (!location || location->engine() != Engine::Postgresql) {
        const Error error = location ? Error{Error::Kind::Invalid, u"workspace.location"_s, {}, {}} : location.error();
        m_problem->setText(errorText(error));
        return;
    }
    emit addressChosen(m_address->text().trimmed());
    accept();
}

} // namespace baton
