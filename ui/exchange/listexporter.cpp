// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/listexporter.h"

#include "common/activity.h"
#include "common/filedialog.h"
#include "common/icon.h"
#include "common/wording.h"
#include "exchange/csvlistwriter.h"
#include "exchange/exchangetext.h"
#include "exchange/exportdialog.h"
#include "exchange/exportservice.h"
#include "exchange/folderview.h"
#include "exchange/jsonlistwriter.h"
#include "exchange/paperlistwriter.h"
#include "exchange/pdflistwriter.h"
#include "exchange/printpreview.h"
#include "exchange/xlsxlistwriter.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QAction>
#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// "Leads 2026-11-20.csv"
QString suggestedName(const ListExport &list, ExportFormat format, const TimeView &view)
{
    static const QRegularExpression forbidden(uR"([/\\:*?"<>|\x{00}-\x{1F}])"_s);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(view.now), view.zone).date();
    return QString(list.title).replace(forbidden, u" "_s).simplified() + u' ' + today.toString(Qt::ISODate) + u'.'
        + keyOf(format);
}

} // namespace

ListExporter::ListExporter(ExportService &service, ActivityList &activities, const Clock &clock, Source source,
                           QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_activities(activities)
    , m_clock(clock)
    , m_source(std::move(source))
    , m_window(window)
    , m_export(new QAction(themedIcon(Icon::Export), tr("&Export the list…"), this))
    , m_print(new QAction(tr("Prin&t the list…"), this))
    , m_folder(new QAction(tr("Show in folder"), this))
{
    m_export->setObjectName(u"export-list"_s);
    m_export->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    m_print->setObjectName(u"print-list"_s);
    m_print->setShortcut(QKeySequence::Print);
    connect(m_export, &QAction::triggered, this, &ListExporter::askExport);
    connect(m_print, &QAction::triggered, this, &ListExporter::askPrint);
    connect(m_folder, &QAction::triggered, this, [this] { showInFolder(m_lastFile); });
    connect(&m_service, &ExportService::progressed, this, [this](qint64 done, qint64 total) {
        if (!m_activity)
            return;
        m_activity->setCount(done, Activity::Unit::Rows);
        m_activity->setProgress(done, total);
    });
}

ListExporter::~ListExporter()
{
    if (m_activity)
        m_activity->finish();
}

TimeView ListExporter::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), m_window->locale()};
}

std::optional<ExportedList> ListExporter::listInFront()
{
    if (m_activity) {
        emit told(tr("One export after the other: wait for the one that is going on, or cancel it."), Way::None);
        return std::nullopt;
    }
    auto list = m_source();
    if (!list || list->all.ids.isEmpty()) {
        emit told(tr("There is no list in front that could be taken along. Go to one, as Leads or Accounts, and wait "
                     "until it is read."),
                  Way::None);
        return std::nullopt;
    }
    list->all.zone = QTimeZone::systemTimeZone();
    return list;
}

void ListExporter::askExport()
{
    const auto list = listInFront();
    if (!list)
        return;
    auto *dialog = new ExportDialog(*list, ExportDialog::Target::File, m_service, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        chooseFile({dialog->list(), dialog->format(), {}, dialog->reason()}, dialog->hasMark());
    });
    dialog->open();
}

void ListExporter::askPrint()
{
    const auto list = listInFront();
    if (!list)
        return;
    auto *dialog = new ExportDialog(*list, ExportDialog::Target::Paper, m_service, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        preview({dialog->list(), ExportFormat::Print, {}, dialog->reason()});
    });
    dialog->open();
}

void ListExporter::chooseFile(const ExportRequest &request, bool hasMark)
{
    auto *dialog =
        new FileDialog(FileDialog::Purpose::Save, tr("Export the list"), fileFilter(request.format), m_window);
    dialog->setDefaultSuffix(keyOf(request.format));
    dialog->setDirectory(m_lastFile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                              : QFileInfo(m_lastFile).absolutePath());
    dialog->selectFile(suggestedName(request.list, request.format, timeView()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, request, hasMark](const QString &file) {
        ExportRequest named = request;
        named.file = file;
        write(named, hasMark);
    });
    dialog->open();
}

std::shared_ptr<ListWriter> ListExporter::writerFor(const ExportRequest &request, bool hasMark) const
{
    switch (request.format) {
    case ExportFormat::Csv:
        return std::make_shared<CsvListWriter>(hasMark ? CsvListWriter::Mark::Yes : CsvListWriter::Mark::No);
    case ExportFormat::Xlsx: return std::make_shared<XlsxListWriter>();
    case ExportFormat::JsonLines: return std::make_shared<JsonListWriter>();
    case ExportFormat::Pdf: return std::make_shared<PdfListWriter>(m_person, timeView());
    case ExportFormat::Print: break;
    }
    return std::make_shared<PaperListWriter>();
}

void ListExporter::begin(const QString &words, const QString &leaving)
{
    m_activity = m_activities.start(words, Activity::Cancel::Possible);
    m_activity->setLeavingWords(leaving);
    connect(m_activity, &Activity::cancelRequested, this, [this] { m_service.cancel(); });
}

void ListExporter::end(const QString &words, const Result<ExportResult> &result)
{
    Activity *activity = std::exchange(m_activity, nullptr);
    if (result)
        return activity->finish(words);
    const bool isCancelled = result.error().code == u"export.cancelled"_s;
    const QString told = errorText(result.error());
    activity->finish(told, isCancelled ? Activity::Outcome::Cancelled : Activity::Outcome::Failed);
    emit this->told(told, Way::None);
}

void ListExporter::write(ExportRequest request, bool hasMark)
{
    const QString name = QFileInfo(request.file).fileName();
    begin(tr("Exporting to %1").arg(isolated(name)),
          tr("An export is going on. Leaving stops it, and no file is left."));
    onReply(m_service.run(request, writerFor(request, hasMark)), this,
            [this, name, file = request.file](const Result<ExportResult> &result) {
                const auto rows = static_cast<int>(result ? result->rows : 0);
                QString words =
                    tr("%1 rows were written to %2.", nullptr, rows).arg(countText(rows, m_window->locale()), name);
                if (result && result->cutCells > 0)
                    words += u' '
                        + tr("%Ln texts were too long for a workbook and were cut.", nullptr,
                             static_cast<int>(result->cutCells));
                end(words, result);
                if (!result)
                    return;
                m_lastFile = file;
                emit told(words, Way::Folder);
            });
}

void ListExporter::preview(const ExportRequest &request)
{
    begin(tr("Laying out the pages"), {});
    const auto writer = std::make_shared<PaperListWriter>();
    onReply(m_service.run(request, writer), this, [this, request, writer](const Result<ExportResult> &result) {
        end({}, result);
        if (!result)
            return;
        const ListSheet sheet({request.list.title, request.list.condition, m_person}, request.list.columns, timeView());
        (new PrintPreview(sheet, writer->rows(), request.list.title, m_window))->open();
    });
}

} // namespace baton
