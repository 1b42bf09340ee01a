// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountpane.h"

#include "accounts/accountleadlist.h"
#include "accounts/accountsections.h"
#include "common/controls.h"
#include "common/fieldtext.h"
#include "common/textlabel.h"
#include "conditions/fieldcatalogue.h"
#include "leads/fieldsection.h"
#include "leads/leadnumber.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "leads/panecolumns.h"
#include "leads/timelinesection.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

AccountPane::AccountPane(QAction *showLeads, Form form, QWidget *parent)
    : QScrollArea(parent)
    , m_showLeads(showLeads)
    , m_nothing(new TextLabel({}, TextRole::Body, ColorRole::Muted))
    , m_head(new QWidget)
    , m_name(new TextLabel({}, TextRole::Title1))
    , m_facts(new TextLabel({}, TextRole::Body, ColorRole::SecondText))
    , m_website(new TextLabel({}, TextRole::Body, ColorRole::SecondText))
    , m_leads(new LeadsSection)
    , m_campaigns(new CampaignSection)
    , m_fields(new FieldSection)
{
    const Theme &theme = themeOf(this);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The account in detail"));
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(sheet);
    const int margin = theme.length(form == Form::Page ? 28 : 20);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.space(Space::Part12));
    m_nothing->setFit(TextLabel::Fit::Wrap);
    column->addWidget(m_nothing);
    buildHead();
    column->addWidget(m_head);
    buildSections(column, form);
    column->addStretch();
    connect(m_leads->list(), &AccountLeadList::leadChosen, this, &AccountPane::leadChosen);
    setWidget(sheet);
    showNothing(tr("Reading …"));
}

void AccountPane::buildHead()
{
    const Theme &theme = themeOf(this);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(theme.space(Space::Tight4));
    for (TextLabel *label : {m_name, m_facts, m_website}) {
        label->setFit(label == m_website ? TextLabel::Fit::Elide : TextLabel::Fit::Wrap);
        head->addWidget(label);
    }
    auto *show = makeButton(m_showLeads->text());
    setKeyCap(show, keyText(m_showLeads->shortcut()));
    connect(show, &QPushButton::clicked, m_showLeads, &QAction::trigger);
    head->addSpacing(theme.space(Space::Label8));
    head->addWidget(show, 0, Qt::AlignLeading);
    show->setVisible(m_showLeads->isEnabled());
    connect(m_showLeads, &QAction::enabledChanged, show, &QWidget::setVisible);
}

void AccountPane::buildSections(QVBoxLayout *column, Form form)
{
    if (form == Form::Pane) {
        for (PaneSection *section : std::initializer_list<PaneSection *>{m_leads, m_campaigns, m_fields})
            column->addWidget(section);
        return;
    }
    m_timeline = new TimelineSection(TimelineSection::Form::Whole, TimelineModel::About::SeveralLeads);
    connect(m_timeline, &TimelineSection::leadChosen, this,
            [this](LeadId lead) { emit leadChosen(leadNumber(lead), lead); });
    m_columns = new PaneColumns({{m_leads}, {m_campaigns, m_fields}, {}, m_timeline});
    column->addWidget(m_columns, 1);
}

void AccountPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (!m_columns)
        return;
    m_columns->fit(viewport()->width() - 2 * themeOf(this).length(28));
    m_timeline->setFillsHeight(m_columns->count() != PaneColumns::Count::One);
}

void AccountPane::readTimelineFrom(LeadService &leads)
{
    m_timeline->setRead([&leads](const QList<TimelineKey> &keys) { return leads.timelinePage(keys); });
}

void AccountPane::showTimeline(AccountId account, const Result<QList<TimelineKey>> &keys, const TimeView &view)
{
    // Its fields are those of leads: what happened is told of leads, their people and their account.
    m_timeline->tell({{}, account}, keys, leadCatalogue(), view);
    m_timeline->showBody();
}

bool AccountPane::isReading() const
{
    return m_timeline && m_timeline->isReading();
}

void AccountPane::setShown(bool isAccount)
{
    m_nothing->setVisible(!isAccount);
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_leads, m_campaigns, m_fields, m_columns})
        if (part)
            part->setVisible(isAccount);
}

void AccountPane::showNothing(const QString &words)
{
    m_nothing->setText(words);
    m_showLeads->setEnabled(false);
    setShown(false);
}

void AccountPane::showAccount(const AccountDetails &account, const FieldCatalogue &catalogue, const TimeView &view)
{
    const auto text = [&](const QString &key) {
        const FieldSpec *field = catalogue.find(key);
        const FieldValue value = account.fields.value(key);
        return !field || isMissing(value) ? QString() : isolated(fieldText(*field, value, view, FieldPlace::Pane));
    };
    QStringList facts{text(u"industry"_s), text(u"city"_s), text(u"country"_s)};
    const FieldValue size = account.fields.value(u"employees"_s);
    if (const auto *employees = std::get_if<qint64>(&size))
        facts.append(tr("%Ln employees", nullptr, static_cast<int>(*employees)));
    facts.removeAll(QString());
    m_name->setText(text(u"name"_s));
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    m_website->setText(text(u"website"_s));
    m_website->setVisible(!m_website->text().isEmpty());
    m_showLeads->setEnabled(!account.leads.isEmpty());
    m_leads->tell(account, view);
    m_campaigns->tell(account);
    m_fields->tell(account.fields, catalogue, view);
    setShown(true);
    m_campaigns->setVisible(!account.campaigns.isEmpty());
    for (PaneSection *section : std::initializer_list<PaneSection *>{m_leads, m_campaigns, m_fields})
        section->showBody();
}

void AccountPane::enter()
{
    if (m_leads->list()->isVisible())
        m_leads->list()->setFocus(Qt::TabFocusReason);
}

} // namespace baton
