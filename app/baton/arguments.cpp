// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

tl::unexpected<Error> wrong(const QString &option, const QString &value, const QString &choices)
{
    return failure(Error::Kind::Invalid, u"arguments.value"_s,
                   {{u"option"_s, option}, {u"value"_s, value}, {u"choices"_s, choices}});
}

Result<std::optional<QSize>> sizeFrom(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrong(u"--size"_s, text, u"1440x900"_s);
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("Arguments", "Campaigns and leads that marketing and sales share."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"workspace"_s,
        QCoreApplication::translate("Arguments", "A .baton file, postgresql://user@host/database, or a baton:// link"));
    parser.addOptions({
        {u"theme"_s, QCoreApplication::translate("Arguments", "light, dark or system"), u"theme"_s},
        {u"now"_s,
         QCoreApplication::translate("Arguments", "Take this instant for now (ISO 8601): reports are as of then"),
         u"instant"_s},
        {u"as"_s, QCoreApplication::translate("Arguments", "Whose queue to show: a login or name"), u"user"_s},
        {u"size"_s, QCoreApplication::translate("Arguments", "Size of the window, as 1440x900"), u"size"_s},
        {u"no-restore"_s,
         QCoreApplication::translate("Arguments", "Begin afresh: nothing of what was open and shown last")},
        {u"screenshot"_s, QCoreApplication::translate("Arguments", "Draw each page to a file in this folder and end"),
         u"folder"_s},
        {u"surroundings"_s, QCoreApplication::translate("Arguments", "fixed: the same picture on every machine"),
         u"fixed"_s},
    });
}

} // namespace

std::optional<QString> Arguments::askedWords(const QStringList &words)
{
    QCommandLineParser parser;
    describe(parser);
    for (const QString &word : words) {
        if (word == u"--")
            break;
        if (word == u"-h" || word == u"-?" || word == u"--help" || word == u"--help-all")
            return parser.helpText();
        if (word == u"-v" || word == u"--version")
            return QString(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n');
    }
    return {};
}

QString Arguments::target() const
{
    return workspace.isEmpty() || workspace.contains("://"_L1) ? workspace : QFileInfo(workspace).absoluteFilePath();
}

Result<Arguments> Arguments::parse(const QStringList &words)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(words);

    Arguments arguments;
    const QStringList places = parser.positionalArguments();
    if (places.size() > 1)
        return failure(Error::Kind::Invalid, u"arguments.extra"_s, {{u"value"_s, places[1]}});
    arguments.workspace = places.value(0);
    arguments.person = parser.value(u"as"_s);
    arguments.pictureFolder = parser.value(u"screenshot"_s);
    if (parser.isSet(u"no-restore"_s))
        arguments.session = Session::Fresh;
    if (parser.isSet(u"theme"_s)) {
        arguments.theme = themeChoiceFromKey(parser.value(u"theme"_s));
        if (!arguments.theme)
            return wrong(u"--theme"_s, parser.value(u"theme"_s), u"light, dark, system"_s);
    }
    if (parser.isSet(u"now"_s)) {
        const auto now = instantFromIso(parser.value(u"now"_s));
        if (!now)
            return failure(now);
        arguments.now = *now;
    }
    const auto size = sizeFrom(parser.value(u"size"_s));
    if (!size)
        return failure(size);
    arguments.size = *size;
    if (parser.isSet(u"surroundings"_s)) {
        if (parser.value(u"surroundings"_s) != "fixed"_L1)
            return wrong(u"--surroundings"_s, parser.value(u"surroundings"_s), u"fixed"_s);
        arguments.surroundings = Surroundings::Fixed;
    }
    return arguments;
}

} // namespace baton
