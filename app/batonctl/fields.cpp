// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fields.h"

#include "session.h"

#include "deals/dealfieldsql.h"
#include "leads/customfieldstore.h"
#include "leads/leadquestionsql.h"
#include "sla/slaquestionsql.h"

namespace baton {

FieldCatalogue builtInFields()
{
    FieldCatalogue catalogue = leadCatalogue();
    for (const FieldSpec &field : dealFields())
        catalogue.add(field);
    addSlaQuestions(catalogue);
    return catalogue;
}

Result<Condition> conditionFrom(const QString &text, Database &database)
{
    const auto catalogue = Session::wait(
        database.read([](Connection &connection) { return CustomFieldStore(connection).completed(builtInFields()); }));
    if (!catalogue)
        return failure(catalogue);
    return parseCondition(text, *catalogue);
}

} // namespace baton
