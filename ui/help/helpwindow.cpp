// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/helpwindow.h"

#include "common/controls.h"
#include "common/errorbar.h"
#include "common/searchfield.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "help/helpbrowser.h"
#include "help/helptext.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QList<QTextCursor> placesOf(const QString &words, QTextDocument &document)
{
    QList<QTextCursor> places;
    for (QTextCursor place = document.find(words); !place.isNull(); place = document.find(words, place))
        places.append(place);
    return places;
}

} // namespace

HelpWindow::HelpWindow(const QLocale &locale)
    : m_browser(new HelpBrowser(locale))
    , m_chapters(new QStandardItemModel(this))
    , m_notice(new ErrorBar)
{
    setLocale(locale);
    setAttribute(Qt::WA_QuitOnClose, false); // The main window says when the work is over.
    setWindowTitle(tr("Help"));
    setWindowIcon(applicationIcon());
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(makeHead());
    page->addWidget(new Hairline);
    page->addWidget(m_browser, 1);
    page->addWidget(m_notice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeContents());
    row->addWidget(new Hairline(Qt::Vertical));
    row->addLayout(page, 1);
    addActions();
    connect(m_browser, &HelpBrowser::placeShown, this, &HelpWindow::takePlace);
    connect(m_browser, &HelpBrowser::outsideChosen, this, &HelpWindow::tellOutside);
    resize(themeOf(this).length(860), themeOf(this).length(680));
    m_browser->home();
}

QWidget *HelpWindow::makeContents()
{
    const Theme &theme = themeOf(this);
    auto *side = new QWidget;
    side->setBackgroundRole(QPalette::Window);
    side->setAutoFillBackground(true);
    m_contents = new QListView;
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setModel(m_chapters);
    for (const HelpChapter &chapter : m_browser->book().chapters()) {
        auto *item = new QStandardItem(chapter.title);
        item->setData(chapter.key);
        item->setToolTip(plainToolTip(chapter.title));
        item->setSizeHint({0, theme.length(32)});
        m_chapters->appendRow(item);
    }
    QPalette onTheDesk = m_contents->palette();
    onTheDesk.setColor(QPalette::Base, Qt::transparent);
    m_contents->setPalette(onTheDesk);
    m_contents->setMinimumWidth(m_contents->sizeHintForColumn(0) + theme.length(16));
    connect(m_contents->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &chapter) { m_browser->showChapter(chapter.data(Qt::UserRole + 1).toString()); });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(theme.space(Space::Label8), theme.space(Space::Part12), theme.space(Space::Label8),
                               theme.space(Space::Label8));
    column->addWidget(m_contents);
    side->setFixedWidth(std::max(theme.length(208), m_contents->minimumWidth() + theme.length(16)));
    return side;
}

QWidget *HelpWindow::makeHead()
{
    const Theme &theme = themeOf(this);
    m_back = makeIconButton(Icon::ChevronLeft, tr("Back"));
    m_forward = makeIconButton(Icon::ChevronRight, tr("Forward"));
    connect(m_back, &QToolButton::clicked, m_browser, &HelpBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &HelpBrowser::forward);
    m_search = new SearchField(tr("Find in the help"));
    m_count = new TextLabel({}, TextRole::Small, ColorRole::Muted);
    connect(m_search, &SearchField::searched, this, &HelpWindow::search);
    connect(m_search, &SearchField::left, m_browser, qOverload<>(&QWidget::setFocus));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            search({});
    });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.space(Space::Group16), theme.space(Space::Label8), theme.space(Space::Group16),
                            theme.space(Space::Label8));
    row->setSpacing(theme.space(Space::Label8));
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_search);
    return head;
}

void HelpWindow::addActions()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(tr("Find"), {QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)}, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(tr("Next place"), QKeySequence::keyBindings(QKeySequence::FindNext), [this] { goOn(Direction::Forward); });
    add(tr("Previous place"), QKeySequence::keyBindings(QKeySequence::FindPrevious),
        [this] { goOn(Direction::Backward); });
    constexpr int step = 10;
    const auto resize = [this](int by) { m_browser->setTextSize(m_browser->textSize() + by); };
    // Ctrl+= is the key of Ctrl++ without Shift.
    add(tr("Larger text"), QKeySequence::keyBindings(QKeySequence::ZoomIn) + QList{QKeySequence(u"Ctrl+="_s)},
        [resize] { resize(step); });
    add(tr("Smaller text"), QKeySequence::keyBindings(QKeySequence::ZoomOut), [resize] { resize(-step); });
    add(tr("Text as in the window"), {QKeySequence(u"Ctrl+0"_s)}, [this] { m_browser->setTextSize(100); });
    add(tr("Back"), QKeySequence::keyBindings(QKeySequence::Back), [this] { m_browser->backward(); });
    add(tr("Forward"), QKeySequence::keyBindings(QKeySequence::Forward), [this] { m_browser->forward(); });
}

void HelpWindow::openChapter(const QString &key, const QString &anchor)
{
    if (!m_browser->showChapter(key, anchor))
        m_browser->home();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void HelpWindow::takePlace()
{
    const HelpChapter *chapter = m_browser->book().find(m_browser->chapter());
    setWindowTitle(tr("%1 – Help").arg(chapter->title));
    m_notice->hide();
    m_back->setEnabled(m_browser->canGoBack());
    m_forward->setEnabled(m_browser->canGoForward());
    for (int row = 0; row < m_chapters->rowCount(); ++row)
        if (m_chapters->item(row)->data().toString() == chapter->key) {
            const QSignalBlocker quiet(m_contents->selectionModel());
            m_contents->setCurrentIndex(m_chapters->index(row, 0));
            m_contents->viewport()->update();
        }
    findHere();
}

void HelpWindow::tellOutside(const QUrl &address)
{
    m_notice->showMessage(tr("The help opens nothing but its own pages. This link leads elsewhere: %1")
                              .arg(address.toDisplayString(QUrl::RemoveUserInfo)),
                          ErrorBar::Tone::Notice);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void HelpWindow::search(const QString &words)
{
    if (words == m_words)
        return goOn(Direction::Forward);
    m_words = words;
    findHere();
    if (m_found.isEmpty() && !words.isEmpty() && !findElsewhere(Direction::Forward))
        return showFound();
    m_current = m_found.isEmpty() ? -1 : 0;
    showFound();
}

void HelpWindow::goOn(Direction direction)
{
    if (m_words.isEmpty())
        return;
    const int step = direction == Direction::Forward ? 1 : -1;
    const auto last = static_cast<int>(m_found.size()) - 1;
    const int next = m_current + step;
    if (next >= 0 && next <= last)
        m_current = next;
    else if (findElsewhere(direction) || !m_found.isEmpty())
        m_current = step > 0 ? 0 : static_cast<int>(m_found.size()) - 1;
    showFound();
}

void HelpWindow::findHere()
{
    m_found = m_words.isEmpty() ? QList<QTextCursor>() : placesOf(m_words, *m_browser->document());
    m_current = -1;
    showFound();
}

bool HelpWindow::findElsewhere(Direction direction)
{
    const auto &chapters = m_browser->book().chapters();
    const auto count = chapters.size();
    const auto at = HelpBook::keys().indexOf(m_browser->chapter());
    for (qsizetype step = 1; step < count; ++step) {
        const HelpChapter &other = chapters[(at + (direction == Direction::Forward ? step : count - step)) % count];
        QTextDocument text;
        writeHelp(text, other, themeOf(this));
        if (!text.find(m_words).isNull())
            return m_browser->showChapter(other.key);
    }
    return false;
}

void HelpWindow::showFound()
{
    const Theme &theme = themeOf(this);
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype place = 0; place < m_found.size(); ++place) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_found[place];
        mark.format.setBackground(theme.color(place == m_current ? ColorRole::WarningSoft : ColorRole::AccentSoft));
        mark.format.setFontUnderline(place == m_current);
        marks.append(mark);
    }
    m_browser->setExtraSelections(marks);
    if (m_words.isEmpty())
        m_count->setText({});
    else if (m_found.isEmpty())
        m_count->setText(tr("not in the help"));
    else
        m_count->setText(m_current < 0 ? tr("%Ln places here", nullptr, static_cast<int>(m_found.size()))
                                       : tr("%1 of %2 here").arg(m_current + 1).arg(m_found.size()));
    if (m_current < 0)
        return;
    QTextCursor place = m_found[m_current];
    place.setPosition(place.selectionStart()); // Seen by its mark; what is selected is the reader's.
    m_browser->setTextCursor(place);
    m_browser->ensureCursorVisible();
}

} // namespace baton
