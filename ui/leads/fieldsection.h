// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leaddetails.h"
#include "leads/panesection.h"

class QFormLayout;

namespace baton {

class FieldCatalogue;
class TextLabel;

/// What is known of the lead, field by field; what the head says already is left out.
class FieldSection : public PaneSection
{
    Q_OBJECT

public:
    explicit FieldSection(QWidget *parent = nullptr);
    void tell(const LeadDetails &lead, const FieldCatalogue &catalogue, const TimeView &view);
    /// Of anything that has fields, by their keys.
    void tell(const QMap<QString, FieldValue> &fields, const FieldCatalogue &catalogue, const TimeView &view);

private:
    QFormLayout *renewForm(const QMap<QString, FieldValue> &fields, const FieldCatalogue &catalogue,
                           const TimeView &view);
    [[nodiscard]] TextLabel *makeFieldName(const QString &name) const;
};

} // namespace baton
