// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include <QCryptographicHash>
#include <QStringList>

namespace baton {

/// What a workspace with a sample says, table by table, as one hash: without ids of batches and the instants of
/// writing, which differ from run to run. The same on both databases.
inline Result<QByteArray> sampleDigest(Connection &connection)
{
    const QString binary = connection.dialect().binaryOrder(QStringLiteral("x.value"));
    const QStringList queries{
        QStringLiteral(
            "SELECT id, name, name_key, industry, employees, website, revenue_minor, revenue_currency, city, country, "
            "created_at FROM account ORDER BY id"),
        QStringLiteral(
            "SELECT id, first_name, last_name, full_name, name_key, title, email, email_key, phone, phone_key, mobile, "
            "birth_date, city, country, language, created_at FROM person ORDER BY id"),
        QStringLiteral(
            "SELECT id, type, person_id, account_id, source_id, channel_id, stage, stage_entered_at, tele_owner_id, "
            "sales_owner_id, tags, created_at, updated_at FROM lead ORDER BY id"),
        QStringLiteral("SELECT id, ")
            + connection.dialect().jsonText(QStringLiteral("custom"), QStringLiteral("budget")) + QStringLiteral(", ")
            + connection.dialect().jsonText(QStringLiteral("custom"), QStringLiteral("use_case"))
            + QStringLiteral(" FROM lead ORDER BY id"),
        QStringLiteral(
            "SELECT lead_id, seq, stage, entered_at, left_at, cause, reason FROM stage_history ORDER BY lead_id, seq"),
        QStringLiteral(
            "SELECT id, lead_id, source_id, channel_id, kind, campaign, occurred_at FROM interest ORDER BY id"),
        QStringLiteral(
            "SELECT id, lead_id, name, amount_minor, amount_currency, stage, close_date, reason FROM deal ORDER BY id"),
        QStringLiteral("SELECT id, lead_id, from_side, to_side, owner_id, handed_at, respond_due_at, touch_due_at, "
                       "accepted_at, rejected_at, returned_at, first_touch_at, reason, note FROM handoff ORDER BY id"),
        QStringLiteral("SELECT id, lead_id, side, owner_id, cause, rule, occurred_at FROM assignment ORDER BY id"),
        QStringLiteral("SELECT id, lead_id, kind, direction, side, disposition, actor_id, occurred_at FROM touch "
                       "ORDER BY id"),
        QStringLiteral("SELECT x.value, x.lead_id FROM external_id x ORDER BY ") + binary,
        QStringLiteral("SELECT name, login, active FROM app_user ORDER BY id"),
        QStringLiteral("SELECT team_id, user_id FROM team_member ORDER BY team_id, user_id"),
        QStringLiteral("SELECT name, type, lawful_basis, cost_minor FROM source ORDER BY id"),
        QStringLiteral("SELECT key, label, type FROM custom_field ORDER BY id"),
        QStringLiteral("SELECT kind, version, state, summary, effective_from, review_due FROM agreement ORDER BY id"),
        QStringLiteral("SELECT agreement_id, side, user_id, signed_at, comment FROM agreement_signature "
                       "ORDER BY agreement_id, side"),
        QStringLiteral("SELECT lead_id, agreement_id, fit, engagement, grade, scored_at FROM score_snapshot "
                       "ORDER BY lead_id"),
        QStringLiteral("SELECT id, score FROM lead ORDER BY id")};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &query : queries) {
        const auto columns = query.left(query.indexOf(QStringLiteral(" FROM "))).count(u',') + 1;
        const auto visited = connection.each(query, {}, [&](const Row &row) -> Result<void> {
            for (int column = 0; column < columns; ++column) {
                // A truth value is a number on one database only.
                const QVariant value = row.value(column);
                const QVariant plain = value.typeId() == QMetaType::Bool ? QVariant(value.toInt()) : value;
                hash.addData(row.isNull(column) ? QByteArray("-") : plain.toString().toUtf8());
                hash.addData("|");
            }
            return {};
        });
        if (!visited)
            return failure(visited);
    }
    return hash.result().toHex();
}

} // namespace baton
