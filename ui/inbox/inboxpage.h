// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "common/page.h"
#include "inbox/inboxnews.h"
#include "support/result.h"

#include <QFuture>
#include <QTimer>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace baton {

class Clock;
class EmptyState;
class ErrorBar;
class InboxModel;
class InboxService;
class PageHeader;

/// All that the person who works here should know: what came, what came back, what is late, what waits.
class InboxPage : public Page
{
    Q_OBJECT

public:
    InboxPage(InboxService &inbox, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Inbox"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_menu; }
    [[nodiscard]] bool isLoading() const override { return m_isReading; }
    void activate() override;
    [[nodiscard]] QJsonObject session() const override;
    void resume(const QJsonObject &session) override;

    /// Others wrote, or time passed: read again, soon.
    void refresh();
    /// Somebody else works here now.
    void changePerson();

signals:
    void unreadChanged(qint64 count);
    /// What came since the last look and was not told yet, in a line each; the latest first.
    void arrived(const QStringList &sentences);
    void leadsRequested(const QString &name, const QList<baton::LeadId> &leads);
    void campaignRequested(baton::CampaignId campaign);
    void agreementRequested(baton::AgreementKind kind);
    /// Of an import or a job that failed.
    void importsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addCommand(const QString &text, const QKeySequence &key, void (InboxPage::*run)());
    void makeActions();
    void buildSheet();
    void read();
    void take(const QList<InboxEntry> &entries);
    void showEmptiness();
    void fitColumns();
    void updateActions();
    void open();
    void markRead();
    void markUnread();
    void markAllRead();
    void moveDown() { moveBy(1); }
    void moveUp() { moveBy(-1); }
    void moveBy(int rows);
    void mark(const QFuture<Result<void>> &reply);
    void showError(const Error &error);
    [[nodiscard]] const InboxEntry *current() const;
    [[nodiscard]] TimeView timeView() const;
    [[nodiscard]] Duration dayShift() const;

    InboxService &m_inbox;
    const Clock &m_clock;
    InboxModel *m_model;
    InboxNews m_news;
    PageHeader *m_header = nullptr;
    QPushButton *m_allRead = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_body = nullptr;
    ErrorBar *m_errors = nullptr;
    QAction *m_open = nullptr;
    QAction *m_read = nullptr;
    QAction *m_unread = nullptr;
    QAction *m_markAll = nullptr;
    QList<QAction *> m_menu;
    QTimer m_soon;
    QTimer m_tick;
    std::optional<Instant> m_asOf;
    QString m_resumed; ///< The entry looked at in the last session, until the page shows it.
    qint64 m_unreadCount = 0;
    int m_request = 0;
    bool m_isReading = false;
};

} // namespace baton
