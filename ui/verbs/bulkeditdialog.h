// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "verbs/editpreviewdialog.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace baton {

class TextLabel;

/// One field of many leads set to one value, with what that would do below it.
class BulkEditDialog : public EditPreviewDialog
{
    Q_OBJECT

public:
    /// `fields` are those that can be edited; `first` is the one that is chosen to begin with, where it is among them.
    BulkEditDialog(EditPreview *preview, const QList<FieldSpec> &fields, const QString &first,
                   const QList<LeadId> &leads, QWidget *parent = nullptr);

    /// What the deed is called, as "set Tags of 12 leads".
    [[nodiscard]] QString words() const;

private:
    [[nodiscard]] const FieldSpec &field() const;
    void takeField();
    void proposeNow();

    QList<FieldSpec> m_fields;
    QList<LeadId> m_leads;
    QComboBox *m_field;
    QLineEdit *m_value;
    QCheckBox *m_empty;
    TextLabel *m_complaint;
    QTimer m_pause; ///< Between what is typed and what it would do.
};

} // namespace baton
