// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadgrid.h"
#include "leads/leadservice.h"
#include "leads/leadspage.h"
#include "leadsdesk.h"
#include "testdatabase.h"
#include "verbs/editpreviewdialog.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 1000;
const QStringList fields{u"city"_s,     u"tags"_s,   u"language"_s,   u"street"_s,
                         u"postcode"_s, u"region"_s, u"salutation"_s, u"title"_s};

const QStringList rows{
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO person (id, "
    "full_name, name_key, created_at, recorded_at, updated_at) SELECT i, 'Lead ' || i, 'lead ' || i, 0, 0, 0 FROM n"_s,
    u"INSERT INTO lead (id, person_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "SELECT id, id, 3, 0, id, 0, 0 FROM person"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) SELECT id, 1, 3, "
    "0, FALSE, 1, 0 FROM lead"_s,
};

QByteArray recorded(const QString &ending)
{
    QFile file(QStringLiteral(BATON_SOURCE_DIR) + u"/tests/ui/leads/clipboard/libreoffice-calc."_s + ending);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stood in the sheet that was copied. In plain text LibreOffice writes a space for a line's end within a cell.
QList<QStringList> copiedCells()
{
    QList<QStringList> cells;
    for (const QJsonValue &row : QJsonDocument::fromJson(recorded(u"json"_s)).array()) {
        cells.append(QStringList());
        for (const QJsonValue &cell : row.toArray())
            cells.last().append(cell.toString().replace(u'\n', u' '));
    }
    return cells;
}

} // namespace

/// A thousand rows of eight columns as LibreOffice Calc 7.4 put them on the clipboard, pasted into leads.
class TestCalcPaste : public QObject
{
    Q_OBJECT

private slots:
    void everyCellArrivesAfterItWasSeen();

private:
    [[nodiscard]] QList<QStringList> stored() const;

    std::unique_ptr<LeadsDesk> m_desk;
};

QList<QStringList> TestCalcPaste::stored() const
{
    QList<LeadId> leads;
    for (int lead = 1; lead <= rowCount; ++lead)
        leads.append(LeadId(lead));
    QList<QStringList> cells;
    const auto page = m_desk->leads->page(leads, fields).result();
    for (const LeadSummary &lead : page ? *page : QList<LeadSummary>()) {
        cells.append(QStringList());
        for (const FieldValue &value : lead.values)
            cells.last().append(plainText(value));
    }
    return cells;
}

void TestCalcPaste::everyCellArrivesAfterItWasSeen()
{
    m_desk = std::make_unique<LeadsDesk>(rows, u"name,"_s + fields.join(u',') + u"|no"_s);
    LeadGrid *grid = m_desk->grid;
    const QList<QStringList> before = stored();
    const QList<QStringList> wanted = copiedCells();
    QCOMPARE(wanted.size(), rowCount);

    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    grid->setCurrentCell(0, 1);
    auto *data = new QMimeData;
    data->setData(u"text/html"_s, recorded(u"html"_s));
    data->setText(QString::fromUtf8(recorded(u"txt"_s)));
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);

    EditPreviewDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_desk->page->findChild<EditPreviewDialog *>()) && dialog->isVisible());
    const auto says = [&dialog](const QString &words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"6,534 fields change in 1,000 leads."_s), 30'000);
    QCOMPARE(stored(), before); // Nothing is written yet.
    const auto *table = dialog->findChild<QTableView *>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QCOMPARE(table->model()->index(0, 3).data().toString(), wanted.first().first());

    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSaid(u"6,534 fields were changed."_s), 60'000);
    QCOMPARE(stored(), wanted);

    QVERIFY(m_desk->rests());
    m_desk->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->page.get()));
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Z, Qt::ControlModifier); // One deed.
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSaid(u"Taken back"_s), 60'000);
    QCOMPARE(stored(), before);
}

QTEST_MAIN(TestCalcPaste)
#include "tst_calcpaste.moc"
