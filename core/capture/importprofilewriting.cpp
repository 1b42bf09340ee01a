// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Members of one JSON object in the order in which they were added, which QJsonObject would sort.
class Members
{
public:
    void add(const char *key, const QString &text) { addRaw(key, quoted(text)); }
    void addGiven(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            add(key, text);
    }
    void addGiven(const char *key, const QStringList &texts)
    {
        QByteArrayList items;
        for (const QString &text : texts)
            items.append(quoted(text));
        if (!items.isEmpty())
            addRaw(key, '[' + items.join(", ") + ']');
    }
    void addRaw(const char *key, const QByteArray &json) { m_members.append('"' + QByteArray(key) + "\": " + json); }

    [[nodiscard]] QByteArray onOneLine() const { return '{' + m_members.join(", ") + '}'; }
    [[nodiscard]] QByteArray onLines() const { return "{\n  " + m_members.join(",\n  ") + "\n}\n"; }

    [[nodiscard]] static QByteArray quoted(const QString &text)
    {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return list.sliced(1, list.size() - 2);
    }

private:
    QByteArrayList m_members;
};

QByteArray customJson(const CustomColumn &custom, const QString &header)
{
    Members members;
    members.add("key", custom.key);
    members.add("type", keyOf(custom.type));
    const QString byDefault = header.trimmed().isEmpty() ? custom.key : header.trimmed();
    if (custom.label != byDefault)
        members.addGiven("label", custom.label);
    members.addGiven("choices", custom.choices);
    members.addGiven("currency", custom.currency);
    return members.onOneLine();
}

QByteArray columnJson(const ImportColumn &column)
{
    Members members;
    if (column.header)
        members.add("header", *column.header);
    switch (column.use) {
    case ImportColumn::Use::Target: members.add("to", targetKey(column.target)); break;
    case ImportColumn::Use::Custom:
        members.addRaw("custom", customJson(column.custom, column.header.value_or(QString())));
        break;
    case ImportColumn::Use::Ignore: members.addRaw("ignore", "true"); break;
    }
    if (!column.header)
        members.add("value", column.value);
    if (!column.map.isEmpty()) {
        QByteArrayList entries;
        for (auto entry = column.map.begin(); entry != column.map.end(); ++entry)
            entries.append(Members::quoted(entry.key()) + ": " + Members::quoted(entry.value()));
        members.addRaw("map", '{' + entries.join(", ") + '}');
    }
    if (column.presence == ImportColumn::Presence::Optional)
        members.addRaw("optional", "true");
    return members.onOneLine();
}

void addFormat(const ImportProfile &profile, Members &members)
{
    if (profile.encoding)
        members.add("encoding", encodingName(*profile.encoding));
    if (profile.delimiter)
        members.add("delimiter", QString(QLatin1Char(*profile.delimiter)));
    if (profile.decimalMark)
        members.add("decimalMark", *profile.decimalMark == DecimalMark::Comma ? u","_s : u"."_s);
}

} // namespace

QByteArray toJson(const ImportProfile &profile)
{
    QStringList match;
    for (const MatchKey key : profile.match)
        match.append(keyOf(key));
    QByteArrayList columns;
    for (const ImportColumn &column : profile.columns)
        columns.append("    " + columnJson(column));

    Members members;
    members.addRaw("format", "1");
    members.add("kind", keyOf(profile.kind));
    members.add("timezone", profile.timeZone);
    if (profile.dateOrder)
        members.add("dateOrder", dateOrderKey(*profile.dateOrder));
    members.addGiven("currency", profile.currency);
    members.addGiven("country", profile.country);
    members.addGiven("missing", profile.missing);
    members.addGiven("externalId", profile.externalId);
    members.addGiven("system", profile.system);
    members.addGiven("match", match);
    if (profile.unknownOwners == UnknownOwners::CreateUsers)
        members.addRaw("createUsers", "true");
    addFormat(profile, members);
    members.addRaw("columns", columns.isEmpty() ? QByteArray("[]") : "[\n" + columns.join(",\n") + "\n  ]");
    return members.onLines();
}

Result<void> writeImportProfile(const ImportProfile &profile, const QString &path)
{
    const QByteArray json = toJson(profile);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(Error::Kind::Denied, u"file.write"_s, {{u"file"_s, path}, {u"reason"_s, file.errorString()}});
    return {};
}

} // namespace baton
