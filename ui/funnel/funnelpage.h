// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/reportpage.h"
#include "funnel/funnelservice.h"

class QAction;
class QBoxLayout;
class QComboBox;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace baton {

class EmptyState;
class FunnelChart;
class FunnelComparisonModel;
class FunnelGroupModel;
class FunnelTableModel;
class LeakChart;
class SectionTitle;

/// The one funnel: who got how far, how many go on, how long they stay; side by side by any field. Each number opens
/// its leads.
class FunnelPage : public ReportPage
{
    Q_OBJECT

public:
    FunnelPage(FunnelService &funnel, LeadService &leads, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Funnel"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;

    void refresh() override;
    [[nodiscard]] QString restriction() const override;
    /// Compares the values of a field; empty compares nothing.
    void compareBy(const QString &key);

signals:
    void importRequested();
    void sampleRequested();
    /// The open leads that are nobody's business are to be seen.
    void limboRequested();

protected:
    void read() override;
    void takeFocus() override;
    void takeCatalogue(const FieldCatalogue &catalogue) override;

private:
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeFigures();
    void showEmptiness();
    void addComparison(QBoxLayout *column);
    void showFigures(const FunnelFigures &figures);
    void showComparison();
    void toggleTable();
    void showLimbo(qsizetype count);
    void openFigure(const FunnelCell &cell, const QString &value);
    void openCompared(const QModelIndex &index);
    [[nodiscard]] FunnelQuestion question() const;
    [[nodiscard]] CohortWindow window() const;
    [[nodiscard]] bool isEmpty() const;

    FunnelService &m_funnel;
    QComboBox *m_by = nullptr;
    QWidget *m_byLabel = nullptr;
    QComboBox *m_cohort = nullptr;
    QStackedWidget *m_body = nullptr;
    QStackedWidget *m_forms = nullptr;
    EmptyState *m_empty = nullptr;
    FunnelChart *m_chart = nullptr;
    LeakChart *m_leaks = nullptr;
    FunnelTableModel *m_tableModel = nullptr;
    QTableView *m_table = nullptr;
    FunnelTableModel *m_detourModel = nullptr;
    QTableView *m_detours = nullptr;
    SectionTitle *m_comparisonTitle = nullptr;
    FunnelComparisonModel *m_comparisonModel = nullptr;
    QTableView *m_comparison = nullptr;
    SectionTitle *m_groupTitle = nullptr;
    SectionTitle *m_detourTitle = nullptr;
    FunnelGroupModel *m_groupModel = nullptr;
    QTableView *m_groups = nullptr;
    QPushButton *m_limbo = nullptr;
    QAction *m_tableAction = nullptr;
    FunnelFigures m_figures;
};

} // namespace baton
