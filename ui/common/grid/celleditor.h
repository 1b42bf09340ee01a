// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"
#include "support/result.h"

#include <QLineEdit>

#include <functional>

namespace baton {

/// The editor of one cell of a grid: typed text, with the choices of the field to pick from. What cannot be read stays
/// as it was typed, with its reason.
class CellEditor : public QLineEdit
{
    Q_OBJECT

public:
    /// `label`: what the field is called, for a screen reader.
    CellEditor(const FieldSpec &field, const QString &label, const FieldValue &value, QWidget *parent);

    /// What the field is known to hold elsewhere, to pick from; something else may be typed.
    void offer(const QStringList &known);
    /// Where there are too many of them: `find` is asked for those that begin as what was typed, and offer() is told.
    void setFinder(const std::function<void(const QString &begun)> &find);
    /// What a value must meet besides being one; it is not asked of one that stands there already.
    void setRule(std::function<Result<void>(const FieldValue &)> rule) { m_rule = std::move(rule); }
    /// Errors: those of valueFromTyped() and of the rule.
    [[nodiscard]] Result<FieldValue> value() const;
    /// Whether the text can be read; else it is marked, and its reason is said below it.
    bool check();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FieldSpec m_field;
    FieldValue m_before;
    std::function<Result<void>(const FieldValue &)> m_rule;
    bool m_isWrong = false;
};

} // namespace baton
