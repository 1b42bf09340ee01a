// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/reportpage.h"

#include "common/conditionbox.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/theme.h"
#include "common/viewtabs.h"
#include "leads/leadservice.h"
#include "support/clock.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

ReportPage::ReportPage(LeadService &leads, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_leads(leads)
    , m_clock(clock)
    , m_errors(new ErrorBar)
    , m_complaint(new ErrorBar)
{
    connect(m_errors, &ErrorBar::actionTriggered, this, [this] { m_hasFailed ? readAgain() : answerTold(); });
}

// A line that is written in is left when it goes with its page, and would tell a page that is no more.
ReportPage::~ReportPage()
{
    disconnect(m_placeOfCondition);
}

void ReportPage::buildFrame(QWidget *header, QWidget *body)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    m_sheet = new QStackedWidget;
    m_sheet->addWidget(makeLoadingState(tr("Counting …")));
    m_sheet->addWidget(body);
    column->addWidget(m_sheet, 1);
    // Below the figures, so that none moves away under the pointer.
    column->addWidget(m_complaint);
    column->addWidget(m_errors);
    m_header = header;
}

QWidget *ReportPage::makeScroll(QWidget *sheet)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    return scroll;
}

QWidget *ReportPage::makeConditionBox()
{
    m_condition = new ConditionBox(tr("Of which leads, as country = DE"));
    m_condition->setMinimumWidth(themeOf(this).length(220));
    connect(m_condition, &ConditionBox::conditionChanged, this, &ReportPage::readAgain);
    connect(m_condition, &ConditionBox::complained, this, &ReportPage::showComplaint);
    m_placeOfCondition = connect(m_condition, &QLineEdit::editingFinished, this, &ReportPage::placeChanged);
    connect(m_condition, &ConditionBox::left, this, [this] { takeFocus(); });
    m_filter = new QAction(tr("Filter"), this);
    m_filter->setShortcuts({QKeySequence(Qt::Key_F), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
    connect(m_filter, &QAction::triggered, this, [this] { m_condition->setFocus(Qt::ShortcutFocusReason); });
    addAction(m_filter);
    return m_condition;
}

const Condition &ReportPage::condition() const
{
    return m_condition->condition();
}

void ReportPage::dropCondition()
{
    m_condition->clear();
}

// What is chosen beside the condition are boxes of the header.
QVariant ReportPage::place() const
{
    QVariantList place{m_condition->text()};
    for (const QComboBox *box : m_header->findChildren<QComboBox *>())
        place.append(box->currentIndex());
    return place;
}

void ReportPage::goTo(const QVariant &place)
{
    const QVariantList parts = place.toList();
    const auto boxes = m_header->findChildren<QComboBox *>();
    if (parts.size() != boxes.size() + 1)
        return;
    m_condition->setText(parts.first().toString());
    m_condition->readNow();
    for (qsizetype i = 0; i < boxes.size(); ++i)
        boxes[i]->setCurrentIndex(parts[i + 1].toInt());
    readAgain();
}

QJsonObject ReportPage::session() const
{
    if (!m_resumed.isEmpty())
        return m_resumed;
    QJsonArray chosen;
    for (const QComboBox *box : m_header->findChildren<QComboBox *>())
        chosen.append(box->currentText());
    const auto *tabs = m_header->findChild<ViewTabs *>();
    return {{u"condition"_s, m_condition->text()}, {u"boxes"_s, chosen}, {u"view"_s, tabs ? tabs->current() : 0}};
}

// Nothing is read here: the page asks when it is looked at.
void ReportPage::resume(const QJsonObject &session)
{
    const QSignalBlocker quiet(m_condition);
    m_condition->setText(session[u"condition"_s].toString());
    m_resumed = session;
}

/// Some boxes are filled only when it is known what can be asked for.
void ReportPage::resumeChoices()
{
    const QJsonObject session = std::exchange(m_resumed, {});
    const QJsonArray chosen = session[u"boxes"_s].toArray();
    const auto boxes = m_header->findChildren<QComboBox *>();
    bool isOther = false;
    for (qsizetype i = 0; i < std::min(boxes.size(), chosen.size()); ++i) {
        const int index = boxes[i]->findText(chosen[i].toString());
        if (index < 0 || index == boxes[i]->currentIndex())
            continue;
        boxes[i]->setCurrentIndex(index);
        isOther = true;
    }
    if (auto *tabs = m_header->findChild<ViewTabs *>(); tabs && !session.isEmpty())
        tabs->setCurrent(session[u"view"_s].toInt());
    if (isOther)
        readAgain();
}

void ReportPage::restrictTo(const QString &condition)
{
    m_condition->setText(condition);
    m_condition->readNow();
    readAgain();
}

QString ReportPage::restriction() const
{
    return condition().isAlways() ? QString() : canonicalText(condition());
}

QString ReportPage::restrictionBy(const QComboBox *box) const
{
    QStringList parts{ReportPage::restriction()};
    if (box->currentIndex() > 0)
        parts.append(box->currentText());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void ReportPage::activate()
{
    if (m_isStale) {
        onReply(m_leads.catalogue(), this, [this](const Result<FieldCatalogue> &catalogue) {
            if (!catalogue)
                return fail(catalogue.error());
            m_condition->setCatalogue(*catalogue);
            takeCatalogue(*catalogue);
            resumeChoices();
        });
        readAgain();
    }
    takeFocus();
}

void ReportPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        readAgain();
}

void ReportPage::readAgain()
{
    m_isStale = false;
    ++m_request;
    m_pending = 0;
    read();
    emit statusChanged();
}

void ReportPage::openLeads(const QFuture<Result<QList<LeadId>>> &reply, const QString &relation, const QString &value)
{
    onReply(reply, this, [this, relation, value](const Result<QList<LeadId>> &leads) {
        if (leads)
            emit leadsRequested(relation, value, *leads);
        else
            fail(leads.error());
    });
}

// The last answer that is still out brings it, so that nothing stands there half.
void ReportPage::showBody()
{
    if (m_pending > 0 || m_sheet->currentIndex() == 1)
        return;
    const bool isElsewhere = m_header->isAncestorOf(focusWidget());
    m_sheet->setCurrentIndex(1);
    if (isVisible() && !isElsewhere)
        takeFocus();
}

void ReportPage::settle()
{
    if (m_pending == 0 && m_hasFailed)
        hideMessages();
    emit statusChanged();
}

void ReportPage::fail(const Error &error)
{
    m_hasFailed = true;
    m_errors->showError(error, tr("Try again"));
    emit statusChanged();
}

void ReportPage::tell(const QString &words, const QString &action)
{
    m_hasFailed = false;
    m_errors->showMessage(words, ErrorBar::Tone::Notice, action);
}

void ReportPage::hideMessages()
{
    m_hasFailed = false;
    m_errors->hide();
}

void ReportPage::showComplaint(const QString &words)
{
    if (words.isEmpty())
        return m_complaint->hide();
    m_complaint->showMessage(tr("%1 The figures are those from before.").arg(words), ErrorBar::Tone::Warning);
}

TimeView ReportPage::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

} // namespace baton
