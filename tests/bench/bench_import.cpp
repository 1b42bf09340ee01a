// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A million rows of CSV imported by `batonctl import run`, beside `sqlite3 .import` of the same file into one table
// with seven indexes; then the same file again, of which nothing is new. Where PGHOST is set, the same on PostgreSQL
// beside
// `\copy`. BATON_BENCH_LEADS changes the million.

#include "measurement.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <random>

using namespace baton::bench;
using namespace Qt::StringLiterals;

namespace {

const QStringList columns{u"id"_s, u"name"_s, u"email"_s, u"company"_s, u"country"_s, u"source"_s, u"created"_s};

const QByteArray profile = R"({"format": 1, "kind": "leads", "timezone": "Etc/UTC", "dateOrder": "ymd",
 "externalId": "id", "system": "bench", "match": ["externalId", "email"],
 "columns": [
  {"header": "name", "to": "person.fullName"}, {"header": "email", "to": "person.email"},
  {"header": "company", "to": "account.name"}, {"header": "country", "to": "person.country"},
  {"header": "source", "to": "interest.channel"}, {"header": "created", "to": "interest.at"},
  {"header": "created", "to": "stage.mql.at"}]})";

/// A word of an invented language, the same for the same number.
QByteArray word(quint64 number, int syllables)
{
    static constexpr std::array<const char *, 16> parts{"ba", "ce", "di", "fo", "gu", "la", "me", "ni",
                                                        "po", "ru", "sa", "te", "vi", "wo", "xu", "za"};
    QByteArray made;
    for (int at = 0; at < syllables; ++at, number /= parts.size())
        made += parts[number % parts.size()];
    made[0] = static_cast<char>(made[0] - 'a' + 'A');
    return made;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        stop(u"cannot be written: "_s + path);
}

/// Deterministic rows as an export gives them: ids in no order, names and companies that repeat, two years of days.
void writeRows(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        stop(u"cannot be written: "_s + path);
    file.write(columns.join(u',').toUtf8() + '\n');
    std::mt19937_64 random(1);
    const std::array<const char *, 8> countries{"DE", "FR", "PL", "US", "BR", "IN", "JP", "GB"};
    const std::array<const char *, 8> sources{"Google", "Newsletter", "Fair",    "Referral",
                                              "Direct", "Webinar",    "Partner", "Social"};
    for (qint64 row = 0; row < rows; ++row) {
        const QByteArray first = word(random() % 4096, 3);
        const QByteArray last = word(random() % 65536, 4);
        const quint64 company = random() % static_cast<quint64>(rows / 5 + 1);
        const int month = static_cast<int>(random() % 12) + 1;
        const int day = static_cast<int>(random() % 28) + 1;
        file.write(QByteArray::number(random(), 16).rightJustified(16, '0') + ',' + first + ' ' + last + ','
                   + first.toLower() + '.' + last.toLower() + QByteArray::number(row) + "@c"
                   + QByteArray::number(company) + ".example," + word(company, 5) + " GmbH,"
                   + countries[random() % countries.size()] + ',' + sources[random() % sources.size()] + ','
                   + QByteArray::number(2024 + static_cast<int>(random() % 2)) + '-'
                   + QByteArray::number(month).rightJustified(2, '0') + '-'
                   + QByteArray::number(day).rightJustified(2, '0') + '\n');
    }
}

QStringList indexStatements()
{
    QStringList statements;
    for (const QString &column : columns)
        statements += u"CREATE INDEX flat_%1 ON flat (%1)"_s.arg(column);
    return statements;
}

/// The files of one run, in a folder of their own.
class Import
{
public:
    explicit Import(qint64 rows)
    {
        writeRows(m_rows, rows);
        write(m_profile, profile);
    }

    [[nodiscard]] QString workspaceFile() const { return m_folder.filePath(u"import.baton"_s); }

    [[nodiscard]] Spent create(const QString &workspace) const
    {
        return spentBy(m_batonctl, {u"workspace"_s, u"create"_s, workspace}, m_said);
    }
    [[nodiscard]] Spent run(const QString &workspace) const
    {
        return spentBy(m_batonctl,
                       {u"-w"_s, workspace, u"import"_s, u"run"_s, m_rows, u"--source"_s, u"Bench"_s, u"--profile"_s,
                        m_profile, u"--json"_s},
                       m_said);
    }
    [[nodiscard]] Spent bySqlite() const
    {
        return spentBy(
            u"sqlite3"_s,
            QStringList{m_folder.filePath(u"flat.sqlite"_s), u".mode csv"_s, u".import "_s + m_rows + u" flat"_s}
                + indexStatements(),
            m_said);
    }
    [[nodiscard]] Spent byPsql(const QString &connection) const
    {
        QStringList arguments{u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, connection};
        arguments << u"-c"_s << u"CREATE TABLE flat (%1 TEXT)"_s.arg(columns.join(u" TEXT, "_s));
        arguments << u"-c"_s << u"\\copy flat FROM '%1' WITH (FORMAT csv, HEADER)"_s.arg(m_rows);
        for (const QString &statement : indexStatements())
            arguments << u"-c"_s << statement;
        return spentBy(u"psql"_s, arguments, m_said);
    }
    void createDatabase(const QString &name) const { (void)spentBy(u"createdb"_s, {name}, m_said); }
    /// Stops where the last import said another count: then something else was measured.
    void check(const QString &count, qint64 wanted) const
    {
        QFile file(m_said);
        if (!file.open(QIODevice::ReadOnly)
            || QJsonDocument::fromJson(file.readAll()).object().value(count).toInteger(-1) != wanted)
            stop(u"the import did not do what was to be measured: %1 %2"_s.arg(count).arg(wanted));
    }

private:
    QTemporaryDir m_folder;
    QString m_rows = m_folder.filePath(u"rows.csv"_s);
    QString m_profile = m_folder.filePath(u"profile.json"_s);
    QString m_said = m_folder.filePath(u"said.txt"_s);
    QString m_batonctl = QStringLiteral(BATONCTL);
};

void onSqlite(const Import &import, qint64 rows)
{
    (void)import.create(import.workspaceFile());
    const Spent first = import.run(import.workspaceFile());
    import.check(u"created"_s, rows);
    tell("import into an empty workspace", first);
    const Spent again = import.run(import.workspaceFile());
    import.check(u"unchanged"_s, rows);
    tell("the same file again, nothing new", again);
    const Spent reference = import.bySqlite();
    tell("reference: sqlite3 .import and 7 indexes", reference);
    tellRatio("ratio import / reference", first, reference, "(wanted: 3 at most)");
    tellRatio("ratio again / reference", again, reference, "(wanted: 6 at most)");
}

void onPostgres(const Import &import, qint64 rows)
{
    if (qEnvironmentVariableIsEmpty("PGHOST")) {
        std::printf("  PostgreSQL                                           not here (PGHOST is not set)\n");
        return;
    }
    import.createDatabase(u"bench_import"_s);
    import.createDatabase(u"bench_reference"_s);
    const QString workspace = u"postgresql:///bench_import"_s;
    (void)import.create(workspace);
    const Spent first = import.run(workspace);
    import.check(u"created"_s, rows);
    tell("PostgreSQL: import (processor: without the server)", first);
    const Spent reference = import.byPsql(u"bench_reference"_s);
    tell("PostgreSQL, reference: \\copy and 7 indexes", reference);
    tellRatio("PostgreSQL, ratio import / reference", first, reference, "(wanted: 4 at most, by wall time)");
}

} // namespace

int main()
{
    const qint64 rows = askedLeads();
    const Import import(rows);
    std::printf("Import of %lld rows of CSV\n", static_cast<long long>(rows));
    onSqlite(import, rows);
    onPostgres(import, rows);
    return 0;
}
