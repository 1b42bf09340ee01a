// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/targettext.h"

#include "common/fieldtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ImportTarget", text);
}

QString entityText(ImportEntity entity)
{
    switch (entity) {
    case ImportEntity::Person: return say(QT_TRANSLATE_NOOP("ImportTarget", "Person"));
    case ImportEntity::Account: return say(QT_TRANSLATE_NOOP("ImportTarget", "Company"));
    case ImportEntity::Lead: return say(QT_TRANSLATE_NOOP("ImportTarget", "Lead"));
    case ImportEntity::Interest: return say(QT_TRANSLATE_NOOP("ImportTarget", "Interest"));
    case ImportEntity::Deal: return say(QT_TRANSLATE_NOOP("ImportTarget", "Deal"));
    case ImportEntity::Stage: return say(QT_TRANSLATE_NOOP("ImportTarget", "Stage"));
    case ImportEntity::Owner: return say(QT_TRANSLATE_NOOP("ImportTarget", "Owner"));
    case ImportEntity::Consent: break;
    }
    return say(QT_TRANSLATE_NOOP("ImportTarget", "Consent"));
}

// The last part of each key, worded; the entity stands before it.
struct PartText
{
    QStringView part;
    const char *text;
};
constexpr PartText parts[] = {
    {u"firstName", QT_TRANSLATE_NOOP("ImportTarget", "first name")},
    {u"lastName", QT_TRANSLATE_NOOP("ImportTarget", "last name")},
    {u"fullName", QT_TRANSLATE_NOOP("ImportTarget", "full name")},
    {u"salutation", QT_TRANSLATE_NOOP("ImportTarget", "salutation")},
    {u"title", QT_TRANSLATE_NOOP("ImportTarget", "title")},
    {u"email", QT_TRANSLATE_NOOP("ImportTarget", "e-mail")},
    {u"phone", QT_TRANSLATE_NOOP("ImportTarget", "phone")},
    {u"mobile", QT_TRANSLATE_NOOP("ImportTarget", "mobile")},
    {u"birthDate", QT_TRANSLATE_NOOP("ImportTarget", "birth date")},
    {u"street", QT_TRANSLATE_NOOP("ImportTarget", "street")},
    {u"postcode", QT_TRANSLATE_NOOP("ImportTarget", "postcode")},
    {u"city", QT_TRANSLATE_NOOP("ImportTarget", "city")},
    {u"region", QT_TRANSLATE_NOOP("ImportTarget", "region")},
    {u"country", QT_TRANSLATE_NOOP("ImportTarget", "country")},
    {u"language", QT_TRANSLATE_NOOP("ImportTarget", "language")},
    {u"name", QT_TRANSLATE_NOOP("ImportTarget", "name")},
    {u"industry", QT_TRANSLATE_NOOP("ImportTarget", "industry")},
    {u"employees", QT_TRANSLATE_NOOP("ImportTarget", "employees")},
    {u"website", QT_TRANSLATE_NOOP("ImportTarget", "website")},
    {u"revenue", QT_TRANSLATE_NOOP("ImportTarget", "revenue")},
    {u"type", QT_TRANSLATE_NOOP("ImportTarget", "type")},
    {u"notes", QT_TRANSLATE_NOOP("ImportTarget", "notes")},
    {u"tags", QT_TRANSLATE_NOOP("ImportTarget", "tags")},
    {u"at", QT_TRANSLATE_NOOP("ImportTarget", "when")},
    {u"channel", QT_TRANSLATE_NOOP("ImportTarget", "channel")},
    {u"kind", QT_TRANSLATE_NOOP("ImportTarget", "kind")},
    {u"externalId", QT_TRANSLATE_NOOP("ImportTarget", "external id")},
    {u"campaign", QT_TRANSLATE_NOOP("ImportTarget", "campaign")},
    {u"amount", QT_TRANSLATE_NOOP("ImportTarget", "amount")},
    {u"stage", QT_TRANSLATE_NOOP("ImportTarget", "stage")},
    {u"closeDate", QT_TRANSLATE_NOOP("ImportTarget", "close date")},
    {u"reason", QT_TRANSLATE_NOOP("ImportTarget", "reason")},
    {u"tele", QT_TRANSLATE_NOOP("ImportTarget", "tele")},
    {u"sales", QT_TRANSLATE_NOOP("ImportTarget", "sales")},
};

QString partText(const QString &part)
{
    const auto found = std::ranges::find(parts, QStringView(part), &PartText::part);
    return found == std::end(parts) ? part : say(found->text);
}

} // namespace

QString targetText(const QString &key)
{
    // A column may go to several places.
    const QString separator = u", "_s;
    if (key.contains(separator)) {
        QStringList places;
        for (const QString &one : key.split(separator))
            places.append(targetText(one));
        return places.join(u" + "_s);
    }
    const auto target = targetFromKey(key);
    if (!target) {
        QString text = partText(key.startsWith(u"custom."_s) ? key.sliced(7) : key);
        if (text != key)
            text[0] = text[0].toUpper();
        return text;
    }
    const ImportFieldSpec &spec = specOf(target->field);
    if (target->field == ImportField::StageAt) {
        const auto stage = stageFromKey(target->argument);
        return say(QT_TRANSLATE_NOOP("ImportTarget", "%1, entered at"))
            .arg(stage ? stageText(*stage) : target->argument);
    }
    if (target->field == ImportField::Stage)
        return entityText(spec.entity);
    const QString part =
        target->argument.isEmpty() ? partText(key.sliced(key.lastIndexOf(u'.') + 1)) : target->argument;
    return entityText(spec.entity) + u": "_s + part;
}

QList<TargetChoice> targetChoices()
{
    QList<TargetChoice> choices;
    for (const ImportFieldSpec &spec : importFields()) {
        if (spec.field == ImportField::StageAt) {
            for (const Stage stage : allStages) {
                const QString key = targetKey({ImportField::StageAt, keyOf(stage)});
                choices.append({key, targetText(key)});
            }
        } else if (spec.field != ImportField::Consent) {
            const QString key = targetKey({spec.field, {}});
            choices.append({key, targetText(key)});
        }
    }
    return choices;
}

void applyTarget(ImportColumn &column, const QString &key, const ImportPreview::Column &preview)
{
    const QString custom = u"custom."_s;
    if (const auto target = targetFromKey(key)) {
        column.use = ImportColumn::Use::Target;
        column.target = *target;
    } else if (key.startsWith(custom)) {
        column.use = ImportColumn::Use::Custom;
        column.custom.key = key.sliced(custom.size());
        column.custom.label = preview.name;
        column.custom.type = preview.type;
    } else {
        column.use = ImportColumn::Use::Ignore;
    }
}

} // namespace baton
