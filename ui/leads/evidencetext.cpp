// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/evidencetext.h"

#include "common/fieldtext.h"
#include "conditions/fieldcatalogue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// What the rooms call the events that are no interests.
[[maybe_unused]] constexpr const char *eventLabels[] = {
    QT_TRANSLATE_NOOP("Event", "Interest"),     QT_TRANSLATE_NOOP("Event", "Call"),
    QT_TRANSLATE_NOOP("Event", "Conversation"), QT_TRANSLATE_NOOP("Event", "Mail"),
    QT_TRANSLATE_NOOP("Event", "Meeting"),      QT_TRANSLATE_NOOP("Event", "Note"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("EvidenceText", text);
}

QString valueText(const FieldSpec *field, const FieldValue &value, const TimeView &view)
{
    if (isMissing(value))
        return translated(QT_TRANSLATE_NOOP("EvidenceText", "not known"));
    // A count and an instant are said in the same way as those of a field.
    return isolated(fieldText(field ? *field : FieldSpec(), value, view, FieldPlace::Pane));
}

QString leafText(const Explanation &leaf, const FieldCatalogue &catalogue, const TimeView &view)
{
    const FieldSpec *field = catalogue.find(leaf.field);
    return translated(QT_TRANSLATE_NOOP("EvidenceText", "%1: %2"))
        .arg(field ? fieldLabel(*field) : eventKindText(leaf.field, catalogue), valueText(field, leaf.value, view));
}

void collect(const Explanation &explanation, const FieldCatalogue &catalogue, const TimeView &view, QStringList &texts)
{
    if (explanation.parts.isEmpty()) {
        if (const QString text = leafText(explanation, catalogue, view); !texts.contains(text))
            texts.append(text);
        return;
    }
    const bool choosesTrue = explanation.kind == Condition::Kind::Any
        && std::ranges::any_of(explanation.parts, [](const Explanation &part) { return part.truth == Truth::True; });
    for (const Explanation &part : explanation.parts)
        if (!choosesTrue || part.truth == Truth::True)
            collect(part, catalogue, view, texts);
}

} // namespace

QString eventKindText(const QString &kind, const FieldCatalogue &catalogue)
{
    const auto source = catalogue.events(kind);
    if (source && source->key == kind)
        return QCoreApplication::translate("Event", source->label.toUtf8().constData());
    QString text = QCoreApplication::translate("Interest", kind.toUtf8().constData());
    return text.isEmpty() ? text : text.replace(0, 1, text.first(1).toUpper());
}

QString evidenceText(const Explanation &explanation, const FieldCatalogue &catalogue, const TimeView &view)
{
    QStringList texts;
    collect(explanation, catalogue, view, texts);
    return texts.join(u" · "_s);
}

} // namespace baton
