// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/money.h"
#include "support/result.h"

#include <QDate>
#include <QDialog>

#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace baton {

class ErrorBar;

/// The mine of a person put onto the fresh of somebody else: of each field what the person changed, else what stands
/// now.
template<typename Record, typename... Fields>
[[nodiscard]] Record rebased(const Record &mine, const Record &before, Record fresh, Fields Record::*...fields)
{
    const auto take = [&](auto field) {
        if (mine.*field != before.*field)
            fresh.*field = mine.*field;
    };
    (take(fields), ...);
    return fresh;
}

/// A small dialog that writes a part of a plan. It stays open until it is written: what was refused stands in words
/// above the buttons, and where somebody else was faster, one button shows what stands now beside what was typed.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    /// Refused: the fields can be changed and saved again.
    void showError(const Error &error);

signals:
    /// Somebody else was faster: the record as it stands now is wanted.
    void freshWanted();
    /// The record shall be taken out; only where the dialog offers it.
    void removeWanted();

protected:
    /// `verb` is the word on the button that saves.
    PlanDialog(const QString &title, const QString &verb, QWidget *parent);

    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// A button that takes the record out, before the others.
    void offerRemoval(const QString &words);
    /// A line whose text is a day, an amount or a number; empty where there is none.
    [[nodiscard]] static QLineEdit *makeLine(const QString &text, const QString &placeholder = {});

    [[nodiscard]] QString textOf(const std::optional<QDate> &day) const;
    [[nodiscard]] QString textOf(const std::optional<Money> &amount) const;
    /// What is written there; says what is wrong and answers nothing where it cannot be read.
    [[nodiscard]] std::optional<std::optional<QDate>> readDay(QLineEdit *line);
    [[nodiscard]] std::optional<std::optional<qint64>> readAmount(QLineEdit *line, const QString &currency);
    [[nodiscard]] std::optional<std::optional<qint64>> readCount(QLineEdit *line);

    /// Reads the fields and emits what shall be written; nothing where a field cannot be read.
    virtual void save() = 0;

private:
    void complain(QLineEdit *line, const QString &words);

    QFormLayout *m_form;
    ErrorBar *m_errors;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace baton
