// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignservice.h"
#include "common/reportpage.h"
#include "people/user.h"
#include "views/savedview.h"

class QAction;
class QComboBox;
class QKeySequence;
class QStackedWidget;
class QTableView;

namespace baton {

class CampaignListModel;
class CampaignListView;
class CampaignSheet;
class DeedHistory;
class DraftService;
class EmptyState;
class PeopleService;
class TextLabel;
class UndoService;
class ViewService;
class ViewTabs;

/// What marketing does to bring leads: each campaign with its costs and what came of it, so that all of them and “no
/// campaign” add up to the funnel; below it the one that is looked at. Each number of leads opens them.
class CampaignsPage : public ReportPage
{
    Q_OBJECT

public:
    struct Services
    {
        CampaignService &campaigns;
        PeopleService &people;
        UndoService &undo;
        LeadService &leads;
        DeedHistory &history;
        DraftService *drafts = nullptr; ///< Null where words are not kept.
    };

    CampaignsPage(const Services &services, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Campaigns"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    /// In the view as a list.
    [[nodiscard]] std::optional<ExportedList> exported() const override;
    [[nodiscard]] QJsonObject session() const override;
    void resume(const QJsonObject &session) override;

    /// Makes it the one that is looked at.
    void showCampaign(CampaignId campaign);

    /// Offers views of the list with names of their own. `views` outlives the page.
    void offerViews(ViewService &views);
    /// Reads the views of whoever works here now.
    void changePerson();
    void showListView(ViewId view);
    void refresh() override;
    /// Tells the navigation how many there are, before the page is looked at.
    void count();

protected:
    void read() override;
    void takeFocus() override;
    void answerTold() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QAction *addCommand(const QString &text, const QKeySequence &key, void (CampaignsPage::*run)());
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeBody();
    void takeAnswer();
    void showFigures();
    void showEmptiness();
    void showCurrent();
    void fitList();
    [[nodiscard]] bool isListShown() const;
    void showView();
    /// Gives the list what is known now.
    void tellList();
    void openCurrentLeads();
    void openCurrentPlan();
    void sortBy(int column);
    void sortByCurrent();
    void toggleForm();
    void openFigure(int row, CampaignFigure figure);
    [[nodiscard]] static QString relationText(CampaignFigure figure);
    [[nodiscard]] CampaignQuestion question() const;
    [[nodiscard]] const CampaignResult *current() const;
    [[nodiscard]] const CampaignDetails *detailsOf(CampaignId campaign) const;
    void updateActions();

    // What a person does: campaignedits.cpp.
    void connectSheet();
    void addCampaign();
    /// What has the focus: a tactic, a cost line, else the campaign.
    void editFocused();
    void removeCampaign();
    void copyLink();
    void addTactic();
    void addLine();
    void openCampaignDialog(const Campaign &campaign);
    void openTacticDialog(const Tactic &tactic);
    void openLineDialog(const CostLine &line);
    template<typename Dialog, typename Record>
    void write(Dialog *dialog, const Record &record, const QString &words);
    template<typename Record>
    void remove(const Record &record, const QString &words, const QString &said);
    /// `words` is what was done, as “edit Spring fair”, `said` what is told of it.
    void remember(BatchId batch, const QString &words, const QString &said);
    void tellWherever(const QString &words);

    Services m_services;
    CampaignListModel *m_model;
    QComboBox *m_choice = nullptr;
    QStackedWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    QTableView *m_list = nullptr;
    QStackedWidget *m_lower = nullptr;
    CampaignSheet *m_sheet = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_addTactic = nullptr;
    QAction *m_addLine = nullptr;
    QAction *m_form = nullptr;
    QAction *m_sort = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_openLeads = nullptr; ///< In the list, where no number is clicked on.
    QAction *m_openPlan = nullptr;
    ViewTabs *m_tabs = nullptr;
    CampaignListView *m_listView = nullptr;
    CampaignFigures m_figures;
    QList<CampaignDetails> m_details;
    QList<User> m_people;
    QStringList m_withoutRoom; ///< Headings of columns that the list does without.
    CampaignId m_wanted; ///< To be looked at once it is read.
};

} // namespace baton
