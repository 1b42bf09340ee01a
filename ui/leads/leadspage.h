// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "common/page.h"
#include "leads/leadservice.h"

#include <QSet>

#include <functional>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace baton {

class Clock;
class ConditionBox;
class EmptyState;
class ErrorBar;
class FilterChip;
class LeadGrid;
class LeadPane;
class LeadTableModel;
class SlaService;
class PageHeader;
class SearchField;
class TextLabel;

/// The list of all leads: find, sort, choose columns, and one lead in detail beside it.
class LeadsPage : public Page
{
    Q_OBJECT

public:
    LeadsPage(LeadService &service, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Leads"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] bool isLoading() const override;
    void activate() override;

    /// Shows these leads alone, under a chip that says which they are, as “Reached” “Tele-accepted”; dropping the chip
    /// shows all again.
    void showOnly(const QString &relation, const QString &value, const QList<LeadId> &leads);
    /// The pane shows the clocks of a lead too. The service outlives the page.
    void showPromisesOf(SlaService &promises) { m_promises = &promises; }
    /// Reads the list again: others wrote.
    void refresh();
    /// Columns and sort as text, to be kept between sessions.
    [[nodiscard]] QString layoutText() const;
    void restoreLayout(const QString &text);

signals:
    void importRequested();
    /// The columns or the sort were changed by hand.
    void layoutChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Keep { CurrentLead, Top };

    void buildSheet();
    void addFindAction();
    [[nodiscard]] QWidget *makeFilterRow();
    void connectGrid();
    void readCatalogue();
    void readList(Keep keep);
    void takeList(const QList<LeadId> &leads, Keep keep);
    void readDetails();
    void showDetails(const LeadDetails &details, int request);
    void sortBy(int column);
    void setColumnKeys(const QStringList &keys);
    void chooseColumns(const QPoint &position);
    void search(const QString &text);
    void filter();
    void showComplaint(const QString &words);
    void dropOnly();
    void showEmptiness();
    void showPane(bool isShown);
    void showError(const Error &error);
    [[nodiscard]] TimeView timeView() const;

    LeadService &m_service;
    const Clock &m_clock;
    SlaService *m_promises = nullptr;
    LeadTableModel *m_model;
    PageHeader *m_header = nullptr;
    SearchField *m_search = nullptr;
    ConditionBox *m_condition = nullptr;
    ErrorBar *m_complaint = nullptr;
    FilterChip *m_only = nullptr;
    QPushButton *m_import = nullptr;
    QBoxLayout *m_filters = nullptr;
    ErrorBar *m_errors = nullptr;
    QStackedWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    LeadGrid *m_grid = nullptr;
    LeadPane *m_pane = nullptr;
    QWidget *m_paneEdge = nullptr;

    FieldCatalogue m_catalogue;
    QStringList m_columnKeys;
    LeadFilter m_filter;
    QSet<LeadId> m_onlyLeads;
    std::optional<Instant> m_asOf;
    int m_allLeads = 0; ///< How many the list last had without a filter.
    int m_listRequest = 0;
    int m_detailRequest = 0;
    bool m_isReadingList = false;
    bool m_isReadingDetails = false;
    bool m_isPaneWanted = true;
};

} // namespace baton
