// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "common/page.h"
#include "leads/leadservice.h"
#include "leads/leadstoryreader.h"

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
class PageHeader;
class SearchField;
class TextLabel;

/// The list of all leads: find, sort, choose columns, and one lead in detail beside it.
class LeadsPage : public Page
{
    Q_OBJECT

public:
    LeadsPage(const LeadStoryReader::Services &services, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Leads"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] bool isLoading() const override;
    void activate() override;

    /// Shows these leads alone, under a chip that says which they are, as “Reached” “Tele-accepted”; dropping the chip
    /// shows all again.
    void showOnly(const QString &relation, const QString &value, const QList<LeadId> &leads);
    /// Which sections of the pane are folded, by their keys.
    void setFoldedSections(const QStringList &keys);
    /// Reads the list again: others wrote.
    void refresh();
    /// Columns and sort as text, to be kept between sessions.
    [[nodiscard]] QString layoutText() const;
    void restoreLayout(const QString &text);

signals:
    void importRequested();
    /// The columns or the sort were changed by hand.
    void layoutChanged();
    /// Sections of the pane were folded or opened by hand.
    void sectionsFolded(const QStringList &keys);

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
    void showStory(const LeadStory &story);
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
    LeadStoryReader *m_stories;
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
    bool m_isReadingList = false;
    bool m_isPaneWanted = true;
};

} // namespace baton
