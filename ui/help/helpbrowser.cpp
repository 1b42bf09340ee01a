// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/helpbrowser.h"

#include "common/theme.h"
#include "help/helptext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// In letters of running text, of which some lines have a tenth more than others: none has more than 75.
constexpr double lineLetters = 70;
// Tables may be wider, as their cells are narrower.
constexpr double sheetLetters = 80;

/// How wide a letter is on the average.
double letterOf(const Theme &theme)
{
    const QString words = u"Marketing fills the funnel, sales empties it, and between them leads get lost."_s;
    return theme.metrics(TextRole::Body).horizontalAdvance(words) / static_cast<double>(words.size());
}

/// What stands for a picture that is not loaded. It is a picture, for without one Qt looks for the file by itself.
QImage noPicture()
{
    QImage picture(1, 1, QImage::Format_ARGB32_Premultiplied);
    picture.fill(0);
    return picture;
}

} // namespace

HelpBrowser::HelpBrowser(const QLocale &locale, QWidget *parent)
    : QTextBrowser(parent)
    , m_book(locale)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WordWrap); // Columns of tables are as wide as their longest word, at least.
    setAccessibleName(tr("Help"));
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

Theme HelpBrowser::textTheme() const
{
    const Theme &theme = themeOf(this);
    QFont body = theme.font(TextRole::Body);
    body.setPointSizeF(body.pointSizeF() * m_textSize / 100);
    return {theme.appearance(), body};
}

void HelpBrowser::setTextSize(int percent)
{
    const int size = std::clamp(percent, smallestText, largestText);
    if (size == m_textSize)
        return;
    m_textSize = size;
    reload();
    emit textSizeChanged(size);
}

// Qt's own enlarging would forget it with the next chapter.
void HelpBrowser::wheelEvent(QWheelEvent *event)
{
    constexpr int step = 10;
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        setTextSize(m_textSize + (event->angleDelta().y() > 0 ? step : -step));
    event->accept();
}

bool HelpBrowser::showChapter(const QString &key, const QString &anchor)
{
    if (!m_book.find(key))
        return false;
    if (key != m_here.chapter || !anchor.isEmpty()) {
        m_forward.clear();
        leaveTo(m_back);
    }
    show({key, anchor, 0});
    return true;
}

void HelpBrowser::leaveTo(QList<Place> &way)
{
    if (m_here.chapter.isEmpty())
        return;
    m_here.scrolled = verticalScrollBar()->value();
    m_here.anchor.clear(); // Where it was scrolled to says it.
    way.append(m_here);
}

void HelpBrowser::backward()
{
    if (m_back.isEmpty())
        return;
    leaveTo(m_forward);
    show(m_back.takeLast());
}

void HelpBrowser::forward()
{
    if (m_forward.isEmpty())
        return;
    leaveTo(m_back);
    show(m_forward.takeLast());
}

void HelpBrowser::home()
{
    showChapter(HelpBook::firstKey());
}

void HelpBrowser::reload()
{
    if (m_here.chapter.isEmpty())
        return;
    m_here.scrolled = verticalScrollBar()->value();
    m_here.anchor.clear();
    show(m_here);
}

void HelpBrowser::show(const Place &place)
{
    const Place wanted = place; // It may be m_here.
    const HelpChapter *chapter = m_book.find(wanted.chapter);
    if (!chapter)
        return;
    if (wanted.chapter != m_here.chapter || &place == &m_here)
        write(*chapter);
    m_here = wanted;
    setAccessibleName(chapter->title);
    setTextCursor(QTextCursor(document())); // At the top, or the next resizing scrolls to where writing ended.
    // Laid out to its end, so that it can be scrolled there; Qt counts the bars when it is told the width once more.
    document()->documentLayout()->documentSize();
    fit(*document());
    int top = wanted.scrolled;
    if (const auto block = m_anchors.constFind(wanted.anchor); !wanted.anchor.isEmpty() && block != m_anchors.cend()) {
        const QTextBlock heading = document()->findBlockByNumber(*block);
        top =
            static_cast<int>(document()->documentLayout()->blockBoundingRect(heading).top()) - themeOf(this).length(8);
        setTextCursor(QTextCursor(heading)); // From there on one reads, and goes on to the links.
    }
    verticalScrollBar()->setValue(top);
    emit placeShown();
}

// Written beside the window, which lays it out once when it is whole.
void HelpBrowser::write(const HelpChapter &chapter)
{
    auto *written = new QTextDocument(this);
    m_anchors = writeHelp(*written, chapter, textTheme());
    fit(*written);
    setExtraSelections({}); // They belong to what goes.
    QTextDocument *before = document();
    const bool isOwn = before->parent() == this; // The first one is Qt's.
    setDocument(written);
    if (isOwn)
        delete before;
}

void HelpBrowser::follow(const QUrl &address)
{
    const QUrl whole = m_book.addressOf(m_here.chapter).resolved(address);
    const HelpChapter *chapter = m_book.at(whole);
    if (!chapter)
        return emit outsideChosen(address);
    showChapter(chapter->key, whole.fragment());
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    Q_UNUSED(type)
    follow(name);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource)
        return noPicture();
    const HelpChapter *chapter = m_book.at(m_book.addressOf(m_here.chapter).resolved(name));
    // Never nothing at all: where Qt gets nothing it reads files and data addresses itself.
    return chapter ? chapter->text : u""_s;
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        reload();
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit(*document());
}

// Wide windows leave room beside the text: nobody reads lines of two hundred characters.
void HelpBrowser::fit(QTextDocument &text)
{
    const double letter = letterOf(textTheme());
    const double margins = 2 * text.documentMargin();
    const double width = std::min<double>(viewport()->width(), std::floor(sheetLetters * letter + margins));
    const double beside = std::max(0.0, width - margins - std::floor(lineLetters * letter));
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(static_cast<int>(width));
    QTextCursor cursor(&text);
    cursor.beginEditBlock(); // One layout for all of them.
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        cursor.setPosition(block.position());
        if (cursor.currentFrame() != text.rootFrame() || qFuzzyCompare(format.rightMargin() + 1, beside + 1))
            continue;
        format.setRightMargin(beside);
        cursor.setBlockFormat(format);
    }
    const auto frames = text.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        QTextFrameFormat format = frame->frameFormat();
        if (format.isTableFormat() || qFuzzyCompare(format.rightMargin() + 1, beside + 1))
            continue;
        format.setRightMargin(beside);
        frame->setFrameFormat(format);
    }
    cursor.endEditBlock();
}

} // namespace baton
