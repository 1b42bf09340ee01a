// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layoutinspection.h"

#include "common/panedock.h"
#include "leads/leaddroppanel.h"
#include "palette/commandpalette.h"
#include "shell/activitypopover.h"
#include "shell/guidepanel.h"
#include "shell/pagehost.h"
#include "ui/layoutcheck.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double hair = 1.5; ///< What antialiasing and slanted letters reach beyond their place.
constexpr double collision = 2;

/// Marks that keep directions apart are no letters.
QString withoutMarks(QString text)
{
    text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format; });
    return text.simplified();
}

/// Whether more of what `viewport` shows comes when one scrolls along `direction`.
bool scrolls(const QWidget *viewport, Qt::Orientation direction)
{
    if (const auto *menu = qobject_cast<const QMenu *>(viewport)) // By its arrows, where the screen is too low for it.
    {
        const auto actions = menu->actions();
        const int end = menu->height() - menu->style()->pixelMetric(QStyle::PM_MenuVMargin, nullptr, menu);
        return direction == Qt::Vertical && std::ranges::any_of(actions, [menu, end](QAction *action) {
                   return menu->actionGeometry(action).bottom() >= end;
               });
    }
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget());
    if (!area || area->viewport() != viewport)
        return false;
    if (const auto *header = qobject_cast<const QHeaderView *>(area))
        area = qobject_cast<const QAbstractScrollArea *>(header->parentWidget());
    const QScrollBar *bar = !area     ? nullptr
        : direction == Qt::Horizontal ? area->horizontalScrollBar()
                                      : area->verticalScrollBar();
    return bar && bar->maximum() > bar->minimum();
}

/// The sheet that is scrolled with `widget` on it, `within` at the latest.
const QWidget *sheetOf(const QWidget *widget, const QWidget &within)
{
    for (const QWidget *at = widget; at != &within; at = at->parentWidget()) {
        const QWidget *viewport = at->parentWidget();
        const auto *area = viewport ? qobject_cast<const QScrollArea *>(viewport->parentWidget()) : nullptr;
        if (area && area->widget() == at)
            return at;
    }
    return &within;
}

/// What it is in a window that asks for more than it is given.
QString demanding(const QWidget &window, QSize size)
{
    QString found;
    const auto parts = window.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (sheetOf(part, window) != &window)
            continue; // It scrolls.
        const QSize least = part->minimumSizeHint().expandedTo(part->minimumSize());
        if (part->window() == &window && (least.width() > size.width() || least.height() > size.height()))
            found = u", because of %1: %2 × %3"_s.arg(nameOf(part)).arg(least.width()).arg(least.height());
    }
    return found;
}

QString words(const QRectF &place)
{
    return u"%1…%2 × %3…%4"_s.arg(qRound(place.left()))
        .arg(qRound(place.right()))
        .arg(qRound(place.top()))
        .arg(qRound(place.bottom()));
}

/// Pieces of one line, as what is chosen of it, or the letter that is a key, are drawn one over the other.
bool isOneLine(const PaintedText &one, const PaintedText &other)
{
    return one.widget == other.widget
        && (qobject_cast<const QLabel *>(one.widget) || qobject_cast<const QLineEdit *>(one.widget));
}

/// What is painted piece by piece, as a heading over several cells, is one text.
QList<PaintedText> withoutPieces(const QList<PaintedText> &texts)
{
    QList<PaintedText> whole;
    for (const PaintedText &text : texts) {
        const auto same = std::ranges::find_if(whole, [&text](const PaintedText &other) {
            return other.widget == text.widget && other.text == text.text
                && other.box.toAlignedRect() == text.box.toAlignedRect();
        });
        if (same == whole.end()) {
            whole.append(text);
            continue;
        }
        same->room |= text.room;
        same->seen |= text.seen;
    }
    return whole;
}

bool isTypedText(const PaintedText &text)
{
    const auto *field = qobject_cast<const QLineEdit *>(text.widget);
    return field && !field->text().isEmpty();
}

/// What is said of the place of `text` to somebody who waits there with the pointer.
QString tipAt(const PaintedText &text, const QWidget &sheet)
{
    QWidget *widget = text.widget;
    const QPoint at = widget->mapFrom(&sheet, text.seen.center().toPoint());
    QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &move);
    QStringList tips;
    for (const QWidget *owner = widget; owner; owner = owner->isWindow() ? nullptr : owner->parentWidget())
        tips.append(owner->toolTip());
    QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &help);
    tips.append(QToolTip::text());
    QToolTip::hideText();
    for (QString &tip : tips)
        tip = withoutMarks(Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip);
    tips.removeAll(QString());
    return tips.join(u'\n');
}

} // namespace

LayoutInspection::LayoutInspection(QSize size, QSet<QString> dotted, Breadth breadth)
    : m_size(size)
    , m_dotted(std::move(dotted))
    , m_breadth(breadth)
{}

QStringList LayoutInspection::found() const
{
    QStringList all;
    for (auto complaint = m_found.begin(); complaint != m_found.end(); ++complaint)
        all.append(complaint.value() + u": "_s + complaint.key());
    return all;
}

void LayoutInspection::complain(const QString &what)
{
    if (!m_found.contains(what))
        m_found.insert(what, m_scene);
}

void LayoutInspection::complain(const PaintedText &text, const QString &what)
{
    complain(u"“%1” of %2 %3"_s.arg(text.text, nameOf(text.widget), what));
}

void LayoutInspection::look(const QString &scene, QWidget &shown)
{
    m_scene = scene;
    QWidget &window = *shown.window();
    const QSize size = window.size();
    if (!qobject_cast<QMenu *>(&window) && size.expandedTo(m_size) != m_size)
        complain(u"%1 takes %2 × %3 of %4 × %5"_s.arg(nameOf(&window))
                     .arg(size.width())
                     .arg(size.height())
                     .arg(m_size.width())
                     .arg(m_size.height())
                 + demanding(window, m_size));
    lookAt(window);
    const auto areas = window.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (!area->isVisible() || !area->widget())
            continue;
        lookForBreadth(*area);
        lookAt(*area->widget());
    }
}

// Down one reads on; to the side one loses the line.
void LayoutInspection::lookForBreadth(const QScrollArea &area)
{
    const int spare = area.widget()->width() - area.viewport()->width();
    // A page fits the smallest window in letters of the usual size: to scroll all of it is for larger ones.
    const int below = area.widget()->height() - area.viewport()->height();
    if (m_breadth == Breadth::Fits && below > 0 && qobject_cast<const PageHost *>(&area))
        complain(u"%1 is %2 higher than the window has room"_s.arg(nameOf(area.widget())).arg(below));
    const bool isReached = m_breadth == Breadth::Scrolls && area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    if (spare > 0 && !isReached)
        complain(u"%1 is %2 wider than %3"_s.arg(nameOf(area.widget())).arg(spare).arg(nameOf(&area)));
}

void LayoutInspection::lookAt(QWidget &sheet)
{
    QList<PaintedText> texts = paintedTexts(sheet);
    texts.removeIf(
        [&sheet](const PaintedText &text) { return text.seen.isEmpty() || sheetOf(text.widget, sheet) != &sheet; });
    texts = withoutPieces(texts);
    m_seen += texts.size();
    for (const PaintedText &text : std::as_const(texts)) {
        if (askWhetherWhole(text, sheet))
            askWhatStandsBefore(text, sheet);
        askForTip(text, sheet);
    }
    askForCollisions(texts);
}

bool LayoutInspection::askWhetherWhole(const PaintedText &text, const QWidget &sheet)
{
    if (isTypedText(text))
        return true;
    const auto cutsX = [&text](const QRectF &room) {
        return text.box.left() < room.left() - hair || text.box.right() > room.right() + hair;
    };
    const auto cutsY = [&text](const QRectF &room) {
        return text.box.top() < room.top() - hair || text.box.bottom() > room.bottom() + hair;
    };
    bool isFreeX = false;
    bool isFreeY = false;
    for (const QWidget *at = text.widget;; at = at->parentWidget()) {
        const QRectF room(QRect(at->mapTo(&sheet, QPoint()), at->size()));
        isFreeX = isFreeX || scrolls(at, Qt::Horizontal);
        isFreeY = isFreeY || scrolls(at, Qt::Vertical);
        // What a painter cut at the edge of what scrolls is there after scrolling.
        const QRectF own = at == text.widget && !text.room.isEmpty() ? text.room : room;
        const bool isEdgeX = own.left() <= room.left() + hair || own.right() >= room.right() - hair;
        const bool isMenu = qobject_cast<const QMenu *>(at); // It keeps its arrows' room at its edges.
        const bool isEdgeY = isMenu || own.top() <= room.top() + hair || own.bottom() >= room.bottom() - hair;
        if ((cutsX(own) && !(isFreeX && isEdgeX)) || (cutsY(own) && !(isFreeY && isEdgeY))) {
            complain(text,
                     u"is cut by %1: %2 in %3"_s.arg(at == text.widget ? u"its place"_s : nameOf(at), words(text.box),
                                                     words(own)));
            return false;
        }
        if (at == &sheet)
            return true;
    }
}

// A part of a text that another widget hides; what floats may hide anything.
void LayoutInspection::askWhatStandsBefore(const PaintedText &text, const QWidget &sheet)
{
    const QRect whole = text.box.toAlignedRect();
    const QRect seen = text.seen.toAlignedRect();
    const int margin = static_cast<int>(std::ceil(hair));
    QPoint hidden;
    if (seen.left() > whole.left() + margin)
        hidden = {whole.left() + margin, seen.center().y()};
    else if (seen.right() < whole.right() - margin)
        hidden = {whole.right() - margin, seen.center().y()};
    else
        return;
    const QWidget *before = sheet.childAt(hidden);
    if (qobject_cast<const QScrollBar *>(before) && scrolls(text.widget, Qt::Horizontal))
        return; // One scrolls to it.
    for (const QWidget *at = before; at && at != &sheet; at = at->parentWidget())
        if (at == text.widget || qobject_cast<const CommandPalette *>(at) || qobject_cast<const GuidePanel *>(at)
            || qobject_cast<const PaneDock *>(at) || qobject_cast<const ActivityPopover *>(at)
            || qobject_cast<const LeadDropPanel *>(at))
            return;
    if (before && before != text.widget->parentWidget() && !before->isAncestorOf(text.widget))
        complain(text, u"is hidden by "_s + nameOf(before));
}

void LayoutInspection::askForTip(const PaintedText &text, const QWidget &sheet)
{
    const QString letters = withoutMarks(text.text);
    if (!letters.endsWith(u'…') || m_dotted.contains(letters) || isTypedText(text))
        return;
    // The underlined letter of a menu's words parts them in two or three.
    const auto endsSo = [&letters](const QString &words) { return words.endsWith(letters); };
    if (qobject_cast<const QMenu *>(text.widget) && std::ranges::any_of(m_dotted, endsSo))
        return;
    if (qobject_cast<const QHeaderView *>(text.widget->parentWidget())
        || qobject_cast<const QAbstractButton *>(text.widget))
        return complain(text, u"is shortened"_s);
    if (!tipAt(text, sheet).contains(letters.chopped(1).trimmed()))
        complain(text, u"is shortened, and no tip has the rest"_s);
}

void LayoutInspection::askForCollisions(const QList<PaintedText> &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype k = i + 1; k < texts.size(); ++k) {
            const QRectF common = texts[i].seen & texts[k].seen;
            if (common.width() > collision && common.height() > collision && !isOneLine(texts[i], texts[k]))
                complain(texts[k], u"stands on “%1” of %2"_s.arg(texts[i].text, nameOf(texts[i].widget)));
        }
}

} // namespace baton
