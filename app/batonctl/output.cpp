// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include "recordstream.h"

#include "common/wording.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

void put(FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound: return u"notFound"_s;
    case Error::Kind::Conflict: return u"conflict"_s;
    case Error::Kind::Invalid: return u"invalid"_s;
    case Error::Kind::Denied: return u"denied"_s;
    case Error::Kind::Busy: return u"busy"_s;
    case Error::Kind::Unavailable: return u"unavailable"_s;
    case Error::Kind::Unsupported: return u"unsupported"_s;
    case Error::Kind::Internal: break;
    }
    return u"internal"_s;
}

/// "file.csv, line 3, column email": the arguments that name a place.
QString placeOf(const Error &error)
{
    QStringList place;
    if (const QString file = error.arguments.value(u"file"_s).toString(); !file.isEmpty())
        place.append(file);
    for (const auto &key : {u"line"_s, u"column"_s, u"position"_s, u"field"_s}) {
        if (const QString value = error.arguments.value(key).toString(); !value.isEmpty())
            place.append(key + u' ' + value);
    }
    if (const QString path = error.arguments.value(u"where"_s).toString(); !path.isEmpty())
        place.append(path);
    return place.join(u", "_s);
}

} // namespace

void Output::document(const QJsonObject &document)
{
    put(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Output::document(const QJsonArray &document)
{
    put(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Output::line(const QString &text)
{
    put(stdout, QString(harmlessText(text) + u'\n').toUtf8());
}

void Output::pairs(const QList<std::pair<QString, QString>> &pairs)
{
    int width = 0;
    for (const auto &pair : pairs)
        width = std::max(width, displayWidth(pair.first));
    for (const auto &pair : pairs)
        line(pair.first + QString(width - displayWidth(pair.first) + 2, u' ') + pair.second);
}

void Output::table(const QList<OutputColumn> &columns, const QList<OutputRow> &rows)
{
    RecordStream stream(RecordStream::Format::Table, columns);
    for (const OutputRow &row : rows)
        stream.write(row);
    stream.finish();
}

void Output::note(const QString &text)
{
    endProgress();
    put(stderr, QString(harmlessText(text) + u'\n').toUtf8());
}

void Output::progress(const QString &what, qint64 done, qint64 total)
{
    static const bool terminal = isatty(STDERR_FILENO) != 0;
    if (!terminal)
        return;
    const qint64 percent = total > 0 ? done * 100 / total : done;
    if (percent == m_lastPercent && what == m_lastProgress)
        return;
    m_lastPercent = percent;
    m_lastProgress = what;
    m_progressShown = true;
    const QString share = total > 0 ? QString::number(percent) + u" %"_s : QString::number(done);
    put(stderr, QString(u"\r\x1b[K"_s + harmlessText(what) + u": "_s + share).toUtf8());
    std::fflush(stderr);
}

void Output::endProgress()
{
    if (m_progressShown)
        put(stderr, "\r\x1b[K");
    m_progressShown = false;
    m_lastPercent = -1;
}

Result<void> Output::finish()
{
    endProgress();
    const bool flushed = std::fflush(stdout) == 0;
    if (!flushed || std::ferror(stdout) != 0)
        return failure(Error::Kind::Unavailable, u"output.failed"_s);
    return {};
}

QJsonValue toJson(const Money &money)
{
    return QJsonObject{{u"minor"_s, money.minor}, {u"currency"_s, money.currency}};
}

QJsonValue toJson(const std::optional<Rate> &rate)
{
    return rate ? QJsonValue(rate->value) : QJsonValue();
}

QJsonValue intervalToJson(const std::optional<Rate> &rate)
{
    return rate ? QJsonValue(QJsonArray{rate->low, rate->high}) : QJsonValue();
}

QJsonValue textToJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{u"kind"_s, kindName(error.kind)},
                       {u"code"_s, error.code},
                       {u"message"_s, englishText(error)},
                       {u"where"_s, textToJson(placeOf(error))}};
    if (!error.arguments.isEmpty())
        object.insert(u"arguments"_s, QJsonObject::fromVariantMap(error.arguments));
    return {{u"error"_s, object}};
}

QJsonValue percentText(const std::optional<Rate> &rate)
{
    if (!rate)
        return {};
    const auto percent = [](double share) { return QString::number(100 * share, 'f', 1); };
    return QString(percent(rate->value) + u" % ("_s + percent(rate->low) + u"–"_s + percent(rate->high) + u')');
}

QString toPlainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double: {
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::Double ? QString::number(number.toDouble(), 'g', 12) : number.toString();
    }
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: {
        QStringList texts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            texts.append(toPlainText(item));
        return texts.join(u", "_s);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (object.contains(u"minor"_s)) {
            const Money money{object.value(u"minor"_s).toInteger(), object.value(u"currency"_s).toString()};
            return plainText(money) + u' ' + money.currency;
        }
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

QString harmlessText(QString text)
{
    constexpr char16_t pictures = 0x2400; // Where Unicode shows the 32 signs of ASCII that do not print.
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        const bool turnsText = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
        if (unit < 0x20 && c != u'\n' && c != u'\t')
            c = QChar(static_cast<char16_t>(pictures + unit));
        else if (unit == 0x7f)
            c = QChar(u'\u2421');
        else if ((unit >= 0x80 && unit < 0xa0) || turnsText)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

int displayWidth(QStringView text)
{
    int width = 0;
    const auto codePoints = text.toUcs4();
    for (const auto codePoint : codePoints) {
        const auto category = QChar::category(codePoint);
        const bool takesNoRoom =
            category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
        width += takesNoRoom ? 0 : (isWide(codePoint) ? 2 : 1);
    }
    return width;
}

} // namespace baton
