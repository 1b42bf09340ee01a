// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementspage.h"

#include "agreements/agreementpane.h"
#include "agreements/agreementsheet.h"
#include "agreements/agreementtext.h"
#include "common/controls.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/pageheader.h"
#include "common/partedsheet.h"
#include "common/textlabel.h"
#include "common/viewtabs.h"
#include "common/wording.h"
#include "definition/definitionservice.h"
#include "funnel/handofftext.h"
#include "routing/routingservice.h"
#include "scoring/scoreservice.h"
#include "sla/slaservice.h"
#include "support/clock.h"

#include <QAction>
#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr std::array kinds{AgreementKind::Definition, AgreementKind::ScoreModel, AgreementKind::Ruleset,
                           AgreementKind::SlaPolicy};
constexpr int paneWidth = 316;

QScrollArea *makeScroll(QWidget *sheet)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    return scroll;
}

} // namespace

AgreementsPage::AgreementsPage(const Services &services, const Author &person, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_person(person)
    , m_clock(clock)
{
    setObjectName(u"agreements"_s);
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_errors = new ErrorBar;
    column->addWidget(makeHeader());
    column->addWidget(m_errors);
    column->addWidget(makeBody(), 1);
    m_errors->hide();
    connect(&services.agreements, &AgreementService::agreementChanged, this, &AgreementsPage::refresh);
    updateActions();
}

QAction *AgreementsPage::addCommand(const QString &text, const QKeySequence &key, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

void AgreementsPage::makeActions()
{
    m_new = addCommand(tr("New draft from what Baton brings"), Qt::Key_N, [this] { draftBroughtAlong(); });
    m_again = addCommand(tr("New draft from this version"), Qt::Key_R, [this] { draftShown(); });
    m_open = addCommand(tr("New draft from a file…"), Qt::Key_O, [this] { chooseFile(); });
    m_save = addCommand(tr("Save this version as a file…"), Qt::Key_E, [this] { chooseTarget(); });
    m_print = addCommand(tr("Print this version…"), Qt::Key_P, [this] { print(); });
    const std::array keys{Qt::Key_M, Qt::Key_T, Qt::Key_S};
    for (const Side side : {Side::Marketing, Side::Tele, Side::Sales})
        m_sign.append(addCommand(tr("Sign for %1").arg(sideName(side)), keys.at(static_cast<size_t>(m_sign.size())),
                                 [this, side] { sign(side); }));
    m_activate = addCommand(tr("Activate"), Qt::Key_A, [this] { makeCount(); });
    m_menu = QList<QAction *>{m_new, m_again, m_open, m_save, m_print} + m_sign + QList<QAction *>{m_activate};
    int digit = Qt::Key_1;
    for (const AgreementKind kind : kinds)
        addCommand(kindName(kind), QKeySequence(digit++), [this, kind] { showKind(kind); });
}

QWidget *AgreementsPage::makeHeader()
{
    auto *header = new PageHeader(title());
    m_tabs = new ViewTabs;
    m_tabs->setAccessibleName(tr("What was agreed on"));
    for (const AgreementKind kind : kinds)
        m_tabs->addTab(kindName(kind));
    connect(m_tabs, &ViewTabs::currentChanged, this, [this] {
        m_wanted.reset();
        m_errors->hide();
        readAgain();
    });
    header->setViews(m_tabs);
    return header;
}

QWidget *AgreementsPage::makeBody()
{
    m_sheet = new AgreementSheet;
    m_pane = new AgreementPane({m_sign, m_activate, {m_new, m_again, m_open, m_save, m_print}});
    connect(m_sheet, &AgreementSheet::versionChosen, this, &AgreementsPage::showVersion);
    m_body = new QStackedWidget;
    m_body->addWidget(makeLoadingState(tr("Reading …")));
    m_body->addWidget(new PartedSheet(makeScroll(m_sheet), makeScroll(m_pane), paneWidth));
    return m_body;
}

AgreementKind AgreementsPage::kind() const
{
    return kinds.at(static_cast<size_t>(m_tabs->current()));
}

void AgreementsPage::showKind(AgreementKind kind)
{
    const auto found = std::ranges::find(kinds, kind);
    m_tabs->setCurrent(static_cast<int>(found - kinds.begin()));
}

QJsonObject AgreementsPage::session() const
{
    return {{u"kind"_s, keyOf(kind())}, {u"version"_s, m_wanted.value_or(0)}};
}

// Nothing is read here: the page asks when it is looked at.
void AgreementsPage::resume(const QJsonObject &session)
{
    const QSignalBlocker quiet(m_tabs);
    const QString wanted = session[u"kind"_s].toString();
    const auto found = std::ranges::find_if(kinds, [&wanted](AgreementKind kind) { return keyOf(kind) == wanted; });
    if (found == kinds.end())
        return;
    m_tabs->setCurrent(static_cast<int>(found - kinds.begin()));
    const int version = session[u"version"_s].toInt();
    m_wanted = version > 0 ? std::optional(version) : std::nullopt;
}

void AgreementsPage::activate()
{
    if (m_isStale)
        readAgain();
    m_sheet->takeFocus();
}

void AgreementsPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        readAgain();
}

template<typename T, typename Handler>
void AgreementsPage::onAnswer(const QFuture<Result<T>> &reply, Handler handler)
{
    ++m_pending;
    onReply(reply, this, [this, request = m_request, handler = std::move(handler)](const Result<T> &result) {
        if (request != m_request)
            return;
        --m_pending;
        handler(result);
        emit statusChanged();
    });
}

void AgreementsPage::readAgain()
{
    m_isStale = false;
    ++m_request;
    m_pending = 0;
    onAnswer(m_services.agreements.history(kind()), [this](const Result<AgreementHistory> &history) {
        if (!history)
            return fail(history.error());
        m_history = *history;
        if (m_wanted && !m_history.find(*m_wanted))
            m_wanted.reset();
        readBody();
    });
    emit statusChanged();
}

void AgreementsPage::showVersion(int version)
{
    m_wanted = version;
    readBody();
}

Agreement AgreementsPage::shown() const
{
    const Agreement *wanted = m_history.find(m_wanted.value_or(m_history.answering.version));
    return wanted ? *wanted : m_history.answering;
}

std::optional<int> AgreementsPage::shownVersion() const
{
    const int version = shown().version;
    return version > 0 ? std::optional(version) : std::nullopt;
}

template<typename Version, typename Handler>
void AgreementsPage::onBody(const QFuture<Result<Version>> &reply, Handler sections)
{
    onAnswer(reply, [this, asked = ++m_bodyRequest, sections = std::move(sections)](const Result<Version> &version) {
        if (asked != m_bodyRequest)
            return;
        showHead();
        // What an old version names may be gone; that it was agreed on stays.
        if (version)
            showSections(sections(*version));
        else
            m_sheet->showWords(errorText(version.error()));
        bringBody();
    });
}

void AgreementsPage::showSections(const AgreementSections &sections)
{
    m_sections = sections;
    m_sheet->showSections(sections);
}

// With what the version says, and not before it: nothing that is read moves away when the rest comes.
void AgreementsPage::showHead()
{
    m_sheet->showVersions(m_history, shown(), timeView());
    m_pane->showVersion(m_history, shown(), timeView());
}

void AgreementsPage::bringBody()
{
    const bool isFirst = m_body->currentIndex() == 0;
    m_body->setCurrentIndex(1);
    if (isFirst && isVisible() && !m_tabs->hasFocus())
        m_sheet->takeFocus();
}

void AgreementsPage::readBody()
{
    updateActions();
    m_past.reset();
    const auto version = shownVersion();
    switch (kind()) {
    case AgreementKind::Definition:
        return onBody(m_services.definitions.version(version),
                      [](const DefinitionVersion &read) { return sectionsOf(read.definition); });
    case AgreementKind::ScoreModel:
        return onBody(m_services.scores.model(version), [view = timeView()](const ScoreModelVersion &read) {
            return sectionsOf(read.model, read.catalogue, view.locale);
        });
    case AgreementKind::Ruleset:
        return onBody(m_services.routing.rules(version),
                      [](const RulesetVersion &read) { return sectionsOf(read.ruleset); });
    case AgreementKind::SlaPolicy:
        return onBody(m_services.promises.policy(version), [this](const SlaPolicyVersion &read) {
            readPast(read);
            return sectionsOf(read.policy, nullptr, locale());
        });
    }
}

// After what is promised: hundreds of thousands of leads take their time.
void AgreementsPage::readPast(const SlaPolicyVersion &read)
{
    onAnswer(m_services.promises.feasibility(shownVersion()),
             [this, policy = read.policy, asked = m_bodyRequest](const Result<SlaFeasibility> &past) {
                 if (asked != m_bodyRequest || !past)
                     return;
                 m_past = *past;
                 showSections(sectionsOf(policy, &*past, locale()));
             });
}

void AgreementsPage::updateActions()
{
    const auto allow = [](QAction *action, const QString &whyNot) {
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(plainToolTip(whyNot.isEmpty() ? action->text() : whyNot));
    };
    const Agreement version = shown();
    const QString readOnly = m_history.isWritable ? QString() : readOnlyText();
    for (QAction *action : {m_new, m_again, m_open})
        allow(action, readOnly);
    m_again->setText(version.version > 0 ? tr("New draft from version %1").arg(version.version)
                                         : tr("New draft from this version"));
    if (version.version == 0)
        m_again->setEnabled(false); // It is what Baton brings.
    int place = 0;
    for (const Side side : {Side::Marketing, Side::Tele, Side::Sales})
        allow(m_sign[place++], whyNotSigned(m_history, version, side));
    allow(m_activate, whyNotActivated(m_history, version, dayOf(timeView())));
    emit statusChanged();
}

void AgreementsPage::fail(const Error &error)
{
    m_body->setCurrentIndex(1); // What could not be read says so, and the commands are there.
    m_errors->showError(error);
}

TimeView AgreementsPage::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

QString AgreementsPage::statusText() const
{
    if (isLoading())
        return tr("Reading …");
    const Agreement *active = m_history.active();
    return QStringList{active ? tr("%1: version %2 counts").arg(kindName(kind())).arg(active->version)
                              : tr("%1: none counts yet").arg(kindName(kind())),
                       tr("%Ln versions", nullptr, static_cast<int>(m_history.versions.size())),
                       tr("as of %1").arg(instantText(m_clock.now(), timeView()))}
        .join(u" · "_s);
}

QList<KeyHint> AgreementsPage::keyHints() const
{
    QList<KeyHint> hints{{u"1–4"_s, tr("what was agreed on")}};
    const auto add = [&hints](const QAction *action, const QString &words) {
        if (action->isEnabled())
            hints.append({keyText(action->shortcut()), words});
    };
    add(m_activate, tr("activate"));
    for (const QAction *action : m_sign)
        add(action, action->text());
    if (hints.size() < 4)
        add(m_new, tr("new draft"));
    return hints;
}

} // namespace baton
