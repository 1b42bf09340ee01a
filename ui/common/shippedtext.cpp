// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/shippedtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Those of resources/agreements and of core/sample, for the extraction of translations.
[[maybe_unused]] constexpr const char *shipped[] = {
    QT_TRANSLATE_NOOP("Shipped", "Can be called or written to"),
    QT_TRANSLATE_NOOP("Shipped", "10 employees or more"),
    QT_TRANSLATE_NOOP("Shipped", "Is no competitor"),
    QT_TRANSLATE_NOOP("Shipped", "Leads or manages"),
    QT_TRANSLATE_NOOP("Shipped", "Is a customer already"),
    QT_TRANSLATE_NOOP("Shipped", "Filled in a form, talked with us or was recommended"),
    QT_TRANSLATE_NOOP("Shipped", "Showed interest more than once"),
    QT_TRANSLATE_NOOP("Shipped", "A customer's lead goes to whoever has the account"),
    QT_TRANSLATE_NOOP("Shipped", "Other customers' leads go to sales"),
    QT_TRANSLATE_NOOP("Shipped", "What tele has qualified goes on to sales"),
    QT_TRANSLATE_NOOP("Shipped", "Everybody else is called by tele first"),
    QT_TRANSLATE_NOOP("Shipped", "200 employees or more"),
    QT_TRANSLATE_NOOP("Shipped", "50 to 199 employees"),
    QT_TRANSLATE_NOOP("Shipped", "10 to 49 employees"),
    QT_TRANSLATE_NOOP("Shipped", "Leads a department or the company"),
    QT_TRANSLATE_NOOP("Shipped", "Manages"),
    QT_TRANSLATE_NOOP("Shipped", "The company is known"),
    QT_TRANSLATE_NOOP("Shipped", "Can be called"),
    QT_TRANSLATE_NOOP("Shipped", "Can be written to"),
    QT_TRANSLATE_NOOP("Shipped", "Filled in a form"),
    QT_TRANSLATE_NOOP("Shipped", "Downloaded something"),
    QT_TRANSLATE_NOOP("Shipped", "Was recommended"),
    QT_TRANSLATE_NOOP("Shipped", "Talked with us"),
    QT_TRANSLATE_NOOP("Shipped", "Replied to a mail"),
    QT_TRANSLATE_NOOP("Shipped", "Came to an event"),
    QT_TRANSLATE_NOOP("Shipped", "Was in touch within two weeks"),
    QT_TRANSLATE_NOOP("Shipped", "Came from a bought list alone"),
    QT_TRANSLATE_NOOP("Shipped", "Nothing for half a year"),
    QT_TRANSLATE_NOOP("Shipped", "Competitor"),
    QT_TRANSLATE_NOOP("Shipped", "Student"),
    QT_TRANSLATE_NOOP("Shipped", "A qualified lead gets an owner"),
    QT_TRANSLATE_NOOP("Shipped", "Tele accepts or gives back"),
    QT_TRANSLATE_NOOP("Shipped", "Tele's first attempt"),
    QT_TRANSLATE_NOOP("Shipped", "Sales accepts or gives back"),
    QT_TRANSLATE_NOOP("Shipped", "Sales' first touch"),
    QT_TRANSLATE_NOOP("Shipped", "Sales tells the outcome"),
    QT_TRANSLATE_NOOP("Shipped", "Leads that marketing hands on"),
    QT_TRANSLATE_NOOP("Shipped", "Leads that are accepted"),
    QT_TRANSLATE_NOOP("Shipped", "Tele tries often enough"),
    QT_TRANSLATE_NOOP("Shipped", "What Baton brings along"),
    QT_TRANSLATE_NOOP("Shipped", "Whom the sample's leads go to"),
    QT_TRANSLATE_NOOP("Shipped", "We hand over nothing below this."),
    QT_TRANSLATE_NOOP("Shipped", "If it stays at this, we take every one."),
    QT_TRANSLATE_NOOP("Shipped", "Central Europe has a team of its own"),
    QT_TRANSLATE_NOOP("Shipped", "What tele has qualified, or knows us already"),
    QT_TRANSLATE_NOOP("Shipped", "Answered the newsletter again"),
    QT_TRANSLATE_NOOP("Shipped", "Budget is there now"),
    QT_TRANSLATE_NOOP("Shipped", "New project"),
    QT_TRANSLATE_NOOP("Shipped", "No need"),
    QT_TRANSLATE_NOOP("Shipped", "Too small"),
    QT_TRANSLATE_NOOP("Shipped", "Wrong contact details"),
    QT_TRANSLATE_NOOP("Shipped", "Price"),
    QT_TRANSLATE_NOOP("Shipped", "Chose a competitor"),
    QT_TRANSLATE_NOOP("Shipped", "No decision"),
    QT_TRANSLATE_NOOP("Shipped", "Timing"),
    QT_TRANSLATE_NOOP("Shipped", "Missing feature"),
    QT_TRANSLATE_NOOP("Shipped", "Won"),
    QT_TRANSLATE_NOOP("Shipped", "Lost"),
    QT_TRANSLATE_NOOP("Shipped", "Proposal"),
    QT_TRANSLATE_NOOP("Shipped", "Negotiation"),
    QT_TRANSLATE_NOOP("Shipped", "Recycled"),
    QT_TRANSLATE_NOOP("Shipped", "Replace a tool"),
    QT_TRANSLATE_NOOP("Shipped", "New site"),
    QT_TRANSLATE_NOOP("Shipped", "Cut costs"),
    QT_TRANSLATE_NOOP("Shipped", "Grow"),
    QT_TRANSLATE_NOOP("Shipped", "size"),
    QT_TRANSLATE_NOOP("Shipped", "role"),
    QT_TRANSLATE_NOOP("Shipped", "forms"),
    QT_TRANSLATE_NOOP("Shipped", "other"),
};

/// What the demo company's campaigns are for; the source keeps its name.
constexpr auto objective = "Leads from: "_L1;

QString translated(const char *text)
{
    return QCoreApplication::translate("Shipped", text);
}

} // namespace

QString shippedText(const QString &stored)
{
    if (stored.startsWith(objective))
        return translated(QT_TRANSLATE_NOOP("Shipped", "Leads from: %1")).arg(stored.mid(objective.size()));
    return stored.isEmpty() ? stored : translated(stored.toUtf8().constData());
}

} // namespace baton
