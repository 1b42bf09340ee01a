// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which leads the page lists, and its words for them.

#include "leads/leadspage.h"

#include "common/conditionbox.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/fieldtext.h"
#include "common/filterchip.h"
#include "common/grid/gridcolumns.h"
#include "common/listbody.h"
#include "common/listfilter.h"
#include "common/newsbar.h"
#include "common/searchfield.h"
#include "common/viewtabs.h"
#include "funnel/funnelservice.h"
#include "leads/leadgrid.h"
#include "leads/leadpane.h"
#include "leads/leadsheet.h"
#include "leads/leadtablemodel.h"
#include "leads/leadtabs.h"
#include "leads/limbonotes.h"
#include "support/clock.h"
#include "support/reply.h"
#include "verbs/leadverbs.h"
#include "views/viewbar.h"
#include "views/viewswitch.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

void LeadsPage::readCatalogue(Then then)
{
    (then == Then::List ? m_isReadingList : m_isReadingNews) = true;
    onReply(m_service.catalogue(), this, [this, then](const Result<FieldCatalogue> &catalogue) {
        if (!catalogue)
            return showError(catalogue.error());
        m_catalogue = *catalogue;
        m_filterRow->setCatalogue(m_catalogue);
        if (m_views)
            m_views->setCatalogue(m_catalogue);
        if (m_sheet)
            m_sheet->setCatalogue(m_catalogue);
        setColumnKeys(m_columnKeys);
        if (then == Then::Announce && canAnnounce())
            readNews(Whose::Others);
        else
            readList(Keep::CurrentLead);
        m_leadTabs->begin();
    });
}

void LeadsPage::readList(Keep keep)
{
    m_isReadingList = true;
    m_isReadingNews = false;
    m_isListStale = false;
    m_isMoved = false;
    m_hasGone = false;
    m_passedOver.clear();
    m_stays = {};
    m_isBegun = false;
    const int request = ++m_listRequest;
    m_filter.now = m_clock.now();
    const LeadService::Listing listing = m_service.list(question());
    readGroups(request);
    onReply(listing.beginning, this, [this, request](const QList<LeadId> &leads) {
        if (request == m_listRequest)
            showBeginning(leads);
    });
    onReply(listing.all, this, [this, request, keep](const Result<QList<LeadId>> &leads) {
        if (request != m_listRequest)
            return;
        m_isReadingList = false;
        if (!leads)
            return showError(leads.error());
        if (m_told == Told::Error)
            m_errors->hide();
        takeList(*leads, keep);
    });
}

// Of the first list alone, and where what is to be looked at is there already: rows do not move under the eye.
void LeadsPage::showBeginning(const QList<LeadId> &leads)
{
    const auto isThere = [&leads](LeadId lead) { return !lead.isValid() || leads.contains(lead); };
    if (!m_body->isFirst() || isGrouped() || m_opened || isLimbo() || !isThere(m_wanted)
        || (m_resumed && !isThere(m_resumed->top)))
        return;
    m_isBegun = true;
    m_isTakingList = true;
    m_model->setTimeView(timeView());
    m_model->setLeads(leads);
    m_grid->setCurrentRow(std::max(0, m_model->rowOf(m_wanted)));
    m_isTakingList = false;
    showEmptiness();
    m_grid->columns().fit();
}

void LeadsPage::takeList(const QList<LeadId> &leads, Keep keep)
{
    const LeadId current = m_model->leadAt(m_grid->currentRow());
    m_asOf = m_clock.now();
    m_news->setCount(0);
    m_model->setTimeView(timeView());
    m_pane->setTimeView(timeView());
    const QList<LeadId> chosen = m_grid->chosenLeads();
    const int before = m_grid->currentRow();
    m_isTakingList = true;
    if (!isLimbo())
        m_model->setNotes({}, {});
    const bool isBegun = std::exchange(m_isBegun, false);
    if (m_groups)
        m_model->setGroups(m_groups);
    isBegun ? m_model->continueWithLeads(within(leads)) : m_model->setLeads(within(leads));
    m_grid->showSort(m_filter.sort);
    const LeadId wanted = m_wanted.isValid() ? m_wanted : keep == Keep::CurrentLead ? current : LeadId();
    // What left the list gives way to what follows it.
    const int last = m_model->rowCount() - 1;
    const int next = keep == Keep::CurrentLead ? std::clamp(before, 0, std::max(0, last)) : 0;
    const int found = m_model->rowOf(wanted);
    const int row = last < 0 ? -1 : found >= 0 ? found : next;
    if (chosen.size() > 1 && found >= 0 && !m_wanted.isValid())
        m_grid->choose(chosen, row);
    else
        m_grid->setCurrentRow(row);
    m_wanted = {};
    if (m_resumed && last >= 0)
        showResumed(found);
    m_isTakingList = false;
    takeChoice();
    if (m_model->rowCount() == 0)
        readDetails(); // A row that went with its list tells nobody.
    showEmptiness();
    m_grid->columns().fit();
    if (!isRestricted()) {
        m_allLeads = static_cast<int>(m_model->records().size());
        emit countChanged(m_model->records().size());
    } else if (m_allLeads == 0) {
        countAll(); // It began with the filter of the last session.
    }
    emit statusChanged();
    if (m_model->rowCount() == 0 || isBegun)
        emit answered();
}

bool LeadsPage::isRestricted() const
{
    return !m_filter.search.isEmpty() || !m_filter.condition.isAlways() || m_only || isLimbo();
}

void LeadsPage::countAll()
{
    LeadFilter all;
    all.now = m_clock.now();
    onReply(m_service.count(all), this, [this](const Result<qint64> &count) {
        if (!count || (!isRestricted() && m_allLeads > 0))
            return; // The list itself has all of them by now.
        m_allLeads = static_cast<int>(*count);
        emit countChanged(*count);
        emit statusChanged();
    });
}

void LeadsPage::search(const QString &text)
{
    m_filter.search = text;
    readList(Keep::CurrentLead);
}

void LeadsPage::filter()
{
    m_filter.condition = m_condition->condition();
    readList(Keep::CurrentLead);
}

void LeadsPage::showComplaint(const QString &words)
{
    m_grid->setStanding(words.isEmpty() ? LeadGrid::Standing::Current : LeadGrid::Standing::Stale);
    if (words.isEmpty())
        return m_complaint->hide();
    m_complaint->showMessage(tr("%1 The rows are those from before.").arg(words), ErrorBar::Tone::Danger);
}

void LeadsPage::showOnly(const OpenedLeads &opened)
{
    goTo(QVariant::fromValue(LeadsPlace{.opened = opened, .isDrilled = true}));
    emit placeChanged();
}

void LeadsPage::showThose(const QString &condition)
{
    goTo(QVariant::fromValue(LeadsPlace{.condition = condition, .isDrilled = true}));
    emit placeChanged();
}

void LeadsPage::lookAt(LeadId lead)
{
    m_wanted = lead;
    if (!m_catalogue.fields().isEmpty())
        readList(Keep::CurrentLead);
}

void LeadsPage::showLimbo()
{
    goTo(QVariant::fromValue(LeadsPlace{.view = static_cast<int>(View::Limbo), .isDrilled = true}));
    emit placeChanged();
}

QVariant LeadsPage::place() const
{
    return QVariant::fromValue(LeadsPlace{static_cast<int>(m_view), m_opened, m_search->text(), m_condition->text(),
                                          m_model->leadAt(m_grid->currentRow()), m_own.has_value(),
                                          m_views ? m_views->current() : ViewId()});
}

void LeadsPage::comeByHand()
{
    if (m_own)
        goTo(QVariant::fromValue(*m_own));
}

void LeadsPage::goTo(const QVariant &place)
{
    const auto wanted = place.value<LeadsPlace>();
    m_leadTabs->showList();
    if (!wanted.isDrilled)
        m_own.reset();
    else if (!m_own)
        m_own = this->place().value<LeadsPlace>();
    const QSignalBlocker quiet(m_tabs);
    if (m_views)
        m_views->goTo(wanted.saved);
    if (!m_views || !m_views->current().isValid())
        m_tabs->setCurrent(wanted.view);
    m_view = static_cast<View>(wanted.view);
    m_isLimboSorted = false;
    showChip(wanted.opened);
    m_search->setText(wanted.search);
    m_filter.search = wanted.search;
    m_condition->setText(wanted.condition);
    m_condition->readNow();
    m_filter.condition = m_condition->condition();
    m_wanted = wanted.lead;
    if (m_catalogue.fields().isEmpty())
        readCatalogue();
    else
        readList(Keep::Top);
    if (isLimbo())
        readLimbo();
}

void LeadsPage::changeView(int tab)
{
    const bool isRead = m_views && m_views->choose(tab);
    const bool isSaved = m_views && m_views->current().isValid();
    m_view = isSaved ? View::All : static_cast<View>(tab);
    m_isLimboSorted = false;
    if (!m_opened || isSaved)
        m_own.reset();
    if (isSaved)
        showChip({}); // It says by itself which leads it shows.
    if (isLimbo())
        readLimbo();
    else if (!isRead && !m_catalogue.fields().isEmpty())
        readList(Keep::CurrentLead);
    m_grid->setFocus();
    emit placeChanged();
}

void LeadsPage::offerLimbo(FunnelService &funnel)
{
    m_funnel = &funnel;
    m_tabs->addTab(tr("Nobody’s business"));
    m_bar->show();
    const auto readOnce = [this] {
        if (m_limboRequest == 0)
            readLimbo();
    };
    connect(this, &LeadsPage::answered, this, readOnce);
}

void LeadsPage::readLimbo()
{
    if (!m_funnel)
        return;
    m_isReadingLimbo = true;
    const int request = ++m_limboRequest;
    onReply(m_funnel->limbo(), this, [this, request](const Result<QList<LimboLead>> &leads) {
        if (request != m_limboRequest)
            return;
        m_isReadingLimbo = false;
        if (!leads)
            return showError(leads.error());
        takeLimbo(*leads);
    });
}

void LeadsPage::takeLimbo(const QList<LimboLead> &leads)
{
    m_limbo.clear();
    m_limbo.reserve(leads.size());
    for (const LimboLead &lead : leads)
        m_limbo.append(lead.id);
    m_tabs->setCount(static_cast<int>(View::Limbo), countText(m_limbo.size(), locale()));
    if (isLimbo()) {
        if (!m_wanted.isValid())
            m_wanted = m_model->leadAt(m_grid->currentRow()); // Another column takes it away.
        m_limboNotes = std::make_shared<LimboNotes>(leads, timeView());
        m_model->setNotes(tr("Why it is nobody’s"),
                          [notes = m_limboNotes](qint64 lead) { return notes->of(LeadId(lead)); });
        if (!m_catalogue.fields().isEmpty())
            readList(Keep::CurrentLead);
    }
    emit statusChanged();
}

QList<LeadId> LeadsPage::within(const QList<LeadId> &leads) const
{
    QList<LeadId> wanted;
    const auto isOpened = [this](LeadId lead) { return !m_opened || m_onlyLeads.contains(lead); };
    if (!isLimbo()) {
        if (!m_opened)
            return leads;
        std::ranges::copy_if(leads, std::back_inserter(wanted), isOpened);
        return wanted;
    }
    const QList<LeadId> &order = m_isLimboSorted ? leads : m_limbo;
    const QList<LeadId> &others = m_isLimboSorted ? m_limbo : leads;
    const LeadSet among(others);
    std::ranges::copy_if(order, std::back_inserter(wanted),
                         [&](LeadId lead) { return among.contains(lead) && isOpened(lead); });
    return wanted;
}

void LeadsPage::showChip(const std::optional<OpenedLeads> &opened)
{
    if (m_only)
        m_only->deleteLater();
    m_only = nullptr;
    m_opened = opened;
    m_onlyLeads = {};
    if (!opened)
        return;
    m_onlyLeads = LeadSet(opened->leads);
    const auto count = static_cast<int>(m_onlyLeads.size());
    QString field = opened->relation;
    QString value = opened->value;
    if (!opened->report.isEmpty()) {
        field = opened->report + u':';
        value = opened->relation.isEmpty() ? value : opened->relation + u' ' + value;
        value = tr("%1 – %Ln leads", nullptr, count).arg(value);
    }
    if (!opened->restriction.isEmpty())
        value += u" · "_s + opened->restriction;
    m_only = new FilterChip(field, value);
    connect(m_only, &FilterChip::dropped, this, &LeadsPage::dropOnly);
    m_only->setObjectName(u"opened"_s);
    m_filterRow->addChip(m_only);
}

void LeadsPage::dropOnly()
{
    m_own.reset();
    showChip({});
    readList(Keep::CurrentLead);
    m_grid->setFocus();
    emit placeChanged();
}

void LeadsPage::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFirst = m_body->isFirst();
    const QWidget *taker = window()->focusWidget();
    const bool isElsewhere = m_filterRow->hasKeyboard() || (taker && taker->isVisible() && m_pane->isAncestorOf(taker));
    const bool isAsked = !m_filter.search.isEmpty() || !m_filter.condition.isAlways();
    if (!isEmpty)
        m_body->showRows();
    else
        m_body->showEmpty(isAsked && m_filterRow->areColumnsShown() ? ListBody::Headings::Kept
                                                                    : ListBody::Headings::Gone);
    m_filterRow->setEmptying(isEmpty && !m_only);
    if (isFirst && !isEmpty && !isElsewhere && isVisible())
        m_grid->setFocus();
    m_import->setVisible(!isEmpty); // An empty list offers the one thing to do itself.
    if (m_only)
        m_only->setTone(isEmpty ? FilterChip::Tone::Emptying : FilterChip::Tone::Normal);
    if (!isEmpty)
        return;
    EmptyState &empty = m_body->empty();
    empty.clearActions();
    if (!m_filter.search.isEmpty()) {
        empty.setWords(tr("No lead has a word that begins with “%1”.").arg(m_filter.search),
                       tr("Names, companies, e-mail addresses, phones and numbers were looked through."));
        connect(empty.addAction(tr("Show all leads")), &QPushButton::clicked, m_search, &SearchField::clear);
    } else if (!m_filter.condition.isAlways()) {
        empty.setWords(tr("No lead meets the condition %1.").arg(canonicalText(m_filter.condition)),
                       tr("A field without a value meets no comparison; “is missing” finds those."));
        connect(empty.addAction(tr("Show all leads")), &QPushButton::clicked, m_condition, &ConditionBox::clear);
    } else if (m_only) {
        empty.setWords(tr("None of these leads is here any more."),
                       tr("They have gone on since, or were deleted or merged."));
        connect(empty.addAction(tr("Show all leads")), &QPushButton::clicked, this, &LeadsPage::dropOnly);
    } else if (isLimbo()) {
        empty.setWords(tr("Every open lead is somebody’s business."),
                       tr("Each has an owner who is here, and somebody turned to it in time."));
        connect(empty.addAction(tr("Show all leads")), &QPushButton::clicked, this,
                [this] { m_tabs->setCurrent(static_cast<int>(View::All)); });
    } else {
        empty.setWords(tr("Nobody is in the funnel yet."),
                       tr("Bring in a list: Baton shows what each row would do before it writes anything."));
        connect(empty.addAction(tr("Import a list")), &QPushButton::clicked, this, &LeadsPage::importRequested);
        connect(empty.addAction(tr("Open the sample company")), &QPushButton::clicked, this,
                &LeadsPage::sampleRequested);
    }
}

QString LeadsPage::statusText() const
{
    if (!m_asOf)
        return tr("Reading …");
    const QString count = countText(m_model->records().size(), locale());
    const bool isFiltered = m_model->records().size() < m_allLeads;
    const QString leads = isFiltered
        ? tr("%1 of %2 leads", nullptr, m_allLeads).arg(count, countText(m_allLeads, locale()))
        : tr("%1 leads", nullptr, static_cast<int>(m_model->records().size())).arg(count);
    const auto chosen = static_cast<int>(m_grid->chosenCount());
    const QString choice = chosen > 1 ? u" · "_s + tr("%Ln chosen", nullptr, chosen) : QString();
    if (isLimbo() && !m_isLimboSorted)
        return leads + choice + u" · "_s + tr("the longest forgotten first") + u" · "_s
            + tr("as of %1").arg(instantText(*m_asOf, timeView()));
    if (m_filter.sort.isEmpty())
        return leads + choice;
    QStringList order;
    for (const SortKey &key : m_filter.sort) {
        const FieldSpec *field = m_catalogue.find(key.field);
        order.append(field ? fieldLabel(*field) : key.field);
    }
    if (m_isListStale || m_isMoved)
        return leads + choice + u" · "_s + tr("in the order from before the change");
    return leads + choice + u" · "_s + tr("sorted by %1").arg(locale().createSeparatedList(order)) + u" · "_s
        + tr("as of %1").arg(instantText(*m_asOf, timeView()));
}

QList<KeyHint> LeadsPage::keyHints() const
{
    if (m_asOf && m_model->rowCount() == 0)
        return m_allLeads == 0 ? QList<KeyHint>() : QList<KeyHint>{{u"/"_s, tr("find")}, {u"F"_s, tr("filter")}};
    if (m_grid->mode() == GridView::Mode::Sheet)
        return LeadSheet::keyHints();
    QList<KeyHint> hints{{u"J K"_s, tr("move")},
                         {u"X"_s, tr("choose")},
                         {tr("Space"), tr("detail")},
                         {u"/"_s, tr("find")},
                         {u"F"_s, tr("filter")}};
    if (m_verbs)
        hints += m_verbs->keyHints();
    return hints;
}

} // namespace baton
