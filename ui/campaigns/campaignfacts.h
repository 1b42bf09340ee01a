// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignservice.h"
#include "campaigns/planbars.h"
#include "common/chartfacts.h"

#include <QLocale>

namespace baton {

/// The tables and bars of one campaign.
struct CampaignFacts
{
    /// Rows of the results that stand for leads; the interests come before them, the money after.
    enum ResultRow { Interests, Leads, Mql, Won, Revenue, Return };

    /// What the lines of a campaign cost together, by category or by month.
    enum class By { Category, Month };
    struct Slice
    {
        QString name;
        CostAmounts amounts;
    };

    [[nodiscard]] static QStringList resultHeaders();
    [[nodiscard]] static QList<QList<FactCell>> results(const CampaignResult &result, const QLocale &locale);
    [[nodiscard]] static std::optional<CampaignFigure> figureOf(int resultRow);

    [[nodiscard]] static QStringList tacticHeaders();
    [[nodiscard]] static QList<QList<FactCell>> tactics(const CampaignDetails &details, const QLocale &locale);

    static constexpr int vendorColumn = 3;
    [[nodiscard]] static QStringList lineHeaders();
    [[nodiscard]] static QList<QList<FactCell>> lines(const CampaignDetails &details, const QLocale &locale);

    /// Categories in their order, months as the time went.
    [[nodiscard]] static QList<Slice> slices(const CampaignDetails &details, By by, const QLocale &locale);
    [[nodiscard]] static QList<PlanBar> bars(const QList<Slice> &slices, const QString &currency,
                                             const QLocale &locale);
    /// What was paid each month against its plan.
    [[nodiscard]] static ChartFacts chart(const CampaignDetails &details, const QList<Slice> &months,
                                          const QLocale &locale);
    /// The table twin of those bars.
    [[nodiscard]] static QStringList sliceHeaders(By by);
    [[nodiscard]] static QList<QList<FactCell>> sliceRows(const QList<Slice> &slices, const QString &currency,
                                                          const QLocale &locale);

    /// All cost lines together.
    [[nodiscard]] static CostAmounts sumOf(const QList<CostLine> &lines);
    /// "4 200 € of 6 000 € planned are paid, 800 € more are promised": what the bars say, in a sentence.
    [[nodiscard]] static QString costSentence(const CampaignDetails &details, const QLocale &locale);
};

} // namespace baton
