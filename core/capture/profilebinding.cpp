// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/profilebinding.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString headerKey(const QString &header)
{
    return header.trimmed().toCaseFolded();
}

Error note(const QString &code, const QString &column)
{
    return Error{Error::Kind::Invalid, code, {{u"column"_s, column}}, {}};
}

int indexIn(const QStringList &keys, const QString &header)
{
    return static_cast<int>(keys.indexOf(headerKey(header)));
}

bool holdsDates(const ImportColumn &column)
{
    const FieldType type =
        column.use == ImportColumn::Use::Target ? specOf(column.target.field).type : column.custom.type;
    return type == FieldType::Date || type == FieldType::Instant;
}

void noteHeader(const QStringList &header, const QStringList &keys, const QSet<QString> &named, ProfileBinding &binding)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (seen.contains(keys[i])) {
            if (!keys[i].isEmpty())
                binding.notes.append(note(u"columns.duplicate"_s, header[i].trimmed()));
        } else if (!named.contains(keys[i])) {
            binding.leftOut.append(header[i].trimmed());
            binding.notes.append(note(u"columns.leftOut"_s, header[i].trimmed()));
        }
        seen.insert(keys[i]);
    }
}

/// Enough of the header to see whether it is the expected one, or one column that holds the wrong delimiter.
QString firstOf(const QStringList &header)
{
    constexpr qsizetype mostNames = 10;
    constexpr qsizetype mostCharacters = 200;
    const QString names = header.first(std::min(mostNames, header.size())).join(u", ");
    const bool isCut = header.size() > mostNames || names.size() > mostCharacters;
    return names.left(mostCharacters) + (isCut ? u", …"_s : QString());
}

tl::unexpected<Error> ambiguous(const DetectedColumn &column, const QString &first, const QString &second)
{
    return failure(
        Error::Kind::Invalid, u"date.ambiguous"_s,
        {{u"column"_s, column.name}, {u"value"_s, column.example}, {u"first"_s, first}, {u"second"_s, second}});
}

} // namespace

Result<ProfileBinding> bindProfile(const ImportProfile &profile, const QStringList &header)
{
    QStringList keys;
    for (const QString &name : header)
        keys.append(headerKey(name));
    QSet<QString> named;
    QStringList missing;
    ProfileBinding binding;
    for (int entry = 0; entry < profile.columns.size(); ++entry) {
        const ImportColumn &column = profile.columns[entry];
        if (!column.header) {
            binding.columns.append({ProfileBinding::none, entry});
            continue;
        }
        named.insert(headerKey(*column.header));
        const int field = indexIn(keys, *column.header);
        const bool ignored = column.use == ImportColumn::Use::Ignore;
        const bool isExternalId =
            !profile.externalId.isEmpty() && headerKey(*column.header) == headerKey(profile.externalId);
        if (field < 0 && !ignored && column.presence == ImportColumn::Presence::Required)
            missing.append(column.header->trimmed());
        else if (field < 0)
            binding.notes.append(
                note(column.header->trimmed().isEmpty() ? u"columns.absentUnnamed"_s : u"columns.absent"_s,
                     column.header->trimmed()));
        else if (ignored && !isExternalId)
            binding.notes.append(note(u"columns.ignored"_s, column.header->trimmed()));
        else if (!ignored)
            binding.columns.append({field, entry});
    }
    if (!profile.externalId.isEmpty()) {
        named.insert(headerKey(profile.externalId));
        binding.externalId = indexIn(keys, profile.externalId);
        if (binding.externalId < 0)
            missing.prepend(profile.externalId);
    }
    missing.removeDuplicates();
    if (!missing.isEmpty())
        return failure(Error::Kind::Invalid, u"columns.missing"_s,
                       {{u"columns"_s, missing.join(u", ")}, {u"found"_s, firstOf(header)}});
    noteHeader(header, keys, named, binding);
    return binding;
}

Result<DateOrder> dateOrderFor(const ImportProfile &profile, const ProfileBinding &binding,
                               const CsvDetection &detection)
{
    if (profile.dateOrder)
        return *profile.dateOrder;
    std::optional<DateOrder> order;
    for (const ProfileBinding::Column &bound : binding.columns) {
        if (bound.field < 0 || bound.field >= detection.columns.size() || !holdsDates(profile.columns[bound.entry]))
            continue;
        const DetectedColumn &column = detection.columns[bound.field];
        if (column.isDateOrderAmbiguous)
            return ambiguous(column, column.readDayFirst, column.readMonthFirst);
        // Year first is understood beside any other order.
        if (!column.dateOrder || column.dateOrder == DateOrder::YearMonthDay)
            continue;
        if (order && *order != *column.dateOrder)
            return ambiguous(column, dateOrderKey(*order), dateOrderKey(*column.dateOrder));
        order = column.dateOrder;
    }
    return order.value_or(DateOrder::YearMonthDay);
}

Result<ValueReader> valueReaderFor(const ImportProfile &profile, const CsvFormat &format, DateOrder order,
                                   const QString &workspaceCurrency)
{
    const auto zone = ZoneTime::load(profile.timeZone);
    if (!zone)
        return failure(zone);
    ValueReader reader;
    reader.decimalMark = profile.decimalMark.value_or(format.decimalMark);
    reader.dateOrder = order;
    // UTC needs no table.
    if (profile.timeZone != u"Etc/UTC" && profile.timeZone != u"UTC")
        reader.zone = *zone;
    reader.currency = profile.currency.isEmpty() ? workspaceCurrency : profile.currency;
    reader.country = profile.country;
    return reader;
}

} // namespace baton
