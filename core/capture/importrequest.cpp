// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importrequest.h"

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(ImportPolicy policy)
{
    switch (policy) {
    case ImportPolicy::Upsert: return u"upsert"_s;
    case ImportPolicy::Create: return u"create"_s;
    case ImportPolicy::Update: return u"update"_s;
    }
    return {};
}

std::optional<ImportPolicy> importPolicyFromKey(QStringView key)
{
    for (const ImportPolicy policy : {ImportPolicy::Upsert, ImportPolicy::Create, ImportPolicy::Update}) {
        if (key == keyOf(policy))
            return policy;
    }
    return {};
}

} // namespace baton
