// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/palettedelegate.h"

#include "common/marks.h"
#include "common/theme.h"
#include "palette/palettemodel.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr double side = 12; ///< Between the edge of a row and what stands in it.
constexpr double iconSide = 16;
constexpr double gap = 12;

/// One line with what matched in bold, at the leading edge of `place`. Returns how wide it is.
double paintText(QPainter &painter, const PaletteEntry &entry, const QRectF &place, Qt::LayoutDirection direction,
                 const Theme &theme)
{
    QString text = entry.text;
    QList<QTextLayout::FormatRange> bold;
    for (const TextSpan &span : entry.marked) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        bold.append({static_cast<int>(span.start), static_cast<int>(span.length), format});
    }
    QTextLayout layout(text, theme.font(TextRole::Body));
    const auto layOut = [&] {
        layout.setFormats(bold);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(direction);
        option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft)); // Which a line does not turn by itself.
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(place.width());
        layout.endLayout();
        return line.naturalTextWidth();
    };
    double width = layOut();
    if (width > place.width()) {
        layout.setText(theme.metrics(TextRole::Strong).elidedText(text, Qt::ElideRight, place.width()));
        bold.clear(); // Their places may be gone.
        width = layOut();
    }
    painter.setPen(theme.color(entry.obstacle.isEmpty() ? ColorRole::Text : ColorRole::Muted));
    layout.draw(&painter, {place.left(), place.center().y() - layout.boundingRect().height() / 2});
    return std::min(width, place.width());
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &heading, const Theme &theme)
{
    painter.setFont(theme.font(TextRole::CaptionStrong));
    painter.setPen(theme.color(ColorRole::Muted));
    painter.drawText(option.rect.adjusted(theme.length(side), 0, -theme.length(side), -theme.length(4)),
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom))
                         | Qt::TextSingleLine,
                     QLocale().toUpper(heading));
}

void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry, const Theme &theme)
{
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paintBox(painter, option.rect, theme.length(6),
                 theme.color(option.state & QStyle::State_Selected ? ColorRole::Selection : ColorRole::Hover));
    const bool isPossible = entry.obstacle.isEmpty();
    const QRectF row = QRectF(option.rect).adjusted(theme.length(side), 0, -theme.length(side), 0);
    const auto mirrored = [&](const QRectF &piece) {
        return option.direction == Qt::RightToLeft
            ? QRectF(row.left() + row.right() - piece.right(), piece.top(), piece.width(), piece.height())
            : piece;
    };
    const double icon = theme.length(iconSide);
    paintIcon(painter, entry.icon, mirrored({row.left(), row.top(), icon, row.height()}),
              theme.color(isPossible ? ColorRole::SecondText : ColorRole::Faint), theme.length(iconSide));
    QRectF words = row.adjusted(icon + theme.length(gap), 0, 0, 0);
    if (!entry.key.isEmpty()) {
        const QSizeF cap = keyCapSize(entry.key, theme);
        const QRectF place(row.right() - cap.width(), row.center().y() - cap.height() / 2, cap.width(), cap.height());
        paintKeyCap(painter, entry.key, mirrored(place), KeyCapGround::Plain, theme);
        words.setRight(place.left() - theme.length(gap));
    }
    const double used = paintText(painter, entry, mirrored(words), option.direction, theme);
    const QString &detail = isPossible ? entry.detail : entry.obstacle;
    const QRectF rest = words.adjusted(used + theme.length(gap), 0, 0, 0);
    if (detail.isEmpty() || rest.width() < theme.length(40))
        return;
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(ColorRole::Muted));
    painter.drawText(mirrored(rest),
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextSingleLine,
                     theme.metrics(TextRole::Small).elidedText(detail, Qt::ElideRight, rest.width()));
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const auto *entry = index.data(PaletteModel::EntryRole).value<const PaletteEntry *>())
        paintEntry(*painter, option, *entry, theme);
    else
        paintHeading(*painter, option, index.data(PaletteModel::HeadingRole).toString(), theme);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = !index.data(PaletteModel::HeadingRole).toString().isEmpty();
    return {0, themeOf(option.widget).length(isHeading ? 30 : 34)};
}

} // namespace baton
