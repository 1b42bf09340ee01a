// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/columnmenu.h"

#include "leads/fieldtext.h"

using namespace Qt::StringLiterals;

namespace baton {

ColumnMenu::ColumnMenu(const FieldCatalogue &catalogue, const QStringList &shown, QWidget *parent)
    : QMenu(parent)
    , m_shown(shown)
{
    setTitle(tr("Columns"));
    QList<FieldSpec> builtIn;
    QList<FieldSpec> custom;
    for (const FieldSpec &field : catalogue.fields())
        (field.isCustom ? custom : builtIn).append(field);
    addFields(builtIn);
    if (!custom.isEmpty()) {
        addSection(tr("Own fields"));
        addFields(custom);
    }
}

void ColumnMenu::addFields(const QList<FieldSpec> &fields)
{
    for (const FieldSpec &field : fields) {
        // "&" would be taken for a mnemonic: labels are whatever a file called its columns.
        QAction *action = addAction(fieldLabel(field).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_shown.contains(field.key));
        // The name says whom a row is about: it stays.
        action->setEnabled(field.key != u"name");
        connect(action, &QAction::toggled, this, [this, key = field.key](bool isShown) { toggle(key, isShown); });
    }
}

void ColumnMenu::toggle(const QString &key, bool isShown)
{
    if (isShown)
        m_shown.append(key);
    else
        m_shown.removeOne(key);
    emit columnsChosen(m_shown);
}

} // namespace baton
