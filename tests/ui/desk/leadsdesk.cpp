// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leadsdesk.h"

#include "campaigns/enrolmentservice.h"
#include "capture/importundo.h"
#include "common/grid/celleditor.h"
#include "common/themeswitch.h"
#include "funnel/funnelservice.h"
#include "funnel/handoffservice.h"
#include "funnel/touchservice.h"
#include "history/undoservice.h"
#include "leads/leadgrid.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "leads/leadspage.h"
#include "routing/ownershipservice.h"
#include "storage/workspace.h"
#include "testdatabase.h"
#include "verbs/leaddeeds.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr Instant monday = Instant(std::chrono::days(17'532)) + std::chrono::hours(12);

} // namespace

LeadsDesk::LeadsDesk(const QStringList &rows, const QString &layout)
    : clock(monday)
{
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    theme = std::make_unique<ThemeSwitch>(ThemeChoice::Light);
    test = std::make_unique<TestDatabase>(Engine::Sqlite);
    auto created = Workspace::create(test->location(), {}, clock);
    if (!created)
        qFatal("%s", qPrintable(created.error().code));
    database = std::move(*created);
    for (const QString &sql : rows)
        if (const auto done = database->write([sql](Connection &to) { return to.execute(sql); }).result(); !done)
            qFatal("%s: %s", qPrintable(done.error().detail), qPrintable(sql));
    author = std::make_unique<Author>(clock, clock, UserId());
    leads = std::make_unique<LeadService>(*database, *author, leadCatalogue());
    funnel = std::make_unique<FunnelService>(*database, *author, leadCatalogue(), FunnelService::Reading::Once);
    handoffs = std::make_unique<HandoffService>(*database, *author);
    touches = std::make_unique<TouchService>(*database, *author);
    ownership = std::make_unique<OwnershipService>(*database, *author);
    undo = std::make_unique<UndoService>(*database, *author, importUndo());
    enrolments = std::make_unique<EnrolmentService>(*database, *author);
    deeds = std::make_unique<LeadDeeds>(
        LeadDeeds::Services{*funnel, *handoffs, *ownership, *touches, *undo, nullptr, enrolments.get()}, history,
        &activities);
    page = std::make_unique<LeadsPage>(LeadStoryReader::Services{*leads}, clock);
    page->restoreLayout(layout);
    page->offerVerbs(*deeds);
    page->resize(1800, 700);
    page->show();
    page->activateWindow();
    grid = page->findChild<LeadGrid *>();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("the page does not come to the front");
    page->activate();
    if (!QTest::qWaitFor([this] { return grid->model()->rowCount() > 0; }) || !rests())
        qFatal("the leads are not listed");
}

LeadsDesk::~LeadsDesk() = default;

bool LeadsDesk::rests() const
{
    return QTest::qWaitFor([this] { return !page->isLoading(); });
}

QString LeadsDesk::cell(int row, int column) const
{
    return grid->model()->index(row, column).data().toString();
}

bool LeadsDesk::isSaid(const QString &words) const
{
    const auto labels = page->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

CellEditor *LeadsDesk::edit(int row, int column) const
{
    if (!rests())
        return nullptr;
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(row, column));
    QTest::keyClick(grid, Qt::Key_F2);
    auto *editor = grid->findChild<CellEditor *>();
    return editor && editor->isVisible() ? editor : nullptr;
}

} // namespace baton
