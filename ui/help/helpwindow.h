// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCursor>
#include <QWidget>

class QListView;
class QStandardItemModel;
class QToolButton;
class QUrl;

namespace baton {

class ErrorBar;
class HelpBrowser;
class SearchField;
class TextLabel;

/// The help in a window of its own, to be kept beside the work: contents, the chapter, and a search that goes on from
/// chapter to chapter. Esc closes it.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// In the language of `locale`.
    explicit HelpWindow(const QLocale &locale);

    /// Shows the chapter and comes to the front; the first chapter where there is none of this name.
    void openChapter(const QString &key, const QString &anchor = {});
    [[nodiscard]] HelpBrowser &browser() const { return *m_browser; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeContents();
    QWidget *makeHead();
    void addActions();
    void takePlace();
    void tellOutside(const QUrl &address);

    void search(const QString &words);
    enum class Direction { Forward, Backward };
    void goOn(Direction direction);
    /// Marks all places of the chapter, and says which of them is the current one.
    void showFound();
    /// The places of the chapter that is shown.
    void findHere();
    /// Opens the next chapter that has the words; false where no other one has them.
    bool findElsewhere(Direction direction);

    HelpBrowser *m_browser;
    QStandardItemModel *m_chapters;
    QListView *m_contents;
    QToolButton *m_back;
    QToolButton *m_forward;
    SearchField *m_search;
    TextLabel *m_count;
    ErrorBar *m_notice;
    QString m_words;
    QList<QTextCursor> m_found;
    int m_current = -1;
};

} // namespace baton
