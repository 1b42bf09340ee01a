// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"
#include "views/savedview.h"

#include <QDialog>
#include <QMap>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace baton {

class ErrorBar;
class TextLabel;

/// Gives a view a name, and says who sees it and who begins with it. What is not his to choose is disabled and says
/// why. It stays open until the view is written: what was refused stands in words above the buttons.
class ViewDialog : public QDialog
{
    Q_OBJECT

public:
    /// A view without an id is a new one.
    ViewDialog(const SavedView &view, const ViewReader &reader, QWidget *parent);

    void showError(const Error &error);
    /// The view as somebody else left it: what was changed here stays.
    void takeFresh(const SavedView &fresh);

signals:
    void saveWanted(const baton::SavedView &view);
    /// Somebody else was faster: the view as it stands now is wanted.
    void freshWanted();

private:
    [[nodiscard]] QWidget *makeSharings();
    [[nodiscard]] QWidget *makeRoles();
    void addSharing(QGridLayout *rows, Sharing sharing);
    void fill(const SavedView &view);
    [[nodiscard]] SavedView read() const;
    [[nodiscard]] Sharing sharing() const;
    void updateChoices();

    SavedView m_before;
    ViewReader m_reader;
    QLineEdit *m_name;
    QButtonGroup *m_sharings;
    QMap<Role, QCheckBox *> m_roles;
    TextLabel *m_rolesNote;
    ErrorBar *m_errors;
    QPushButton *m_save;
};

} // namespace baton
