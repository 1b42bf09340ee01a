// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcerules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

using Violations = QList<SourcePiece>;

/// The rooms of core/, lowest first: a room knows only those before it. The order is that of ARCHITECTURE.md.
const QStringList &rooms()
{
    static const QStringList order = {
        u"support"_s,    u"storage"_s, u"history"_s, u"people"_s,    u"drafts"_s,  u"views"_s,      u"agreements"_s,
        u"conditions"_s, u"sources"_s, u"leads"_s,   u"quality"_s,   u"privacy"_s, u"definition"_s, u"scoring"_s,
        u"funnel"_s,     u"routing"_s, u"sla"_s,     u"campaigns"_s, u"deals"_s,   u"nurture"_s,    u"capture"_s,
        u"exchange"_s,   u"metrics"_s, u"audit"_s,   u"jobs"_s,      u"inbox"_s,   u"sample"_s};
    return order;
}

bool isBelow(const SourceText &file, const QString &folder)
{
    return file.path.startsWith(folder + u'/');
}

bool isProduct(const SourceText &file)
{
    return isBelow(file, u"core"_s) || isBelow(file, u"ui"_s) || isBelow(file, u"app"_s);
}

/// Every line of code that `pattern` finds.
Violations inCode(const SourceText &file, const QRegularExpression &pattern)
{
    Violations found;
    for (int line = 0; line < file.code.size(); ++line) {
        if (const auto match = pattern.match(file.code[line]); match.hasMatch())
            found.append({line + 1, match.captured()});
    }
    return found;
}

Violations inLiterals(const SourceText &file, const QRegularExpression &pattern)
{
    Violations found;
    for (const auto &literal : file.literals) {
        if (const auto match = pattern.match(literal.text); match.hasMatch())
            found.append({literal.line, match.captured()});
    }
    return found;
}

Violations inIncludes(const SourceText &file, const QRegularExpression &pattern)
{
    Violations found;
    for (const auto &include : file.includes) {
        if (pattern.match(include.text).hasMatch())
            found.append(include);
    }
    return found;
}

Violations upwardIncludes(const SourceText &file)
{
    if (!isBelow(file, u"core"_s) || file.path.count(u'/') < 2)
        return {};
    const auto own = rooms().indexOf(file.path.section(u'/', 1, 1));
    if (own < 0)
        return {{1, u"a room that has no place in the order of rooms"_s}};

    Violations found;
    for (const auto &include : file.includes) {
        const auto other = rooms().indexOf(include.text.section(u'/', 0, 0));
        if (include.text.contains(u'/') && other > own)
            found.append(include);
    }
    return found;
}

Violations includesOfTheLayerAbove(const SourceText &file)
{
    static const QRegularExpression app(uR"(^(\.\./)*(app|baton|batonctl|intake)/|composition\.h$)"_s);
    static const QRegularExpression appOrUi(
        uR"(^(\.\./)*(app|baton|batonctl|intake|ui|shell|common)/|composition\.h$)"_s);
    if (isBelow(file, u"core"_s))
        return inIncludes(file, appOrUi);
    if (isBelow(file, u"ui"_s))
        return inIncludes(file, app);
    return {};
}

Violations windowsInCore(const SourceText &file)
{
    static const QRegularExpression gui(
        uR"(^Qt(Widgets|Gui|Charts|Svg|SvgWidgets|PrintSupport)(/|$)|^Q(Widget|Application|GuiApplication|Action|Brush|Color|Dialog|Font|Icon|Image|Label|MessageBox|Painter|Palette|Pen|Pixmap|TableView)$)"_s);
    return isBelow(file, u"core"_s) ? inIncludes(file, gui) : Violations();
}

Violations translationsInCore(const SourceText &file)
{
    static const QRegularExpression translation(
        uR"(\btr\s*\(|\bQCoreApplication::translate\b|\bQT_TR(ANSLATE)?_N?O?OP\w*)"_s);
    return isBelow(file, u"core"_s) ? inCode(file, translation) : Violations();
}

Violations sqlElsewhere(const SourceText &file)
{
    static const QRegularExpression home(
        uR"(^core/(storage|history)/|^core/.*(store|report)\.cpp$|^core/\w+/\w*sql\.cpp$|^core/capture/\w*loader\.cpp$)"_s);
    static const QRegularExpression sql(
        uR"(\b(SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET|(CREATE|ALTER|DROP) (TABLE|INDEX|VIEW)|PRAGMA|(ORDER|GROUP) BY|(LEFT|INNER|CROSS) JOIN|JOIN \w+|WHERE|RETURNING)\b|\b(select \*|insert into|delete from)\b)"_s);
    return isProduct(file) && !home.match(file.path).hasMatch() ? inLiterals(file, sql) : Violations();
}

Violations wallClocks(const SourceText &file)
{
    static const QRegularExpression clock(
        uR"(\bQ(Date|Time|DateTime)::current\w+|\bsystem_clock::now\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\)|\bgettimeofday\b|\bclock_gettime\b)"_s);
    return isProduct(file) && file.path != u"core/support/clock.cpp"_s ? inCode(file, clock) : Violations();
}

Violations longFiles(const SourceText &file)
{
    const bool isMainWindow = file.path == u"ui/shell/mainwindow.cpp"_s;
    const bool isMain = file.path == u"app/baton/main.cpp"_s;
    const qsizetype allowed = isMain ? 60 : isMainWindow ? 250 : 500;
    // The text after the last newline is no line.
    const qsizetype length = file.lines.size() - 1;
    if (!isProduct(file) || length <= allowed)
        return {};
    return {{static_cast<int>(allowed) + 1, u"%1 lines, %2 allowed"_s.arg(length).arg(allowed)}};
}

Violations rawColours(const SourceText &file)
{
    static const QRegularExpression colour(
        uR"(\bsetStyleSheet\s*\(|\bQColor\s*[({]\s*(0x|\d)|\bqRgba?\s*\(|\bQt::(red|green|blue|white|black|yellow|cyan|magenta|gray|(dark|light)[A-Z]\w+)\b)"_s);
    static const QRegularExpression hex(uR"(^#[0-9a-fA-F]{3,8}$)"_s);
    if (!isBelow(file, u"ui"_s) || isBelow(file, u"ui/common"_s))
        return {};
    return inCode(file, colour) + inLiterals(file, hex);
}

/// What takes text for markup, for a mnemonic or for a place of its own, where a user's text may come.
Violations textTakenForMarkup(const SourceText &file)
{
    static const QRegularExpression label(
        uR"(\bnew\s+QLabel\s*[({]\s*[^)}\s]|\bQMessageBox::(information|question|warning|critical|about)\b|\bsetHtml\s*\(|\binsertHtml\s*\(|\bQt::(RichText|AutoText|MarkdownText)\b)"_s);
    static const QRegularExpression tip(uR"(\b(setToolTip|showText|setWhatsThis)\s*\()"_s);
    static const QRegularExpression plain(
        uR"(\bplainToolTip\b|\btr\s*\(|\btoolTip\(\)|\b(setToolTip|setWhatsThis)\s*\(\s*(\{\}|QString\(\))\s*\))"_s);
    if (!isBelow(file, u"ui"_s))
        return {};
    Violations found = isBelow(file, u"ui/help"_s) ? Violations() : inCode(file, label);
    for (const SourcePiece &piece : inCode(file, tip)) {
        // The call may go on in the next line.
        const QString call =
            file.code[piece.line - 1] + (piece.line < file.code.size() ? file.code[piece.line] : u""_s);
        if (!plain.match(call).hasMatch())
            found.append(piece);
    }
    return found;
}

/// Distances are steps of one scale, Theme::space(); a length is the size of a thing.
Violations distancesOfNoScale(const SourceText &file)
{
    static const QRegularExpression distance(
        uR"(\b(set(Contents|Turned)?Margins|set(Horizontal|Vertical)?Spacing|addSpacing|QSpacerItem)\s*\()"_s);
    static const QRegularExpression length(uR"(\blength\s*\()"_s);
    Violations found;
    if (!isBelow(file, u"ui"_s))
        return found;
    for (const SourcePiece &piece : inCode(file, distance)) {
        // The call goes on to its semicolon.
        QString call;
        for (qsizetype line = piece.line - 1; line < file.code.size() && !call.contains(u';'); ++line)
            call += file.code[line];
        if (length.match(call.section(u';', 0, 0)).hasMatch())
            found.append(piece);
    }
    return found;
}

Violations waitingOnTheWindowsThread(const SourceText &file)
{
    static const QRegularExpression waiting(
        uR"(\bwaitForFinished\s*\(|\bQEventLoop\b|\bprocessEvents\s*\(|\bQThread::m?u?sleep\b|\bsleep_for\b)"_s);
    return isBelow(file, u"ui"_s) ? inCode(file, waiting) : Violations();
}

/// clang 14 with the library of g++ 12 refuses views and the algorithms that return a subrange; clang-tidy, clazy and
/// the fuzzers are clang.
Violations whatClangCannotRead(const SourceText &file)
{
    static const QRegularExpression unreadable(
        uR"(\bstd::(ranges::)?views\b|\bstd::source_location\b|\bstd::ranges::(unique|remove(_if)?|rotate|(stable_)?partition|search(_n)?|find_end|equal_range|subrange)\b)"_s);
    return inCode(file, unreadable);
}

Violations unfinishedWork(const SourceText &file)
{
    static const QRegularExpression marker(uR"(\b(TODO|FIXME|XXX|HACK)\b)"_s);
    Violations found;
    for (const auto &comment : file.comments) {
        if (marker.match(comment.text).hasMatch())
            found.append(comment);
    }
    return found;
}

Violations namesThatSayNothing(const SourceText &file)
{
    static const QRegularExpression name(uR"((manager|helpers?|utils?|handler|data|info|impl)\.(h|cpp)$)"_s);
    if (isProduct(file) && name.match(file.path).hasMatch())
        return {{1, file.path.section(u'/', -1)}};
    return {};
}

} // namespace

const QList<SourceRule> &sourceRules()
{
    static const QList<SourceRule> rules = {
        {"a room includes only rooms below it", upwardIncludes},
        {"core knows neither ui nor app, ui knows no app", includesOfTheLayerAbove},
        {"core has no windows", windowsInCore},
        {"core does not translate", translationsInCore},
        {"SQL stands in stores, reports, storage and history alone", sqlElsewhere},
        {"only SystemClock reads the wall clock", wallClocks},
        {"a file stays within its length", longFiles},
        {"colours and style sheets come from ui/common", rawColours},
        {"a user's text is plain", textTakenForMarkup},
        {"distances are steps of one scale", distancesOfNoScale},
        {"the window never waits", waitingOnTheWindowsThread},
        {"clang reads the code as g++ does", whatClangCannotRead},
        {"nothing is left unfinished", unfinishedWork},
        {"a name says what a thing is", namesThatSayNothing},
    };
    return rules;
}

} // namespace baton
