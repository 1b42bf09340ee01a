// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/filedrop.h"

#include "shell/dropsheet.h"
#include "shell/firstrunpage.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// The part of the name that says what is in it.
QString endingOf(const QUrl &file)
{
    return file.fileName().section(u'.', -1).toLower();
}

bool isList(const QUrl &file)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s};
    return file.isLocalFile() && endings.contains(endingOf(file));
}

bool isWorkspace(const QUrl &file)
{
    return file.isLocalFile() && endingOf(file) == u"baton";
}

QString refusalOf(const QUrl &file)
{
    static const QStringList workbooks{u"xlsx"_s, u"xls"_s, u"xlsm"_s, u"ods"_s};
    const QString name = file.fileName();
    if (!file.isLocalFile())
        return FileDrop::tr("This is no file of this computer: save it here, and then drop that.");
    if (workbooks.contains(endingOf(file)))
        return FileDrop::tr("“%1” is a workbook. Save the sheet as CSV in the spreadsheet, and then drop that.")
            .arg(name);
    return FileDrop::tr("“%1” is neither a list (CSV, TSV, TXT) nor a workspace (BATON).").arg(name);
}

} // namespace

DroppedFiles whatBecomesOf(const QList<QUrl> &files, ForLists lists)
{
    DroppedFiles result;
    const auto known = std::ranges::find_if(files, [](const QUrl &file) { return isList(file) || isWorkspace(file); });
    const QUrl &file = known == files.end() ? files.first() : *known;
    const QString name = file.fileName();
    if (isWorkspace(file)) {
        result.deed = DroppedFiles::Deed::Open;
        result.words = FileDrop::tr("The workspace “%1” is opened.").arg(name);
    } else if (!isList(file)) {
        result.words = refusalOf(file);
        return result;
    } else if (lists == ForLists::Closed) {
        result.words =
            FileDrop::tr("A list comes into a workspace: open one or make one, and then drop “%1”.").arg(name);
        return result;
    } else {
        result.deed = DroppedFiles::Deed::Import;
        result.words = FileDrop::tr("“%1”. Nothing is written before you have seen what each row would do.").arg(name);
    }
    result.file = file.toLocalFile();
    if (files.size() > 1)
        result.rest = FileDrop::tr("One file is taken at a time: %Ln others stay where they are.", nullptr,
                                   static_cast<int>(files.size() - 1));
    return result;
}

// Fields that take text would take the names of files: the window is asked before whatever the pointer is on.
FileDrop::FileDrop(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_sheet(new DropSheet(&window))
{
    window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::isForFiles(const QObject *watched, const QDropEvent &event) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && widget->window() == &m_window && !QApplication::activeModalWidget() && event.mimeData()->hasUrls()
        && !event.mimeData()->urls().isEmpty();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::DragLeave && watched->isWidgetType())
        m_sheet->hide();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto &drop = static_cast<QDropEvent &>(*event);
    if (!isForFiles(watched, drop))
        return false;
    const DroppedFiles files =
        whatBecomesOf(drop.mimeData()->urls(), m_window.pages().isEmpty() ? ForLists::Closed : ForLists::Open);
    // What is refused is let go of here as well: the words that say why stay in the window.
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
    type == QEvent::Drop ? take(files) : hover(files);
    return true;
}

void FileDrop::hover(const DroppedFiles &files)
{
    const QString words = files.rest.isEmpty() ? files.words : QString(files.words + u' ' + files.rest);
    switch (files.deed) {
    case DroppedFiles::Deed::Import: return m_sheet->open(tr("Drop it to import it"), words, DropSheet::Tone::Welcome);
    case DroppedFiles::Deed::Open: return m_sheet->open(tr("Drop it to open it"), words, DropSheet::Tone::Welcome);
    case DroppedFiles::Deed::Refuse: break;
    }
    m_sheet->open(tr("This cannot come in"), words, DropSheet::Tone::Refused);
}

void FileDrop::take(const DroppedFiles &files)
{
    m_sheet->hide();
    if (files.deed == DroppedFiles::Deed::Import)
        emit listDropped(files.file);
    else if (files.deed == DroppedFiles::Deed::Open)
        emit workspaceDropped(files.file);
    const QString words = files.deed == DroppedFiles::Deed::Refuse ? files.words : files.rest;
    if (words.isEmpty())
        return;
    if (m_window.pages().isEmpty())
        m_window.firstRun().showNotice(words);
    else
        m_window.showNotice(words);
}

} // namespace baton
