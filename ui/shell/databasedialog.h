// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace baton {

class TextLabel;

/// Asks for the address of a team's database; refuses one with a password in it.
class DatabaseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DatabaseDialog(QWidget *parent = nullptr);

signals:
    void addressChosen(const QString &address);

private:
    void check();
    void choose();

    QLineEdit *m_address;
    TextLabel *m_problem;
    QPushButton *m_join;
};

} // namespace baton
