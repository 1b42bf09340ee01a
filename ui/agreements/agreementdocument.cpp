// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementdocument.h"

#include "agreements/agreementtext.h"
#include "common/theme.h"
#include "funnel/handofftext.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// What the document says, by its own context.
struct AgreementDocument
{
    Q_DECLARE_TR_FUNCTIONS(AgreementDocument)
};

// Paper is white whatever the window is.
QString styleSheet()
{
    const auto color = [](ColorRole role) { return tokenColor(role, Appearance::Light).name(); };
    return u"h1 { font-size: 16pt; margin-bottom: 2px; } h2 { font-size: 12pt; margin-top: 18px; margin-bottom: 4px; } "
           "td { padding: 4px 10px 4px 0px; } .note { color: %1; font-size: 9pt; } .doubt { color: %2; }"_s.arg(
               color(ColorRole::Muted), color(ColorRole::Danger));
}

QString paragraph(const QString &text, const QString &style = {})
{
    if (text.isEmpty())
        return {};
    return (style.isEmpty() ? u"<p>%1</p>"_s : QString(u"<p class=\""_s + style + u"\">%1</p>"_s))
        .arg(text.toHtmlEscaped());
}

QString rowHtml(const AgreementRow &row)
{
    QString html = u"<tr><td width=\"68%\"><b>%1</b>"_s.arg(row.name.toHtmlEscaped());
    if (const QString below = row.below(); !below.isEmpty())
        html += u"<br><span class=\"note\">%1</span>"_s.arg(below.toHtmlEscaped());
    return html
        + u"</td><td%1>%2</td></tr>"_s.arg(row.isDoubtful ? u" class=\"doubt\""_s : QString(),
                                           row.value.toHtmlEscaped());
}

QString sectionHtml(const AgreementSection &section)
{
    QString html = u"<h2>%1</h2>"_s.arg(section.title.toHtmlEscaped()) + paragraph(section.note, u"note"_s)
        + u"<table width=\"100%\">"_s;
    for (const AgreementRow &row : section.rows)
        html += rowHtml(row);
    return html + u"</table>"_s;
}

QString signaturesHtml(const AgreementHistory &history, const Agreement &agreement, const TimeView &view)
{
    QString html = u"<h2>%1</h2><table width=\"100%\">"_s.arg(AgreementDocument::tr("Signatures").toHtmlEscaped());
    const QList<Side> sides = sidesThatMustSign(agreement);
    for (const Side side : sides) {
        const auto signature = signatureOf(agreement, side);
        const QString who = signature ? AgreementDocument::tr("%1, %2").arg(history.nameOf(signature->user),
                                                                            instantText(signature->signedAt, view))
                                      : QString(u'_').repeated(40);
        html += u"<tr><td width=\"24%\">%1</td><td>%2"_s.arg(sideName(side).toHtmlEscaped(), who.toHtmlEscaped());
        if (signature && !signature->comment.isEmpty())
            html += u"<br><span class=\"note\">%1</span>"_s.arg(signature->comment.toHtmlEscaped());
        html += u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace

std::unique_ptr<QTextDocument> agreementDocument(const AgreementHistory &history, const Agreement &agreement,
                                                 const AgreementSections &sections, const TimeView &window)
{
    // Paper is read on other days: no instant is written as one of today.
    TimeView view = window;
    view.now += std::chrono::days(400);
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultStyleSheet(styleSheet());
    const QString title = agreement.version > 0
        ? AgreementDocument::tr("%1, version %2").arg(kindName(agreement.kind)).arg(agreement.version)
        : kindName(agreement.kind);
    QString html = u"<h1>%1</h1>"_s.arg(title.toHtmlEscaped()) + paragraph(factsText(agreement, view), u"note"_s)
        + paragraph(reviewText(agreement, view), u"note"_s);
    for (const AgreementSection &section : sections)
        html += sectionHtml(section);
    html += signaturesHtml(history, agreement, view);
    document->setHtml(html);
    document->setMetaInformation(QTextDocument::DocumentTitle, title);
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
