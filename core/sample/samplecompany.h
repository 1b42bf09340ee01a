// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/lead.h"
#include "people/role.h"
#include "people/side.h"
#include "sources/source.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace baton {

/// Somebody who works at the demo company.
struct SampleUser
{
    QString name;
    QString login;
    Roles roles;
    bool isActive = true;
    /// How many leads at a time, in thousandths of all; 0: without limit, as somebody of each team is, so that no lead
    /// stays without an owner.
    int mostOpen = 0;
};

struct SampleTeam
{
    QString name;
    Side side = Side::Shared;
    QList<int> members; ///< Indexes of the users.
};

/// One way in which interest reaches the company, and how good the leads are that come by it.
struct SampleChannel
{
    QString name;
    QString interestKind;
    double weight = 1;
    double quality = 0; ///< Added to the log-odds of every step, beside the source's.
};

struct SampleSource
{
    QString name;
    SourceType type = SourceType::Internet;
    LawfulBasis lawfulBasis = LawfulBasis::Consent;
    QString vendor;
    QString partner;
    qint64 costMinor = 0;
    double weight = 1;
    double quality = 0; ///< Added to the log-odds of every step of the funnel.
    QList<SampleChannel> channels;
    QString campaign;
    bool isNeglected = false; ///< Its leads are handed over, and nobody ever turns to them.
    int paidPercent = 100; ///< What its campaign costs in the end, of what was planned.
    int begunWeeksAgo = 52; ///< When its campaign began, before the sample's day; below 0 it is yet to begin.
    int endedWeeksAgo = 0; ///< When it ended; 0: it goes on.
};

/// The demo company: who works there and where its leads come from. The same at every size.
struct SampleCompany
{
    QList<SampleUser> users;
    QList<SampleTeam> teams;
    QList<SampleSource> sources;
    int leaver = -1; ///< Index of a user who has left sales and still holds a few leads.

    /// Index of whoever signs for that side, and leads it.
    [[nodiscard]] int signerOf(Side side) const;
    /// The names of all channels, each once.
    [[nodiscard]] QStringList channelNames() const;
};

[[nodiscard]] const SampleCompany &sampleCompany();

/// By which rules its leads find owners, as JSON: what field sales and partners bring, and customers' leads, go to
/// sales at once, to the team of the person's country; all others are called by tele first.
[[nodiscard]] QJsonObject sampleRouting();
/// Of these rules, without the stage: whether a qualified lead goes to sales at once, and to which team.
[[nodiscard]] bool goesToSales(LeadType type, const SampleSource &source);
[[nodiscard]] bool isInCentralEurope(const QString &country);

/// What the company's customers want to do: the choices of a custom field, and what its deals are called.
[[nodiscard]] const QStringList &sampleUseCases();

} // namespace baton
