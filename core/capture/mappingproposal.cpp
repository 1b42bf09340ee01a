// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/mappingproposal.h"

#include "capture/headersynonyms.h"
#include "support/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double byName = 0.95;
constexpr double byPlace = 0.7;
constexpr double byContent = 0.6;
constexpr double asCustom = 0.5;
constexpr double most = 0.5; ///< Of the filled cells: the others are mistakes.
constexpr double mostStages = 0.75; ///< Of the different cells.

bool isWords(const DetectedColumn &column)
{
    return column.type == FieldType::Text && column.worded >= most && column.addresses < most;
}

// Words of some other list of states may be stages by chance.
bool isStages(const DetectedColumn &column)
{
    const auto named =
        std::ranges::count_if(column.values, [](const QString &value) { return stageNamed(value).has_value(); });
    return column.distinct == column.values.size()
        && static_cast<double>(named) >= mostStages * static_cast<double>(column.values.size());
}

/// A column only goes where its values can stand: most of them, for one that cannot is a mistake, which is told with
/// its row, and no other field.
bool canHold(const ImportTarget &target, const DetectedColumn &column)
{
    if (column.filled == 0)
        return true;
    switch (target.field) {
    case ImportField::PersonEmail: return column.addresses >= most;
    case ImportField::AccountWebsite: return column.hosts >= most;
    case ImportField::Stage: return isStages(column);
    case ImportField::PersonPhone:
    case ImportField::PersonMobile:
    case ImportField::PersonPostcode:
    case ImportField::AccountPostcode:
    case ImportField::OwnerTele:
    case ImportField::OwnerSales: return column.type == FieldType::Text || column.type == FieldType::Number;
    case ImportField::LeadNotes:
    case ImportField::LeadTags: return column.type != FieldType::YesNo;
    case ImportField::DealName: return column.type == FieldType::Text;
    default: break;
    }
    switch (specOf(target.field).type) {
    case FieldType::Number: return column.type != FieldType::Money && column.numeric >= most;
    case FieldType::Money: return column.numeric >= most;
    case FieldType::Date:
    case FieldType::Instant: return column.dated >= most;
    default: return isWords(column);
    }
}

/// Whether a field of the workspace can take at least most of the values.
bool canHold(const CustomField &field, const DetectedColumn &column)
{
    if (column.filled == 0)
        return true;
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Money: return column.numeric >= most;
    case FieldType::Date:
    case FieldType::Instant: return column.dated >= most;
    case FieldType::YesNo: return column.answers >= most;
    default: return true;
    }
}

struct Match
{
    ImportTarget target;
    double confidence = 0;
};

std::optional<Match> matchFor(const DetectedColumn &column)
{
    if (const auto target = targetNamed(column.name); target && canHold(*target, column))
        return Match{*target, byName};
    if (column.filled > 0 && column.addresses > 0.9)
        return Match{{ImportField::PersonEmail, {}}, byContent};
    return std::nullopt;
}

/// "id", "lead_id", "LeadID"; not "paid".
bool isCalledId(const QString &name)
{
    static const QRegularExpression idWord(u"(^|[^A-Za-z])(id|Id|ID|iD)$|[a-z](Id|ID)$|^external ?id$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return idWord.match(name.trimmed()).hasMatch();
}

bool isExternalId(const DetectedColumn &column, qsizetype index)
{
    const bool named = comparisonKey(column.name).remove(u' ').remove(u'_').remove(u'-') == u"externalid"
        || (index == 0 && isCalledId(column.name));
    return named && column.filled > 0 && column.distinct == column.filled;
}

/// Words of other systems for the stages, as the profile's map says them.
QMap<QString, QString> stageMap(const DetectedColumn &column)
{
    QMap<QString, QString> map;
    for (const QString &value : column.values) {
        if (const auto stage = stageNamed(value); stage && keyOf(*stage) != value)
            map.insert(value, keyOf(*stage));
    }
    return map;
}

/// The custom fields of one proposal, each key once.
class CustomColumns
{
public:
    explicit CustomColumns(const QList<CustomField> &known)
        : m_known(known)
    {}

    CustomColumn next(const DetectedColumn &column, qsizetype index)
    {
        const QString header = column.name.trimmed();
        QString base = customFieldKey(header, m_catalogue);
        if (base.isEmpty() || base == u"_")
            base = u"column_%1"_s.arg(index + 1);
        CustomColumn custom{base, header.isEmpty() ? base : header, column.type, {}, {}};
        for (int copy = 2; !takes(custom, column); ++copy)
            custom.key = u"%1_%2"_s.arg(base.left(37)).arg(copy);
        m_taken.insert(custom.key);
        return custom;
    }

private:
    /// Whether the key is free, for a new field or for the workspace's own of that key.
    bool takes(CustomColumn &custom, const DetectedColumn &column) const
    {
        if (m_taken.contains(custom.key))
            return false;
        const auto own = std::ranges::find(m_known, custom.key, &CustomField::key);
        if (own == m_known.end())
            return true;
        if (!canHold(*own, column))
            return false;
        custom = {own->key, own->label, own->type, own->choices, own->currency};
        return true;
    }

    const QList<CustomField> &m_known;
    FieldCatalogue m_catalogue = importFieldCatalogue();
    QSet<QString> m_taken;
};

QList<MatchKey> matchFor(const ImportProfile &profile, bool hasEmail)
{
    QList<MatchKey> match;
    if (!profile.externalId.isEmpty())
        match.append(MatchKey::ExternalId);
    if (hasEmail)
        match.append(MatchKey::Email);
    return match.isEmpty() ? QList{MatchKey::RowKey} : match;
}

} // namespace

MappingProposal proposeMapping(const CsvDetection &detection, const QList<CustomField> &known)
{
    MappingProposal proposal;
    ImportProfile &profile = proposal.profile;
    profile.dateOrder = detection.format.dateOrder;
    QSet<QString> headers;
    QSet<QString> targets;
    CustomColumns customs(known);
    for (qsizetype i = 0; i < detection.columns.size(); ++i) {
        const DetectedColumn &column = detection.columns[i];
        ImportColumn entry;
        entry.header = column.name.trimmed();
        double confidence = 1;
        const bool isRepeated = headers.contains(entry.header->toCaseFolded());
        headers.insert(entry.header->toCaseFolded());
        const auto match = matchFor(column);
        if (isRepeated || (entry.header->isEmpty() && column.filled == 0)) {
            confidence = isRepeated ? 0 : 1;
        } else if (profile.externalId.isEmpty() && isExternalId(column, i)) {
            profile.externalId = *entry.header;
            confidence = byPlace;
        } else if (match && !targets.contains(targetKey(match->target))) {
            entry.use = ImportColumn::Use::Target;
            entry.target = match->target;
            if (entry.target.field == ImportField::Stage)
                entry.map = stageMap(column);
            targets.insert(targetKey(match->target));
            confidence = match->confidence;
        } else {
            entry.use = ImportColumn::Use::Custom;
            entry.custom = customs.next(column, i);
            confidence = asCustom * (column.filled > 0 ? column.confidence : 1);
        }
        profile.columns.append(entry);
        proposal.confidences.append(confidence);
    }
    profile.match = matchFor(profile, targets.contains(u"person.email"_s));
    // Rows of people whom the workspace does not know yet are no mistakes.
    if (targets.contains(u"owner.sales"_s) || targets.contains(u"owner.tele"_s))
        profile.unknownOwners = UnknownOwners::CreateUsers;
    return proposal;
}

const ImportProfile *profileFor(const QStringList &header, const QList<ImportProfile> &profiles)
{
    QSet<QString> wanted;
    for (const QString &name : header)
        wanted.insert(name.trimmed().toCaseFolded());
    for (const ImportProfile &profile : profiles) {
        QSet<QString> named;
        if (!profile.externalId.isEmpty())
            named.insert(profile.externalId.trimmed().toCaseFolded());
        for (const ImportColumn &column : profile.columns) {
            if (column.header)
                named.insert(column.header->trimmed().toCaseFolded());
        }
        if (named == wanted)
            return &profile;
    }
    return nullptr;
}

} // namespace baton
