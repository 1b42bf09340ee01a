// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../fuzz/captureinput.h"

#include "realdata.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace baton;

namespace {

QList<QByteArray> corpus(const QString &target)
{
    const QDir folder(testFile(u"fuzz/corpus/"_s + target));
    QList<QByteArray> inputs;
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    return inputs;
}

// Bytes that mean something to a reader of tables, put anywhere.
QByteArray mutated(QByteArray input, QRandomGenerator &random)
{
    static constexpr auto telling = "\"'\n\r,;\t|\0\xEF\xBB\xBF\xFF\xFE\x80 {}[]:0139aZ-./"sv;
    for (int i = random.bounded(1, 6); i > 0; --i) {
        const qsizetype at = random.bounded(input.size() + 1);
        const char byte = telling[random.bounded(static_cast<quint32>(telling.size()))];
        switch (random.bounded(4)) {
        case 0: input.insert(at, byte); break;
        case 1: input.remove(at, random.bounded(4)); break;
        case 2: input.insert(at, input.mid(random.bounded(input.size() + 1), random.bounded(20))); break;
        default:
            if (at < input.size())
                input[at] = byte;
        }
    }
    return input;
}

} // namespace

/// Replays what the fuzzers keep, and thousands of variations of it, without their compiler.
class CaptureInputTest : public QObject
{
    Q_OBJECT

private slots:
    void anyFileIsReadOrRefused()
    {
        const auto inputs = corpus(u"fuzz_csv"_s);
        QVERIFY(!inputs.isEmpty());
        QRandomGenerator random(7);
        for (const QByteArray &input : inputs) {
            QVERIFY2(readsAnyCsv(input), input.toPercentEncoding());
            for (int i = 0; i < 400; ++i) {
                const QByteArray variation = mutated(input, random);
                QVERIFY2(readsAnyCsv(variation), variation.toPercentEncoding());
            }
        }
    }

    void anyProfileIsReadOrRefused()
    {
        const auto inputs = corpus(u"fuzz_profile"_s);
        QVERIFY(!inputs.isEmpty());
        QRandomGenerator random(8);
        for (const QByteArray &input : inputs) {
            QVERIFY2(readsAnyProfile(input), input.toPercentEncoding());
            for (int i = 0; i < 1000; ++i) {
                const QByteArray variation = mutated(input, random);
                QVERIFY2(readsAnyProfile(variation), variation.toPercentEncoding());
            }
        }
    }
};

QTEST_GUILESS_MAIN(CaptureInputTest)
#include "tst_captureinput.moc"
