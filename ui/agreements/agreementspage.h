// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementsections.h"
#include "agreements/agreementservice.h"
#include "common/deedhistory.h"
#include "common/formatting.h"
#include "common/page.h"
#include "support/reply.h"

class QAction;
class QKeySequence;
class QStackedWidget;

namespace baton {

class AgreementDialog;
class AgreementPane;
class AgreementSheet;
class Clock;
class DefinitionService;
class DraftService;
class ErrorBar;
class RoutingService;
class ScoreService;
class SlaService;
class UndoService;
struct SlaPolicyVersion;
class ViewTabs;

/// What both sides agreed on: the definition, the score, the routing and the promises, each with all its versions;
/// drafted, signed for each side and made to count here.
class AgreementsPage : public Page
{
    Q_OBJECT

public:
    struct Services
    {
        AgreementService &agreements;
        DefinitionService &definitions;
        ScoreService &scores;
        RoutingService &routing;
        SlaService &promises;
        DraftService *drafts = nullptr; ///< Null where words are not kept.
        UndoService *undo = nullptr; ///< Null, as the next, where nothing is taken back here.
        DeedHistory *history = nullptr;
    };

    /// `person` is who works here; asked each time somebody signs.
    AgreementsPage(const Services &services, const Author &person, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Agreements"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_menu; }
    [[nodiscard]] bool isLoading() const override { return m_pending > 0; }
    void activate() override;
    [[nodiscard]] QJsonObject session() const override;
    void resume(const QJsonObject &session) override;

    /// Others wrote, or time passed: read again, now if the page is in front.
    void refresh();
    void showKind(AgreementKind kind);
    [[nodiscard]] AgreementKind kind() const;
    /// Stores what the file says as a new draft, or says what is wrong with it.
    void draftFrom(const QString &file);
    /// Writes the version that is shown as it would be drafted from.
    void saveTo(const QString &file);

private:
    QAction *addCommand(const QString &text, const QKeySequence &key, std::function<void()> run);
    void makeActions();
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeBody();
    void updateActions();
    void showVersion(int version);
    void readAgain();
    void readBody();
    void showSections(const AgreementSections &sections);
    void showHead();
    void bringBody();
    template<typename Version, typename Handler>
    void onBody(const QFuture<Result<Version>> &reply, Handler sections);
    template<typename T, typename Handler>
    void onAnswer(const QFuture<Result<T>> &reply, Handler handler);
    void readPast(const SlaPolicyVersion &read);
    /// What one's own history has against signing the version; empty for most.
    [[nodiscard]] QString doubtText() const;
    [[nodiscard]] Agreement shown() const;
    [[nodiscard]] std::optional<int> shownVersion() const;
    [[nodiscard]] TimeView timeView() const;
    void fail(const Error &error);

    // What a person does: agreementedits.cpp.
    void draftBroughtAlong();
    void draftShown();
    void chooseFile();
    void chooseTarget();
    void print();
    void sign(Side side);
    void makeCount();
    void tellCoverage(AgreementDialog *dialog);
    /// What can be done again with a version is drafting it: nobody signs by a key, and what counts is decided anew.
    enum class Again { Never, Drafted };
    void onChanged(const QFuture<Result<AgreementStep>> &reply, const QString &deed, const QString &words,
                   Again again = Again::Never);
    void onDrafted(const QFuture<Result<AgreementStep>> &reply);
    void remember(const AgreementStep &step, const QString &deed, Again again);
    void draftAgain(const Agreement &draft, const std::shared_ptr<Deed> &drafted, const Deed::Answer &answer);
    [[nodiscard]] Deed deedOf(BatchId batch, const QString &words);

    Services m_services;
    const Author &m_person;
    const Clock &m_clock;
    ViewTabs *m_tabs = nullptr;
    ErrorBar *m_errors = nullptr;
    QStackedWidget *m_body = nullptr;
    AgreementSheet *m_sheet = nullptr;
    AgreementPane *m_pane = nullptr;
    QList<QAction *> m_menu;
    QList<QAction *> m_sign; ///< By side.
    QAction *m_activate = nullptr;
    QAction *m_new = nullptr;
    QAction *m_again = nullptr;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    QAction *m_print = nullptr;
    AgreementHistory m_history;
    AgreementSections m_sections; ///< What the version says, as it is shown.
    std::optional<SlaFeasibility> m_past; ///< Of the promises that are shown.
    std::optional<int> m_wanted; ///< Which version was chosen; nothing: the one that counts.
    int m_request = 0;
    int m_bodyRequest = 0; ///< A version chosen meanwhile is the one to show.
    int m_pending = 0;
    bool m_isStale = true;
};

} // namespace baton
