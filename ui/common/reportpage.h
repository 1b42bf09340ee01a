// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "common/page.h"
#include "conditions/condition.h"
#include "support/id.h"
#include "support/reply.h"
#include "support/result.h"

class QAction;
class QComboBox;
class QStackedWidget;

namespace baton {

class Clock;
class ConditionBox;
class ErrorBar;
class FieldCatalogue;
class LeadService;

/// A page of figures about the leads that meet a condition: a header, what went wrong, a sheet. It knows which answers
/// are out of date, and when it must ask again.
class ReportPage : public Page
{
    Q_OBJECT

public:
    ~ReportPage() override;

    [[nodiscard]] bool isLoading() const override { return m_pending > 0; }
    void activate() override;
    [[nodiscard]] QVariant place() const override;
    void goTo(const QVariant &place) override;
    /// The condition, what is chosen in the boxes of the header, and the view.
    [[nodiscard]] QJsonObject session() const override;
    void resume(const QJsonObject &session) override;
    /// Of which leads alone the figures are, in words: what goes along with a figure that is opened. Empty for all.
    [[nodiscard]] virtual QString restriction() const;

    /// Counts those leads alone that meet the condition, as somebody would write it; empty for all.
    void restrictTo(const QString &condition);

    /// Others wrote, or time passed: read again, now if the page is in front.
    virtual void refresh();

signals:
    /// A figure was opened: these leads, called so, as “Hand-offs” “expired without an answer”.
    void leadsRequested(const QString &relation, const QString &value, const QList<baton::LeadId> &leads);

protected:
    ReportPage(LeadService &leads, const Clock &clock, QWidget *parent);

    /// Header, messages and body from top to bottom.
    void buildFrame(QWidget *header, QWidget *body);
    /// Scrolls `sheet` as a whole.
    [[nodiscard]] static QWidget *makeScroll(QWidget *sheet);
    /// The line that says of which leads; F goes there.
    [[nodiscard]] QWidget *makeConditionBox();
    /// The command that goes there; off where a view of the page has a filter of its own.
    [[nodiscard]] QAction *filterAction() const { return m_filter; }
    [[nodiscard]] const Condition &condition() const;
    void dropCondition();

    /// Asks every question of the page anew; what is still under way is answered in vain.
    void readAgain();
    /// Shows what `reply` brings, unless something else was asked meanwhile.
    template<typename T, std::invocable<const T &> Handler>
    void onAnswer(const QFuture<Result<T>> &reply, Handler handler)
    {
        ++m_pending;
        onReply(reply, this, [this, request = m_request, handler = std::move(handler)](const Result<T> &result) {
            if (request != m_request)
                return;
            --m_pending;
            if (!result)
                return fail(result.error());
            showBody();
            handler(*result);
            settle();
        });
    }
    /// Asks for the leads page with what `reply` brings.
    void openLeads(const QFuture<Result<QList<LeadId>>> &reply, const QString &relation, const QString &value);

    void fail(const Error &error);
    /// Says what was done; `action` is the label of a button, empty for none.
    void tell(const QString &words, const QString &action = {});
    void hideMessages();
    [[nodiscard]] TimeView timeView() const;
    /// The condition, and what is chosen in a box of which the first entry restricts nothing.
    [[nodiscard]] QString restrictionBy(const QComboBox *box) const;
    [[nodiscard]] LeadService &leadService() const { return m_leads; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Asks what the page shows, by `onAnswer`.
    virtual void read() = 0;
    /// Where the keyboard is at home on this page.
    virtual void takeFocus() = 0;
    virtual void takeCatalogue(const FieldCatalogue &) {}
    /// The button of what was told was pressed.
    virtual void answerTold() {}

private:
    void resumeChoices();
    /// Instead of the words that it is being counted.
    void showBody();
    void settle();
    void showComplaint(const QString &words);

    LeadService &m_leads;
    const Clock &m_clock;
    ConditionBox *m_condition = nullptr;
    QMetaObject::Connection m_placeOfCondition;
    QAction *m_filter = nullptr;
    QWidget *m_header = nullptr;
    QStackedWidget *m_sheet = nullptr; ///< The body, and what stands there before the first answer.
    ErrorBar *m_errors;
    ErrorBar *m_complaint;
    QJsonObject m_resumed; ///< Of the last session, until the page knows what can be chosen.
    int m_request = 0;
    int m_pending = 0; ///< Answers that are still to come.
    bool m_hasFailed = false;
    bool m_isStale = true;
};

} // namespace baton
