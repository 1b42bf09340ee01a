// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "exchange/exportedlist.h"
#include "exchange/exportrunner.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QWidget;

namespace baton {

class Activity;
class ActivityList;
class Clock;
class ExportDialog;
class ExportService;

/// Takes the list in front out of Baton when somebody wants it: the two commands, the dialog, the file's name, the
/// progress in the status row, the preview of what is printed, and what came of it in words.
class ListExporter : public QObject
{
    Q_OBJECT

public:
    enum class Way { None, Folder };
    /// What the page in front shows as a list; nothing where it shows none.
    using Source = std::function<std::optional<ExportedList>()>;

    ListExporter(ExportService &service, ActivityList &activities, const Clock &clock, Source source, QWidget *window);
    ~ListExporter() override;

    [[nodiscard]] QAction *exportAction() const { return m_export; }
    [[nodiscard]] QAction *printAction() const { return m_print; }
    /// Shows the file that was written last: for the notice that tells of it.
    [[nodiscard]] QAction *folderAction() const { return m_folder; }
    /// Whose copy it is, as pages say.
    void setPerson(const QString &name) { m_person = name; }

signals:
    void told(const QString &words, baton::ListExporter::Way way);

private:
    void askExport();
    void askPrint();
    [[nodiscard]] std::optional<ExportedList> listInFront();
    void chooseFile(const ExportRequest &request, bool hasMark);
    void write(ExportRequest request, bool hasMark);
    void preview(const ExportRequest &request);
    void begin(const QString &words, const QString &leaving);
    void end(const QString &words, const Result<ExportResult> &result);
    [[nodiscard]] std::shared_ptr<ListWriter> writerFor(const ExportRequest &request, bool hasMark) const;
    [[nodiscard]] TimeView timeView() const;

    ExportService &m_service;
    ActivityList &m_activities;
    const Clock &m_clock;
    Source m_source;
    QWidget *m_window;
    QAction *m_export;
    QAction *m_print;
    QAction *m_folder;
    Activity *m_activity = nullptr;
    QString m_person;
    QString m_lastFile;
};

} // namespace baton
