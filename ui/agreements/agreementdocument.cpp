// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementdocument.h"

#include "agreements/agreementtext.h"
#include "common/theme.h"
#include "funnel/handofftext.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// What the document says, by its own context.
struct AgreementDocument
{
    Q_DECLARE_TR_FUNCTIONS(AgreementDocument)
};

/// Writes the document from the top to the bottom, every text as plain text.
class Writer
{
public:
    explicit Writer(QTextDocument &document)
        : m_cursor(&document)
    {
        document.setDefaultFont(formatOf(TextKind::Body).font());
    }

    enum class TextKind { Title, Heading, Body, Name, Note, Doubt };

    void paragraph(const QString &text, TextKind kind)
    {
        if (text.isEmpty())
            return;
        QTextBlockFormat block;
        block.setTopMargin(kind == TextKind::Heading ? headingGap : 0);
        block.setBottomMargin(lineGap);
        if (m_isBegun)
            m_cursor.insertBlock(block);
        else
            m_cursor.setBlockFormat(block);
        m_isBegun = true;
        m_cursor.insertText(text, formatOf(kind));
    }

    /// The first column as wide as `percent` says.
    void beginTable(qsizetype rows, double percent)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(lineGap);
        format.setWidth(QTextLength(QTextLength::PercentageLength, whole));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, percent),
                                          QTextLength(QTextLength::PercentageLength, whole - percent)});
        m_cursor.movePosition(QTextCursor::End);
        m_table = m_cursor.insertTable(static_cast<int>(rows), 2, format);
    }

    void cell(int row, int column, const QString &text, TextKind kind, const QString &note = {})
    {
        QTextCursor cursor = m_table->cellAt(row, column).firstCursorPosition();
        cursor.insertText(text, formatOf(kind));
        if (note.isEmpty())
            return;
        cursor.insertBlock();
        cursor.insertText(note, formatOf(TextKind::Note));
    }

    void endTable() { m_cursor.movePosition(QTextCursor::End); }

private:
    static constexpr double headingGap = 18;
    static constexpr double lineGap = 4;
    static constexpr double whole = 100;

    // Paper is white whatever the window is.
    static QTextCharFormat formatOf(TextKind kind)
    {
        QTextCharFormat format;
        const auto write = [&format](int points, ColorRole color, bool isBold) {
            format.setFontPointSize(points);
            format.setForeground(tokenColor(color, Appearance::Light));
            format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
        };
        switch (kind) {
        case TextKind::Title: write(16, ColorRole::Text, true); break;
        case TextKind::Heading: write(12, ColorRole::Text, true); break;
        case TextKind::Body: write(10, ColorRole::Text, false); break;
        case TextKind::Name: write(10, ColorRole::Text, true); break;
        case TextKind::Note: write(9, ColorRole::Muted, false); break;
        case TextKind::Doubt: write(10, ColorRole::Danger, false); break;
        }
        return format;
    }

    QTextCursor m_cursor;
    QTextTable *m_table = nullptr;
    bool m_isBegun = false;
};

using TextKind = Writer::TextKind;

void writeSection(Writer &writer, const AgreementSection &section)
{
    constexpr double names = 68;
    writer.paragraph(section.title, TextKind::Heading);
    writer.paragraph(section.note, TextKind::Note);
    writer.beginTable(section.rows.size(), names);
    for (int i = 0; i < section.rows.size(); ++i) {
        const AgreementRow &row = section.rows[i];
        writer.cell(i, 0, row.name, TextKind::Name, row.below());
        writer.cell(i, 1, row.value, row.isDoubtful ? TextKind::Doubt : TextKind::Body);
    }
    writer.endTable();
}

/// A line to write on for each side that has not signed.
void writeSignatures(Writer &writer, const AgreementHistory &history, const Agreement &agreement, const TimeView &view)
{
    constexpr double sideWidth = 24;
    constexpr qsizetype line = 40;
    const QList<Side> sides = sidesThatMustSign(agreement);
    if (sides.isEmpty())
        return;
    writer.paragraph(AgreementDocument::tr("Signatures"), TextKind::Heading);
    writer.beginTable(sides.size(), sideWidth);
    for (int i = 0; i < sides.size(); ++i) {
        const auto signature = signatureOf(agreement, sides[i]);
        const QString who = signature ? AgreementDocument::tr("%1, %2").arg(history.nameOf(signature->user),
                                                                            instantText(signature->signedAt, view))
                                      : QString(line, u'_');
        writer.cell(i, 0, sideName(sides[i]), TextKind::Name);
        writer.cell(i, 1, who, TextKind::Body, signature ? signature->comment : QString());
    }
    writer.endTable();
}

} // namespace

std::unique_ptr<QTextDocument> agreementDocument(const AgreementHistory &history, const Agreement &agreement,
                                                 const AgreementSections &sections, const TimeView &window)
{
    // Paper is read on other days: no instant is written as one of today.
    TimeView view = window;
    view.now += std::chrono::days(400);
    auto document = std::make_unique<QTextDocument>();
    const QString title = agreement.version > 0
        ? AgreementDocument::tr("%1, version %2").arg(kindName(agreement.kind)).arg(agreement.version)
        : kindName(agreement.kind);
    document->setMetaInformation(QTextDocument::DocumentTitle, title);
    Writer writer(*document);
    writer.paragraph(title, TextKind::Title);
    writer.paragraph(factsText(agreement, view), TextKind::Note);
    writer.paragraph(reviewText(agreement, window), TextKind::Note);
    for (const AgreementSection &section : sections)
        writeSection(writer, section);
    writeSignatures(writer, history, agreement, view);
    return document;
}

AgreementPreview::AgreementPreview(std::unique_ptr<QTextDocument> document, const QString &title, QWidget *parent)
    : QPrintPreviewDialog(parent)
    , m_document(std::move(document))
{
    setObjectName(u"agreementPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print preview"));
    printer()->setDocName(title);
    connect(this, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *printer) { m_document->print(printer); });
    if (const QWidget *window = parent ? parent->window() : nullptr)
        resize(window->size() * 0.9);
}

AgreementPreview::~AgreementPreview() = default;

} // namespace baton
