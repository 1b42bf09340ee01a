// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"

#include "accounts/accountwindow.h"
#include "capture/importpage.h"
#include "common/conditionbox.h"
#include "common/page.h"
#include "common/viewtabs.h"
#include "leads/leaddroppanel.h"
#include "leads/leadgrid.h"
#include "leads/leadspage.h"
#include "leads/leadtabs.h"
#include "leads/leadwindow.h"
#include "lists/recordlistpage.h"
#include "palette/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"
#include "shell/shellhelp.h"
#include "shell/toprow.h"
#include "verbs/conflictdialog.h"
#include "verbs/leadverbs.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// A short list, as somebody would bring it from a fair.
constexpr QByteArrayView list = "First name,Last name,Company,E-mail,Phone,Created\n"
                                "Nora,Lindqvist,Fjord Analytics,nora@fjord.example,+47 22 00 11 22,2026-11-02\n"
                                "Paul,Okafor,Harbour Foods,paul@harbour.example,+44 20 7946 0018,2026-11-03\n"
                                "Mia,Castellani,Ponte Optics,mia@ponte.example,+39 02 0000 1111,2026-13-45\n";

QWidget *floating()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::activeModalWidget();
}

void closeFloating(MainWindow &window)
{
    while (QWidget *open = floating())
        if (!open->close())
            return;
    window.activateWindow(); // Not every desktop gives the focus back by itself.
}

void trigger(const QList<QAction *> &actions, const QKeySequence &key)
{
    const auto found = std::ranges::find_if(
        actions, [&key](const QAction *action) { return action->shortcut() == key && action->isEnabled(); });
    if (found != actions.end())
        (*found)->trigger();
}

/// As if somebody had changed fields of the first lead meanwhile, to what others have there.
void openConflict(LeadGrid *grid)
{
    const QAbstractItemModel *model = grid->model();
    const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };
    QList<FieldConflict> conflicts;
    for (int column = 1; column < std::min(4, model->columnCount()); ++column)
        conflicts.append({text(0, 0),
                          model->headerData(column, Qt::Horizontal).toString(),
                          text(1, column),
                          text(2, column),
                          {},
                          text(0, column)});
    auto *dialog = new ConflictDialog(conflicts, grid);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// As if somebody dragged a list over the window; without a list, as if he went away again.
void dragOver(MainWindow &window, const QString &file)
{
    QDragLeaveEvent leave;
    if (file.isEmpty())
        return void(QApplication::sendEvent(&window, &leave));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
}

/// Collects the scenes.
class SceneList
{
public:
    explicit SceneList(MainWindow &window)
        : m_window(window)
    {}

    /// What is made of the window itself.
    void add(
        const QString &name, std::function<void()> show, std::function<void()> leave = [] {})
    {
        add(
            name, std::move(show), [&window = m_window] { return &window; }, std::move(leave));
    }

    /// What stands over the window, from a page or from anywhere.
    void addFloating(const QString &name, std::function<void()> show)
    {
        add(name, std::move(show), floating, [&window = m_window] { closeFloating(window); });
    }

    void add(const QString &name, std::function<void()> show, std::function<QWidget *()> widget,
             std::function<void()> leave)
    {
        const auto isLoading = [pages = m_window.pages(), &window = m_window] {
            // Those in the back read what the navigation counts.
            return std::ranges::any_of(pages, &Page::isLoading) || window.commands().palette().isLoading();
        };
        m_scenes.append({name, std::move(show), isLoading, std::move(widget), std::move(leave)});
    }

    /// A command of the page with this key, which shows the page differently until it is given again.
    void addForm(Page *page, const QString &name, const QKeySequence &key)
    {
        const auto turn = [page, key] { trigger(page->findChildren<QAction *>(), key); };
        add(name, turn, turn);
    }

    /// The list of a page with a condition, its chips, and a line under each column.
    void addFiltered(Page *page, const QString &name, const QString &condition)
    {
        auto *box = page->findChild<ConditionBox *>();
        const auto write = [page, box](const QString &text) {
            box->setText(text);
            box->readNow();
            trigger(page->actions(), QKeySequence(Qt::SHIFT | Qt::Key_F));
        };
        add(
            name, [write, condition] { write(condition); }, [write] { write({}); });
    }

    /// A command of the page with this key, which asks something.
    void addQuestion(Page *page, const QString &name, const QKeySequence &key)
    {
        addFloating(name, [page, key] { trigger(page->menuActions(), key); });
    }

    /// The views of a page, its first one left out.
    void addViews(Page *page, const QStringList &names)
    {
        auto *tabs = page->findChild<ViewTabs *>();
        for (int view = 1; tabs && view <= names.size(); ++view)
            add(
                names[view - 1], [tabs, view] { tabs->setCurrent(view); }, [tabs] { tabs->setCurrent(0); });
    }

    /// A command of the window by its name, which asks something.
    void addCommand(const QString &name, const QString &command)
    {
        addFloating(name, [&window = m_window, command] {
            if (auto *action = window.findChild<QAction *>(command))
                action->trigger();
        });
    }

    void addVerbs(Page *page, const QString &name, const QList<LeadVerb> &verbs)
    {
        static const QMap<LeadVerb, QString> names{
            {LeadVerb::Log, u"touch"_s},          {LeadVerb::Move, u"stage"_s},     {LeadVerb::Give, u"owner"_s},
            {LeadVerb::HandOver, u"hand-over"_s}, {LeadVerb::Enrol, u"campaign"_s}, {LeadVerb::AskBack, u"return"_s},
            {LeadVerb::Reject, u"reject"_s}};
        auto *own = page->findChild<LeadVerbs *>();
        for (const LeadVerb verb : verbs)
            addFloating(name + u'-' + names[verb], [own, verb] { own->run(verb); });
    }

    void addSavedViews(Page *page);
    void addPage(Page *page);
    void addAgreements(Page *page);
    void addImport(Page *page);
    void addShell();

    [[nodiscard]] QList<Scene> take() { return std::move(m_scenes); }

private:
    MainWindow &m_window;
    QList<Scene> m_scenes;
};

/// What is done with views with names; the one that is looked at is the first, if the workspace has one.
void SceneList::addSavedViews(Page *page)
{
    auto *tabs = page->findChild<ViewTabs *>();
    constexpr int firstSaved = 2;
    const auto turnTo = [tabs](int view) {
        if (view < tabs->count())
            tabs->setCurrent(view);
    };
    const auto command = [page](const QString &name) { page->findChild<QAction *>(name)->trigger(); };
    addFloating(u"leads-view-new"_s, [command] { command(u"saveViewAs"_s); });
    addFloating(u"leads-view-menu"_s, [page] { page->findChild<QAbstractButton *>(u"viewDeeds"_s)->click(); });
    const auto addOfSaved = [&](const QString &name, const QString &deed) {
        add(
            name,
            [turnTo, command, deed] {
                turnTo(firstSaved);
                command(deed);
            },
            floating,
            [turnTo, &window = m_window] {
                closeFloating(window);
                turnTo(0);
            });
    };
    addOfSaved(u"leads-view-sharing"_s, u"changeView"_s);
    addOfSaved(u"leads-view-delete"_s, u"deleteView"_s);
}

void SceneList::addPage(Page *page)
{
    const QString name = page->objectName();
    add(name, [this, page, &window = m_window] { window.showPage(page); });
    if (name == "leads"_L1) {
        addVerbs(page, name, {LeadVerb::Log, LeadVerb::Move, LeadVerb::Give, LeadVerb::HandOver, LeadVerb::Enrol});
        auto *grid = page->findChild<LeadGrid *>();
        addFloating(u"leads-columns"_s, [grid] { emit grid->columnsRequested(grid->mapToGlobal(QPoint(40, 20))); });
        addFloating(u"leads-menu"_s,
                    [grid] { emit grid->customContextMenuRequested(grid->visualRect(grid->currentIndex()).center()); });
        add(
            u"leads-bulk"_s,
            [grid] {
                grid->chooseRows({0, 1, 2}, 0);
            },
            [grid] { grid->chooseNone(); });
        add(
            u"leads-drop"_s,
            [grid, page] {
                grid->chooseRows({0, 1, 2}, 0);
                page->findChild<LeadDropPanel *>()->open(grid->chosenLeads(), LeadDropPanel::Reach::Out, {});
            },
            [grid, page] {
                page->findChild<LeadDropPanel *>()->hide();
                grid->chooseNone();
            });
        addQuestion(page, u"leads-edit-many"_s, Qt::Key_E);
        add(
            u"lead-window"_s, [page] { page->findChild<QAction *>(u"openLeadWindow"_s)->trigger(); },
            [page]() -> QWidget * { return page->findChild<LeadWindow *>(); },
            [page, &window = m_window] {
                delete page->findChild<LeadWindow *>();
                window.activateWindow();
            });
        addFiltered(page, u"leads-filtered"_s, u"stage in (inquiry, won) and country != FR and created < today"_s);
        add(
            u"lead-tab"_s, [page] { page->findChild<QAction *>(u"openLeadTab"_s)->trigger(); },
            [page] { page->findChild<LeadTabs *>()->closeCurrent(); });
        auto *leads = qobject_cast<LeadsPage *>(page);
        add(
            u"leads-grouped"_s, [leads] { leads->groupBy(u"stage"_s); }, [leads] { leads->groupBy({}); });
        addFloating(u"leads-paste"_s, [grid] {
            QGuiApplication::clipboard()->setText(u"Mr\tFinance Director\nMs\tHead of Sales\nDr\tBuyer"_s);
            grid->setMode(GridView::Mode::Sheet);
            grid->setCurrentCell(0, 0);
            grid->paste();
            grid->setMode(GridView::Mode::List);
        });
        add(
            u"leads-sheet"_s, [grid] { grid->setMode(GridView::Mode::Sheet); },
            [grid] { grid->setMode(GridView::Mode::List); });
        addCommand(u"leads-export"_s, u"export-list"_s);
        addCommand(u"leads-print"_s, u"print-list"_s);
        addFloating(u"leads-conflict"_s, [grid] { openConflict(grid); });
        addViews(page, {u"leads-limbo"_s});
        addSavedViews(page);
    } else if (qobject_cast<RecordListPage *>(page)) {
        auto *grid = page->findChild<GridView *>();
        if (name == "accounts"_L1)
            add(
                u"account-window"_s, [page] { page->findChild<QAction *>(u"openAccountWindow"_s)->trigger(); },
                [page]() -> QWidget * { return page->findChild<AccountWindow *>(); },
                [page, &window = m_window] {
                    delete page->findChild<AccountWindow *>();
                    window.activateWindow();
                });
        if (name == "accounts"_L1) {
            auto *accounts = qobject_cast<RecordListPage *>(page);
            add(
                u"accounts-grouped"_s, [accounts] { accounts->groupBy(u"country"_s); },
                [accounts] { accounts->groupBy({}); });
        }
        addFloating(name + u"-columns"_s, [grid] { emit grid->columnsRequested(grid->mapToGlobal(QPoint(40, 20))); });
        addFloating(name + u"-menu"_s,
                    [grid] { emit grid->customContextMenuRequested(grid->visualRect(grid->currentIndex()).center()); });
        addFiltered(page, u"accounts-filtered"_s, u"openLeads >= 1 and country contains D"_s);
    } else if (name == "queue"_L1) {
        addVerbs(page, name, {LeadVerb::Log, LeadVerb::AskBack, LeadVerb::Reject});
        addQuestion(page, u"queue-step"_s, Qt::Key_N);
    } else if (name == "funnel"_L1) {
        addForm(page, u"funnel-table"_s, Qt::Key_T);
    } else if (name == "sla"_L1) {
        addForm(page, u"sla-tables"_s, Qt::Key_T);
        addViews(page, {u"sla-owners"_s, u"sla-teams"_s, u"sla-sources"_s, u"sla-months"_s});
    } else if (name == "agreements"_L1) {
        addAgreements(page);
    } else if (name == "campaigns"_L1) {
        addForm(page, u"campaigns-table"_s, Qt::Key_T);
        addViews(page, {u"campaigns-list"_s});
        addQuestion(page, u"campaigns-new"_s, Qt::Key_N);
        addQuestion(page, u"campaigns-edit"_s, Qt::Key_E);
        addQuestion(page, u"campaigns-tactic"_s, Qt::Key_A);
        addQuestion(page, u"campaigns-cost"_s, Qt::Key_C);
    } else if (name == "import"_L1) {
        addImport(page);
    }
}

void SceneList::addAgreements(Page *page)
{
    const QStringList names{u"agreements-score"_s, u"agreements-routing"_s, u"agreements-promises"_s};
    auto *tabs = page->findChild<ViewTabs *>();
    for (int view = 1; view <= names.size(); ++view) {
        add(names[view - 1], [tabs, view] { tabs->setCurrent(view); });
        // Whichever is a draft, or is signed and does not count yet.
        addQuestion(page, names[view - 1] + u"-sign"_s, Qt::Key_M);
        addQuestion(page, names[view - 1] + u"-activate"_s, Qt::Key_A);
    }
}

void SceneList::addImport(Page *page)
{
    auto *import = qobject_cast<ImportPage *>(page);
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto press = [page](const QString &button) {
        if (auto *found = page->findChild<QAbstractButton *>(button); found && found->isVisible())
            found->click();
    };
    add(u"import-fields"_s, [import, folder] {
        QFile file(folder->filePath(u"Spring fair.csv"_s));
        if (file.open(QIODevice::WriteOnly) && file.write(list.data(), list.size()) == list.size()) {
            file.close();
            import->openFile(file.fileName());
        }
    });
    addFloating(u"import-format"_s, [press] { press(u"format"_s); });
    // The plan reads the file once more: it stays as long as this scene.
    const auto plan = [press, folder] {
        if (folder->isValid())
            press(u"next"_s);
    };
    add(u"import-plan"_s, plan, [press] { press(u"back"_s); });
}

void SceneList::addShell()
{
    MainWindow &window = m_window;
    for (const auto &[name, command] : {std::pair{u"preferences"_s, u"preferences"_s},
                                        {u"recent"_s, u"recent"_s},
                                        {u"database"_s, u"join"_s},
                                        {u"about"_s, u"about"_s}})
        addCommand(name, command);
    add(
        u"file-drop"_s, [&window] { dragOver(window, u"/lists/Spring fair.csv"_s); },
        [&window] { dragOver(window, {}); });
    const auto help = [&window]() -> QWidget * { return &window.commands().help().window(); };
    add(
        u"help"_s,
        [&window] {
            HelpWindow &shown = window.commands().help().window();
            shown.resize(window.size());
            shown.openChapter(u"funnel"_s);
        },
        help,
        [help, &window] {
            help()->close();
            window.activateWindow();
        });
}

} // namespace

QList<Scene> scenesOf(MainWindow &window)
{
    SceneList scenes(window);
    const auto pages = window.pages();
    if (pages.isEmpty())
        scenes.add(u"first-run"_s, [] {});
    for (Page *page : pages)
        scenes.addPage(page);
    scenes.addShell();
    if (pages.isEmpty())
        return scenes.take();
    CommandPalette &palette = window.commands().palette();
    scenes.add(
        u"palette"_s,
        [&window, &palette, pages] {
            window.showPage(pages.first());
            palette.open(u"as"_s);
        },
        [&palette] { palette.toggle(); });
    scenes.addCommand(u"drafts"_s, u"drafts"_s);
    scenes.addCommand(u"history"_s, u"history"_s);
    scenes.addFloating(u"keys"_s, [&window] { window.commands().showKeys(); });
    scenes.addFloating(u"activities"_s, [&window] { window.topRow().toggleActivities(); });
    return scenes.take();
}

} // namespace baton
