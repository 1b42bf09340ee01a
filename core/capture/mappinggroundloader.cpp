// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/mappinggroundloader.h"

#include "history/batchstore.h"
#include "leads/customfieldstore.h"

#include <QJsonDocument>

namespace baton {

Result<MappingGround> mappingGround(Connection &connection)
{
    auto fields = CustomFieldStore(connection).all();
    if (!fields)
        return failure(fields);
    auto batches = BatchStore(connection).all();
    if (!batches)
        return failure(batches);
    MappingGround ground{*fields, {}};
    for (const Batch &batch : std::as_const(*batches)) {
        if (batch.kind != Batch::Kind::Import || batch.state != Batch::State::Done || batch.undoneBy.isValid())
            continue;
        // One that this version cannot read any more is no proposal.
        if (auto profile = importProfileFromJson(QJsonDocument(batch.profile).toJson()))
            ground.profiles.append(*profile);
    }
    return ground;
}

} // namespace baton
