// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/listsheet.h"

#include "common/fieldtext.h"
#include "common/tokens.h"
#include "leads/leadnumber.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// All in points, 72 to the inch.
constexpr double bodySize = 8;
constexpr double titleSize = 14;
constexpr double rowHeight = 15;
constexpr double gap = 8; ///< Between columns.
constexpr double footHeight = 22;
constexpr double subtitleHeight = 14;
constexpr double titleHeight = 22;
constexpr double belowHead = 8;
constexpr double narrowest = 34; ///< A column with less says nothing.
constexpr double widest = 190;
constexpr qsizetype looked = 200;
constexpr int fewestRows = 3;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("ListSheet", text, nullptr, count);
}

QFont fontOf(double size, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A colon that a font puts higher between digits is no colon any more to whoever searches or copies.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QColor ink(ColorRole role)
{
    return tokenColor(role, Appearance::Light); // Paper is never dark.
}

} // namespace

ListSheet::ListSheet(Frame frame, QList<ExportColumn> columns, TimeView view)
    : m_frame(std::move(frame))
    , m_columns(std::move(columns))
    , m_view(std::move(view))
    , m_body(fontOf(bodySize, QFont::Normal))
    , m_strong(fontOf(bodySize, QFont::DemiBold))
    , m_title(fontOf(titleSize, QFont::DemiBold))
{}

QString ListSheet::textOf(int column, const ExportRow &row) const
{
    const FieldSpec &field = m_columns[column].field;
    // As in the list: a lead without a person is called by its number.
    if (field.key == u"name" && isMissing(row.values[column]))
        return leadNumber(LeadId(row.id));
    QString text = fieldText(field, row.values[column], m_view, FieldPlace::Grid);
    return text.replace(u'\n', u' ');
}

void ListSheet::fit(QPagedPaintDevice &device, const QList<ExportRow> &beginning, qsizetype rows)
{
    m_rows = rows;
    m_beginning = beginning.first(std::min(looked, beginning.size()));
    device.setPageMargins(QMarginsF(15, 14, 15, 12), QPageLayout::Millimeter);
    device.setPageOrientation(QPageLayout::Portrait);
    measure(device);
    if (sumOf(naturalWidths(device), gap * m_point) > m_area.width())
        device.setPageOrientation(QPageLayout::Landscape);
    settle(device);
}

void ListSheet::settle(QPagedPaintDevice &device)
{
    measure(device);
    share(naturalWidths(device));
}

double ListSheet::sumOf(const QList<double> &widths, double between)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0)
        + static_cast<double>(std::max<qsizetype>(0, widths.size() - 1)) * between;
}

void ListSheet::measure(QPagedPaintDevice &device)
{
    m_point = device.logicalDpiX() / 72.0;
    const QRectF area = device.pageLayout().paintRect(QPageLayout::Point);
    m_area = QRectF(0, 0, area.width() * m_point, area.height() * m_point);
    m_rowHeight = rowHeight * m_point;
    m_headHeight =
        (titleHeight + subtitleHeight + (m_frame.condition.isEmpty() ? 0 : subtitleHeight) + belowHead) * m_point;
    const double room = m_area.height() - footHeight * m_point - m_rowHeight; // Without the header row.
    m_rowsOnOthers = std::max(fewestRows, static_cast<int>(room / m_rowHeight));
    m_rowsOnFirst = std::max(fewestRows, static_cast<int>((room - m_headHeight) / m_rowHeight));
}

QList<double> ListSheet::naturalWidths(QPagedPaintDevice &device) const
{
    const QFontMetricsF body(m_body, &device);
    const QFontMetricsF strong(m_strong, &device);
    QList<double> widths;
    for (int column = 0; column < m_columns.size(); ++column) {
        double width = strong.horizontalAdvance(m_columns[column].heading);
        for (const ExportRow &row : m_beginning)
            width = std::max(width, body.horizontalAdvance(textOf(column, row)));
        widths.append(std::clamp(width + m_point, narrowest * m_point, widest * m_point));
    }
    return widths;
}

// Where there is too little room, the widest give first; what is left over goes to the texts, for rows to come.
void ListSheet::share(const QList<double> &natural)
{
    m_widths = natural;
    const double room =
        m_area.width() - static_cast<double>(std::max<qsizetype>(0, natural.size() - 1)) * gap * m_point;
    const auto sum = [this](double most) {
        return std::accumulate(m_widths.begin(), m_widths.end(), 0.0,
                               [most](double all, double width) { return all + std::min(width, most); });
    };
    double most = widest * m_point;
    while (sum(most) > room && most > m_point)
        most -= m_point;
    double texts = 0;
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        m_widths[column] = std::min(m_widths[column], most);
        texts += isNumeric(m_columns[column].field) ? 0 : m_widths[column];
    }
    const double spare = room - sum(most);
    for (qsizetype column = 0; texts > 0 && column < m_widths.size(); ++column)
        if (!isNumeric(m_columns[column].field))
            m_widths[column] += spare * m_widths[column] / texts;
}

int ListSheet::pages() const
{
    if (m_rows <= m_rowsOnFirst)
        return 1;
    return 1 + static_cast<int>((m_rows - m_rowsOnFirst + m_rowsOnOthers - 1) / m_rowsOnOthers);
}

qsizetype ListSheet::firstRowOf(int page) const
{
    return page == 0 ? 0 : m_rowsOnFirst + static_cast<qsizetype>(page - 1) * m_rowsOnOthers;
}

qsizetype ListSheet::rowsOf(int page) const
{
    return std::min<qsizetype>(page == 0 ? m_rowsOnFirst : m_rowsOnOthers, m_rows - firstRowOf(page));
}

void ListSheet::paint(QPainter &painter, int page, const QList<ExportRow> &rows) const
{
    painter.save();
    double top = page == 0 ? paintHead(painter) : 0;
    paintHeader(painter, top);
    for (const ExportRow &row : rows) {
        top += m_rowHeight;
        paintRow(painter, top, row);
    }
    paintFoot(painter, page);
    painter.restore();
}

QString ListSheet::subtitle() const
{
    const QString count = countText(m_rows, m_view.locale);
    return translated(QT_TRANSLATE_N_NOOP("ListSheet", "%1 rows"), static_cast<int>(m_rows)).arg(count) + u" · "_s
        + translated(QT_TRANSLATE_NOOP("ListSheet", "as of %1")).arg(fullInstantText(m_view.now, m_view));
}

double ListSheet::paintHead(QPainter &painter) const
{
    const auto line = [&](double top, double height, const QFont &font, ColorRole role, const QString &text) {
        painter.setFont(font);
        painter.setPen(ink(role));
        const QFontMetricsF metrics(font, painter.device());
        painter.drawText(QRectF(0, top, m_area.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, m_area.width()));
        return top + height;
    };
    double top = line(0, titleHeight * m_point, m_title, ColorRole::Text, m_frame.title);
    if (!m_frame.condition.isEmpty())
        top = line(top, subtitleHeight * m_point, m_body, ColorRole::Text, m_frame.condition);
    line(top, subtitleHeight * m_point, m_body, ColorRole::SecondText, subtitle());
    return m_headHeight;
}

void ListSheet::paintHeader(QPainter &painter, double top) const
{
    QStringList headings;
    for (const ExportColumn &column : m_columns)
        headings.append(column.heading);
    painter.setPen(ink(ColorRole::SecondText));
    paintCells(painter, top, m_strong, headings);
    painter.setPen(QPen(ink(ColorRole::Text), 0.75 * m_point));
    painter.drawLine(QPointF(0, top + m_rowHeight), QPointF(m_area.width(), top + m_rowHeight));
}

void ListSheet::paintRow(QPainter &painter, double top, const ExportRow &row) const
{
    QStringList texts;
    for (int column = 0; column < row.values.size(); ++column)
        texts.append(textOf(column, row));
    painter.setPen(ink(ColorRole::Text));
    paintCells(painter, top, m_body, texts);
    painter.setPen(QPen(ink(ColorRole::GridLine), 0.4 * m_point));
    painter.drawLine(QPointF(0, top + m_rowHeight), QPointF(m_area.width(), top + m_rowHeight));
}

void ListSheet::paintCells(QPainter &painter, double top, const QFont &font, const QStringList &texts) const
{
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    double left = 0;
    for (int column = 0; column < texts.size(); ++column) {
        const double width = m_widths[column];
        const auto side = isNumeric(m_columns[column].field) ? Qt::AlignRight : Qt::AlignLeft;
        // A whole text that fits is not laid out twice.
        const QString &text = texts[column];
        const bool fits = metrics.horizontalAdvance(text) <= width;
        painter.drawText(QRectF(left, top, width, m_rowHeight), side | Qt::AlignVCenter | Qt::TextSingleLine,
                         fits ? text : metrics.elidedText(text, Qt::ElideRight, width));
        left += width + gap * m_point;
    }
}

void ListSheet::paintFoot(QPainter &painter, int page) const
{
    const QRectF foot(0, m_area.height() - footHeight * m_point, m_area.width(), footHeight * m_point);
    painter.setFont(m_body);
    painter.setPen(ink(ColorRole::SecondText));
    const QString moment = fullInstantText(m_view.now, m_view);
    const QString words = translated(QT_TRANSLATE_NOOP("ListSheet", "Confidential"))
        + (m_frame.person.isEmpty() ? QString() : u" · "_s + m_frame.person) + u" · "_s + moment;
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, words);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     translated(QT_TRANSLATE_NOOP("ListSheet", "Page %1 of %2"))
                         .arg(m_view.locale.toString(page + 1), m_view.locale.toString(pages())));
}

} // namespace baton
