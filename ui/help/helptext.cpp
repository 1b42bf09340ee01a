// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/helptext.h"

#include "common/controls.h"
#include "common/theme.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString keyScheme = u"key:"_s;
constexpr int lineHeight = 138; // Percent.

/// Keys become links to "key:NUMBER", which Markdown carries through whatever the key is called.
QString withKeysAsLinks(const QString &text, QStringList &keys)
{
    static const QRegularExpression key(u"\\[\\[(.+?)\\]\\]"_s);
    QString result;
    qsizetype end = 0;
    for (auto matches = key.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += text.sliced(end, match.capturedStart() - end) + u"[k](%1%2)"_s.arg(keyScheme).arg(keys.size());
        keys.append(match.captured(1));
        end = match.capturedEnd();
    }
    return result + text.sliced(end);
}

/// Puts the theme onto a document that Markdown made.
class HelpPress
{
public:
    HelpPress(QTextDocument &document, const QStringList &keys, const Theme &theme)
        : m_document(document)
        , m_keys(keys)
        , m_theme(theme)
    {
        m_code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        m_code.setPointSizeF(theme.font(TextRole::Body).pointSizeF() * 0.95);
    }

    void press()
    {
        QTextCursor whole(&m_document);
        whole.beginEditBlock(); // One layout for all of it.
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            pressBlock(block);
            pressFragments(block);
        }
        const auto frames = m_document.rootFrame()->childFrames();
        for (QTextFrame *frame : frames)
            if (auto *table = qobject_cast<QTextTable *>(frame))
                pressTable(table);
        frameCode();
        whole.endEditBlock();
    }

private:
    void pressBlock(const QTextBlock &block)
    {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isCode = isCodeBlock(block);
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (QTextCursor(block).currentTable()) {
            format.setTopMargin(0);
            format.setBottomMargin(0);
        } else if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : m_theme.length(level == 2 ? 22 : 14));
            format.setBottomMargin(m_theme.length(level == 1 ? 10 : 4));
        } else {
            // The lines of one example stand close.
            const bool goesOn = isCode; // Their frame has the distance.
            const double below = block.textList() && block.next().textList() ? 4 : 9;
            format.setTopMargin(0);
            format.setBottomMargin(goesOn ? 0 : m_theme.length(below));
        }
        if (format.hasProperty(QTextFormat::BlockQuoteLevel)) // A formula.
            format.setLeftMargin(m_theme.length(16));
        if (isCode) {
            format.clearBackground();
            format.setLeftMargin(0);
            format.setNonBreakableLines(false); // A narrow window breaks it rather than cutting it off.
        }
        QTextCursor(block).setBlockFormat(format);
        if (level > 0)
            setFont(block.position(), block.length() - 1,
                    level == 1       ? TextRole::Title1
                        : level == 2 ? TextRole::Title2
                                     : TextRole::Title3);
    }

    [[nodiscard]] static bool isCodeBlock(const QTextBlock &block)
    {
        return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
    }

    void setFont(int position, int length, TextRole role)
    {
        QTextCharFormat format;
        format.setFont(m_theme.font(role));
        format.setForeground(m_theme.color(ColorRole::Text));
        replaceFormat(position, length, format);
    }

    void replaceFormat(int position, int length, const QTextCharFormat &format)
    {
        QTextCursor cursor(&m_document);
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }

    void pressFragments(const QTextBlock &block)
    {
        struct Piece
        {
            int position;
            int length;
            QTextCharFormat format;
        };
        QList<Piece> pieces; // From the end on, as keys change their length.
        for (auto each = block.begin(); !each.atEnd(); ++each)
            pieces.prepend({each.fragment().position(), each.fragment().length(), each.fragment().charFormat()});
        for (const Piece &piece : std::as_const(pieces)) {
            const QString target = piece.format.anchorHref();
            if (target.startsWith(keyScheme))
                writeKey(piece.position, piece.length, m_keys.value(target.mid(keyScheme.size()).toInt()));
            else if (!target.isEmpty())
                pressLink(piece.position, piece.length, piece.format);
            else if (piece.format.fontFixedPitch() || isCodeBlock(block))
                replaceFormat(piece.position, piece.length, codeFormat(isCodeBlock(block)));
        }
    }

    [[nodiscard]] QTextCharFormat codeFormat(bool isFramed) const
    {
        QTextCharFormat format;
        format.setFont(m_code);
        format.setForeground(m_theme.color(ColorRole::Text));
        if (!isFramed)
            format.setBackground(m_theme.color(ColorRole::Sunken));
        return format;
    }

    /// Puts the lines of each example on one ground.
    void frameCode()
    {
        QTextFrameFormat ground;
        ground.setBackground(m_theme.color(ColorRole::Sunken));
        ground.setBorder(0);
        ground.setPadding(m_theme.length(8));
        ground.setBottomMargin(m_theme.length(12));
        QTextCursor cursor(&m_document);
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (!isCodeBlock(block))
                continue;
            QTextBlock last = block;
            while (isCodeBlock(last.next()))
                last = last.next();
            cursor.setPosition(block.position());
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
            const QTextBlockFormat line = block.blockFormat();
            const QTextFrame *frame = cursor.insertFrame(ground);
            cursor.setPosition(frame->firstPosition());
            cursor.setPosition(frame->lastPosition(), QTextCursor::KeepAnchor);
            cursor.setBlockFormat(line);
            block = m_document.findBlock(frame->lastPosition());
        }
        // Qt parts a frame from what is around it by blocks of nothing.
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            cursor.setPosition(block.position());
            if (block.length() > 1 || cursor.currentFrame() != m_document.rootFrame())
                continue;
            QTextBlockFormat nothing;
            nothing.setLineHeight(1, QTextBlockFormat::FixedHeight);
            cursor.setBlockFormat(nothing);
        }
    }

    void writeKey(int position, int length, const QString &key)
    {
        QTextCharFormat format;
        format.setFont(m_theme.font(TextRole::SmallMedium));
        format.setForeground(m_theme.color(ColorRole::SecondText));
        format.setBackground(m_theme.color(ColorRole::Sunken));
        QTextCursor cursor(&m_document);
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        const QChar space(QChar::Nbsp); // The cap's edges; a key is never torn apart.
        QString name = keyText(QKeySequence(key, QKeySequence::PortableText));
        name.replace(u' ', space);
        cursor.insertText(space + name + space, format);
    }

    void pressLink(int position, int length, QTextCharFormat format)
    {
        format.setForeground(m_theme.color(ColorRole::AccentText));
        format.setFontUnderline(true); // Colour alone tells nothing to some.
        replaceFormat(position, length, format);
    }

    void pressTable(QTextTable *table)
    {
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellPadding(0);
        format.setCellSpacing(0);
        format.setTopMargin(m_theme.length(2));
        format.setBottomMargin(m_theme.length(12));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        if (table->columns() > 2)
            format.setColumnWidthConstraints(sharesOf(*table));
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row)
            for (int column = 0; column < table->columns(); ++column)
                pressCell(table->cellAt(row, column), column == table->columns() - 1);
    }

    /// Columns as wide as their longest cell asks for, within bounds.
    [[nodiscard]] static QList<QTextLength> sharesOf(const QTextTable &table)
    {
        constexpr int least = 10;
        constexpr int most = 60;
        QList<int> wanted(table.columns(), least);
        for (int row = 0; row < table.rows(); ++row)
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                wanted[column] = std::clamp(cell.lastPosition() - cell.firstPosition(), wanted[column], most);
            }
        const double all = std::accumulate(wanted.cbegin(), wanted.cend(), 0);
        QList<QTextLength> shares;
        for (const int letters : std::as_const(wanted))
            shares.append(QTextLength(QTextLength::PercentageLength, 100 * letters / all));
        return shares;
    }

    /// One line below each row, none between columns.
    void pressCell(QTextTableCell cell, bool isLast)
    {
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding(m_theme.length(5));
        format.setBottomPadding(m_theme.length(5));
        format.setLeftPadding(0);
        format.setRightPadding(isLast ? 0 : m_theme.length(16));
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(m_theme.color(cell.row() == 0 ? ColorRole::LineStrong : ColorRole::Line));
        cell.setFormat(format);
        if (cell.row() == 0)
            setFont(cell.firstPosition(), cell.lastPosition() - cell.firstPosition(), TextRole::SmallMedium);
    }

    QTextDocument &m_document;
    const QStringList &m_keys;
    const Theme &m_theme;
    QFont m_code;
};

} // namespace

QHash<QString, int> writeHelp(QTextDocument &document, const HelpChapter &chapter, const Theme &theme)
{
    QStringList keys;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(theme.font(TextRole::Body));
    document.setIndentWidth(theme.length(22));
    document.setMarkdown(withKeysAsLinks(chapter.text, keys),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                             | QTextDocument::MarkdownNoHTML);
    document.setDocumentMargin(theme.length(24));
    HelpPress(document, keys, theme).press();
    QHash<QString, int> anchors;
    qsizetype heading = -1; // The first one is the title.
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && ++heading > 0)
            anchors.insert(chapter.sections.value(heading - 1).anchor, block.blockNumber());
    return anchors;
}

} // namespace baton
