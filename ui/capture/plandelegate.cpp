// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/plandelegate.h"

#include "capture/planmodel.h"
#include "common/controlpainting.h"
#include "common/marks.h"

#include <QPainter>
#include <QStyle>
#include <QTableView>

#include <cmath>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double padding = 8;
constexpr double signRoom = 20;

// One line of a cell, elided at its end.
void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &rect, const QString &text,
               TextRole role, ColorRole color, Qt::Alignment side = Qt::AlignLeft)
{
    const Theme &theme = themeOf(option.widget);
    const QFontMetricsF &metrics = theme.metrics(role);
    painter.setFont(theme.font(role));
    painter.setPen(theme.color(color));
    painter.drawText(
        rect, static_cast<int>(Qt::TextSingleLine | Qt::AlignVCenter | QStyle::visualAlignment(option.direction, side)),
        isolated(metrics.horizontalAdvance(text) > rect.width() ? metrics.elidedText(text, Qt::ElideRight, rect.width())
                                                                : text));
}

enum class Half { Upper, Lower };

QRectF half(const QStyleOptionViewItem &option, Half which, double inset = 0)
{
    const Theme &theme = themeOf(option.widget);
    const double height = theme.length(18);
    const double top =
        option.rect.top() + (option.rect.height() - 2 * height) / 2 + (which == Half::Lower ? height : 0);
    const QRectF line(option.rect.left() + theme.length(padding) + theme.length(inset), top,
                      option.rect.width() - 2 * theme.length(padding) - theme.length(inset), height);
    return option.direction == Qt::LeftToRight ? line : line.translated(-theme.length(inset), 0);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isCurrent || isHovered)
        painter.fillRect(option.rect, theme.color(isCurrent ? ColorRole::Selection : ColorRole::Hover));
    if (isCurrent && index.column() == 0) {
        const QRect bar(option.rect.topLeft(), QSize(theme.length(3), option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.color(ColorRole::Accent));
    }
    paintHairline(painter, option.rect.bottomLeft(), option.rect.width(), Qt::Horizontal,
                  theme.color(ColorRole::GridLine));
}

} // namespace

StatusLook lookOf(PlanStatus status)
{
    switch (status) {
    case PlanStatus::New: return {u"+"_s, ColorRole::Positive};
    case PlanStatus::Update: return {u"✎"_s, ColorRole::AccentText};
    case PlanStatus::Unchanged: return {u"="_s, ColorRole::Muted};
    case PlanStatus::DuplicateInFile: return {u"2×"_s, ColorRole::Muted};
    case PlanStatus::Conflict: return {u"⇄"_s, ColorRole::Warning};
    case PlanStatus::Rejected: break;
    }
    return {u"!"_s, ColorRole::Danger};
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index, theme);
    if (index.column() == PlanModel::What)
        paintVerdict(*painter, option, index);
    else
        paintCell(*painter, option, index);
    paintRowFocus(*painter, option, index, theme);
    painter->restore();
}

double PlanDelegate::widthOfReason(const QModelIndex &index, const Theme &theme)
{
    return theme.metrics(TextRole::Small).horizontalAdvance(u"? "_s + index.data(PlanModel::ReasonRole).toString())
        + theme.length(signRoom);
}

void PlanDelegate::paintVerdict(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StatusLook look = lookOf(static_cast<PlanStatus>(index.data(PlanModel::StatusRole).toInt()));
    const bool isIssue = index.data(PlanModel::IssueRole).toBool();
    const Theme &theme = themeOf(option.widget);
    QRectF sign = half(option, Half::Upper);
    if (option.direction == Qt::RightToLeft)
        sign.setLeft(sign.right() - theme.length(signRoom));
    else
        sign.setWidth(theme.length(signRoom));
    paintLine(painter, option, sign, look.sign, TextRole::Medium, look.color);
    paintLine(painter, option, half(option, Half::Upper, signRoom), index.data().toString(), TextRole::Medium,
              look.color);
    // A row that is taken with a warning says so by a sign of its own beside the words.
    const QString reason = index.data(PlanModel::ReasonRole).toString();
    const bool isWarning = isIssue && look.color != ColorRole::Danger;
    paintLine(painter, option, half(option, Half::Lower, signRoom), isWarning ? QString(u"? "_s + reason) : reason,
              TextRole::Small,
              isWarning     ? ColorRole::Warning
                  : isIssue ? ColorRole::Danger
                            : ColorRole::Muted);
}

void PlanDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto side = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const QString text = index.data().toString();
    const QRectF middle(option.rect.left() + theme.length(padding), option.rect.top(),
                        option.rect.width() - 2 * theme.length(padding), option.rect.height());
    if (!index.data(PlanModel::ChangedRole).toBool()) {
        const bool isName = index.column() == PlanModel::Name;
        return paintLine(painter, option, middle, text, isName ? TextRole::Medium : TextRole::Body,
                         isName ? ColorRole::Text : ColorRole::SecondText, side);
    }
    const QRectF box =
        QRectF(option.rect).adjusted(theme.length(2), theme.length(2), -theme.length(2), -theme.length(3));
    paintBox(painter, box, theme.length(4), theme.color(ColorRole::AccentSoft));
    const QString before = index.data(PlanModel::OldRole).toString();
    const QRectF upper = half(option, Half::Upper);
    const QString old =
        theme.metrics(TextRole::Caption)
            .elidedText(before.isEmpty() ? PlanModel::tr("empty") : before, Qt::ElideRight, upper.width());
    paintLine(painter, option, upper, old, TextRole::Caption, ColorRole::Muted, side);
    if (!before.isEmpty()) {
        const double wide = theme.metrics(TextRole::Caption).horizontalAdvance(old);
        const bool isTrailing = QStyle::visualAlignment(option.direction, side) & Qt::AlignRight;
        paintHairline(painter, {isTrailing ? upper.right() - wide : upper.left(), std::round(upper.center().y())}, wide,
                      Qt::Horizontal, theme.color(ColorRole::Muted));
    }
    paintLine(painter, option, half(option, Half::Lower), text, TextRole::Medium, ColorRole::AccentText, side);
}

} // namespace baton
