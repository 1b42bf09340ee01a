// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "common/grid/gridgroups.h"
#include "common/page.h"
#include "conditions/condition.h"
#include "leads/leadgroup.h"
#include "support/result.h"
#include "views/savedview.h"

#include <functional>

namespace baton {

class Clock;
class ConditionBox;
class EmptyState;
class ErrorBar;
class GridModel;
class GridView;
class ListBody;
class ListFilter;
class NewsBar;
class PageHeader;
class PaneDock;
class SearchField;
class ViewService;
class ViewSwitch;

/// Which records a list shows, and in what order.
struct ListQuestion
{
    Condition condition;
    QString search;
    QList<SortKey> sort;
    Instant now;
};

/// What a list was asked, to come back to.
struct ListPlace
{
    QString search;
    QString condition;
    qint64 record = 0; ///< The one that was looked at; not part of where one is.
    ViewId saved = {}; ///< The saved view in front; none for the page's own.

    friend bool operator==(const ListPlace &one, const ListPlace &other)
    {
        return one.search == other.search && one.condition == other.condition && one.saved == other.saved;
    }
};

/// A page that lists records of one kind: find, filter, sort, group, choose columns, with one of them in detail beside
/// the list, in views with names of their own. A list of something is an heir with a grid, a catalogue of fields, the
/// question to its service, and its words.
class ListPage : public Page
{
    Q_OBJECT

public:
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] std::optional<ExportedList> exported() const override;
    void activate() override;
    [[nodiscard]] QVariant place() const override;
    void goTo(const QVariant &place) override;
    [[nodiscard]] QJsonObject session() const override;
    void resume(const QJsonObject &session) override;
    /// What can be done with the view in front, where views are offered.
    [[nodiscard]] QList<QAction *> menuActions() const override;

    /// Offers views with names of their own, as those of the list of this key. `views` outlives the page.
    void offerViews(ViewService &views, const QString &list);
    /// Reads the views of whoever works here now.
    void changePerson();
    void showView(ViewId view);
    /// How the list is shown now.
    [[nodiscard]] ViewLayout viewLayout() const;
    /// Puts the rows under the values of a field; an empty key takes the headings away.
    void groupBy(const QString &key);

    /// Others wrote: rows show it where they stand, and what came is announced. A page in the back reads when it is
    /// looked at.
    void refresh();
    /// How many there are, for the navigation, where the page is not looked at yet.
    void countAll();

    ~ListPage() override;

protected:
    /// `clock` outlives the page.
    ListPage(const Clock &clock, QWidget *parent);

    /// What the list is made of. The page takes the widgets.
    enum class Head { Title, None };
    struct Parts
    {
        GridView *grid;
        QWidget *pane;
        FieldCatalogue catalogue;
        QStringList columns; ///< Those that it shows by itself; the first one says whom a row is about.
        QList<SortKey> sort;
        QString findWords; ///< What stands in the empty field that searches.
        QString filterWords; ///< What stands in the empty line of the condition.
        Head head = Head::Title; ///< None where the list stands within another page.
    };
    /// Once, by the heir.
    void build(const Parts &parts);

    using TakeRecords = std::function<void(const Result<QList<qint64>> &)>;
    using TakeGroups = std::function<void(const Result<QList<RecordGroup>> &)>;
    using TakeCount = std::function<void(const Result<qint64> &)>;
    /// Hands what was found to `take` on the window's thread, unless the page is gone by then.
    virtual void askRecords(const ListQuestion &question, const TakeRecords &take) = 0;
    /// How many of these records have which value, for a question that sorts by it first.
    virtual void askGroups(const ListQuestion &question, const GroupQuestion &by, const TakeGroups &take) = 0;
    /// How many there are of all.
    virtual void askCount(const TakeCount &take) = 0;
    /// Another record is looked at, or the same anew; 0 for none. Only while the pane is to be seen.
    virtual void showRecord(qint64 record) = 0;
    [[nodiscard]] virtual bool isReadingRecord() const { return false; }

    struct Emptiness
    {
        QString sentence;
        QString reason;
    };
    [[nodiscard]] virtual QString countWords(qint64 shown, qint64 all) const = 0;
    [[nodiscard]] virtual Emptiness nothingFound(const QString &search) const = 0;
    [[nodiscard]] virtual Emptiness nothingMeets(const QString &condition) const = 0;
    /// The button that drops what was searched or filtered.
    [[nodiscard]] virtual QString showAllWords() const = 0;
    /// There is none at all: says so, and offers how to begin.
    virtual void sayBeginning(EmptyState &empty) = 0;
    /// Enter or a double click, with the pane to be seen.
    virtual void enterPane() = 0;

    [[nodiscard]] GridView &grid() const { return *m_grid; }
    [[nodiscard]] const FieldCatalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] qint64 currentRecord() const;
    [[nodiscard]] TimeView timeView() const;
    void showError(const Error &error);

private:
    enum class Keep { Current, Top };

    [[nodiscard]] QWidget *makeList(const Parts &parts);
    void connectFilter();
    void connectGrid();
    void read(Keep keep);
    void takeAnswers(Keep keep);
    void takeRecords(Keep keep);
    void readNews();
    void takeNews(const QList<qint64> &records);
    void lookAgain();
    void showComplaint(const QString &words);
    void showEmptiness();
    void sortBy(int column, bool adds);
    void setColumnKeys(const QStringList &keys);
    void chooseColumns(const QPoint &position);
    void takeColumns(const QStringList &keys);
    [[nodiscard]] bool isFiltered() const;

    // The list in groups: listgroups.cpp.
    [[nodiscard]] bool isGrouped() const;
    /// What is asked: the order of the groups before the list's own.
    [[nodiscard]] ListQuestion question() const;
    void readGroups(const ListQuestion &question, Keep keep);
    void showGroups();
    /// Of the groups that are shown, or are to be.
    [[nodiscard]] QStringList folds() const;

    // The list as a view keeps it: listviews.cpp.
    void placeViews(QWidget *bar);
    void chooseView(int tab);
    void showLayout(const ViewLayout &wanted);
    void takeLayout(const ViewLayout &wanted);
    void noteLayout();

    const Clock &m_clock;
    FieldCatalogue m_catalogue;
    QStringList m_firstColumns;
    QList<SortKey> m_firstSort;
    QStringList m_columnKeys;
    ListQuestion m_question;
    QString m_group; ///< The field under whose values the rows stand; empty for none.
    std::optional<QList<qint64>> m_found; ///< Of the list that is being read, as soon as they are there.
    std::optional<GridGroups> m_groups; ///< The same.
    QStringList m_wantedFolds; ///< To be folded when the groups are there.
    QMetaObject::Connection m_placeOfFilter;
    ListFilter *m_filter = nullptr;
    SearchField *m_search = nullptr; ///< Of m_filter, as the next.
    ConditionBox *m_condition = nullptr;
    ErrorBar *m_complaint = nullptr;
    NewsBar *m_news = nullptr;
    ErrorBar *m_errors = nullptr;
    ListBody *m_body = nullptr;
    GridView *m_grid = nullptr;
    PaneDock *m_dock = nullptr;
    PageHeader *m_header = nullptr; ///< Null where the list stands within another page.
    ViewSwitch *m_views = nullptr; ///< Null where no views are offered.
    std::optional<Instant> m_asOf;
    qint64 m_all = -1; ///< How many there are without a filter; below 0 while that is not known.
    qint64 m_wanted = 0; ///< To be looked at when the list is there.
    qint64 m_wantedTop = 0; ///< To stand at the upper edge then.
    int m_request = 0;
    bool m_isReading = false;
    bool m_isReadingNews = false;
    bool m_isMoved = false; ///< Others changed what the list is sorted by, and the rows stand as they stood.
    bool m_isStale = true;
};

} // namespace baton

Q_DECLARE_METATYPE(baton::ListPlace)
