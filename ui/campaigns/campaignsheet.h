// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignservice.h"

#include <QLocale>
#include <QWidget>

class QAction;
class QBoxLayout;
class QStackedWidget;
class QTableView;

namespace baton {

class ChartView;
class PlanBars;
class SectionTitle;
class TextLabel;
struct FactCell;

/// One campaign: what it is, what came of it, its tactics, and its costs against their plan.
class CampaignSheet : public QWidget
{
    Q_OBJECT

public:
    /// What the page offers on the campaign, as buttons of the sheet, in this order; the last takes it away.
    explicit CampaignSheet(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// `owner` is a name, empty for nobody.
    void showCampaign(const CampaignDetails &details, const CampaignResult &result, const QString &owner);
    [[nodiscard]] const CampaignDetails &details() const { return m_details; }

    /// Opens the tactic or cost line that has the focus; false where none has.
    bool openFocused();

    /// The costs as bars or as the table with the same numbers.
    enum class Form { Bars, Table };
    void setForm(Form form);

signals:
    void figureOpened(baton::CampaignFigure figure);
    void tacticOpened(const baton::Tactic &tactic);
    void tacticRemoved(const baton::Tactic &tactic);
    void lineOpened(const baton::CostLine &line);
    void lineRemoved(const baton::CostLine &line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTitle(const QList<QAction *> &actions);
    [[nodiscard]] QBoxLayout *makePair();
    [[nodiscard]] QWidget *makeBars();
    [[nodiscard]] QWidget *makeTwins();
    void connectTables();
    void describe(const QString &owner);
    void showCosts();
    void spreadSoon();
    void spread();
    static void fill(QTableView *table, const QStringList &headers, const QList<QList<FactCell>> &rows);

    CampaignDetails m_details;
    TextLabel *m_name = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_objective = nullptr;
    QBoxLayout *m_head = nullptr;
    QBoxLayout *m_pair = nullptr;
    QBoxLayout *m_barPair = nullptr;
    SectionTitle *m_costTitle = nullptr;
    SectionTitle *m_resultTitle = nullptr;
    SectionTitle *m_tacticTitle = nullptr;
    SectionTitle *m_lineTitle = nullptr;
    QStackedWidget *m_costs = nullptr;
    PlanBars *m_byCategory = nullptr;
    ChartView *m_byMonth = nullptr;
    QTableView *m_results = nullptr;
    QTableView *m_tactics = nullptr;
    QTableView *m_lines = nullptr;
    QTableView *m_categoryTwin = nullptr;
    QTableView *m_monthTwin = nullptr;
};

} // namespace baton
