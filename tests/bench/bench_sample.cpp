// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A million leads of the demo company, beside `sqlite3 .import` of the list of those leads into one table without an
// index. BATON_BENCH_LEADS changes the million.

#include "measurement.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace baton::bench;
using namespace Qt::StringLiterals;

int main()
{
    const QString leads = QString::number(askedLeads());
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"sample.baton"_s);
    const QString list = folder.filePath(u"leads.csv"_s);
    const QString said = folder.filePath(u"said.txt"_s);

    const QString batonctl = QStringLiteral(BATONCTL);
    const Spent made =
        spentBy(batonctl, {u"workspace"_s, u"create"_s, workspace, u"--sample"_s, u"--leads"_s, leads}, said);
    const Spent listed =
        spentBy(batonctl,
                {u"-w"_s, workspace, u"leads"_s, u"list"_s, u"--format"_s, u"csv"_s, u"--columns"_s,
                 u"no,name,email,phone,account,city,country,source,channel,stage,owner,created,touch"_s},
                list);
    const Spent imported = spentBy(
        u"sqlite3"_s, {folder.filePath(u"flat.sqlite"_s), u".mode csv"_s, u".import "_s + list + u" lead"_s}, said);

    std::printf("%s leads of the demo company\n", qPrintable(leads));
    tell("made and scored (wanted: 60 s a million, 1,000 MB)", made);
    tell("listed as CSV", listed);
    tell("reference: sqlite3 .import of that list", imported);
    tellRatio("ratio made / reference", made, imported, "");
    tellRatio("ratio listed / reference", listed, imported, "");
    return 0;
}
