// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include "verbtable.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Reads each value with `read`, which returns an empty text or what is wrong with it.
template<typename Read>
CLI::Option *readBy(CLI::App &app, const char *name, const char *does, const char *type, Read read)
{
    CLI::Option *option = app.add_option(
        name,
        [read](const CLI::results_t &values) {
            for (const std::string &value : values) {
                if (const std::string wrong = read(QString::fromStdString(value)); !wrong.empty())
                    throw CLI::ValidationError(wrong);
            }
            return true;
        },
        does);
    option->type_name(type);
    return option;
}

CLI::Option *text(CLI::App &app, const char *name, QString &target, const char *does)
{
    return readBy(app, name, does, "TEXT", [&target](const QString &value) {
        target = value;
        return std::string();
    });
}

/// By position, such an argument takes whatever is left.
CLI::Option *texts(CLI::App &app, const char *name, QStringList &target, const char *does)
{
    return readBy(app, name, does, "TEXT",
                  [&target](const QString &value) {
                      target.append(value);
                      return std::string();
                  })
        ->expected(1, CLI::detail::expected_max_vector_size);
}

template<typename Target>
CLI::Option *number(CLI::App &app, const char *name, Target &target, const char *does)
{
    return readBy(app, name, does, "N", [&target, name](const QString &value) {
        bool isNumber = false;
        const qint64 read = value.toLongLong(&isNumber);
        if (!isNumber)
            return std::string(name) + " wants a whole number, not \"" + value.toStdString() + "\"";
        target = read;
        return std::string();
    });
}

} // namespace

CLI::Option *addInstantOption(CLI::App &app, const char *name, std::optional<Instant> &target, const char *does)
{
    return readBy(app, name, does, "ISO8601", [&target, name](const QString &value) {
        const auto instant = instantFromIso(value);
        if (!instant)
            return std::string(name) + " wants an ISO 8601 instant, not \"" + value.toStdString() + "\"";
        target = *instant;
        return std::string();
    });
}

VerbSyntax &VerbSyntax::argument(const char *name, QString &target, const char *does)
{
    text(m_app, name, target, does)->required();
    return *this;
}

VerbSyntax &VerbSyntax::optionalArgument(const char *name, QString &target, const char *does)
{
    text(m_app, name, target, does);
    return *this;
}

VerbSyntax &VerbSyntax::arguments(const char *name, QStringList &target, const char *does)
{
    texts(m_app, name, target, does)->required()->allow_extra_args();
    return *this;
}

VerbSyntax &VerbSyntax::optionalArguments(const char *name, QStringList &target, const char *does)
{
    texts(m_app, name, target, does)->allow_extra_args();
    return *this;
}

VerbSyntax &VerbSyntax::option(const char *name, QString &target, const char *does)
{
    text(m_app, name, target, does);
    return *this;
}

VerbSyntax &VerbSyntax::option(const char *name, qint64 &target, const char *does)
{
    number(m_app, name, target, does);
    return *this;
}

VerbSyntax &VerbSyntax::option(const char *name, std::optional<qint64> &target, const char *does)
{
    number(m_app, name, target, does);
    return *this;
}

VerbSyntax &VerbSyntax::option(const char *name, std::optional<Instant> &target, const char *does)
{
    addInstantOption(m_app, name, target, does);
    return *this;
}

VerbSyntax &VerbSyntax::count(const char *name, std::optional<qint64> &target, const char *does)
{
    // CLI11's own range would print the largest double, digit by digit.
    const auto isCount = [](const std::string &text) {
        bool isNumber = false;
        const qint64 value = QString::fromStdString(text).toLongLong(&isNumber);
        return isNumber && value >= 0 ? std::string() : '"' + text + "\" is not a whole number of 0 or more";
    };
    number(m_app, name, target, does)->check(isCount);
    return *this;
}

VerbSyntax &VerbSyntax::needs(const char *name, const char *other)
{
    m_app.get_option(name)->needs(other);
    return *this;
}

VerbSyntax &VerbSyntax::options(const char *name, QStringList &target, const char *does)
{
    texts(m_app, name, target, does)->allow_extra_args(false)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    return *this;
}

VerbSyntax &VerbSyntax::requiredOption(const char *name, QString &target, const char *does)
{
    text(m_app, name, target, does)->required();
    return *this;
}

VerbSyntax &VerbSyntax::choice(const char *name, QString &target, const QStringList &allowed, const char *does)
{
    std::vector<std::string> names;
    for (const QString &choice : allowed)
        names.push_back(choice.toStdString());
    text(m_app, name, target, does)->check(CLI::IsMember(names));
    return *this;
}

VerbSyntax &VerbSyntax::flag(const char *name, bool &target, const char *does)
{
    m_app.add_flag(name, target, does);
    return *this;
}

VerbSyntax Room::verb(const VerbText &text, VerbWork work)
{
    return m_table.add(m_app, m_name, text, std::move(work));
}

} // namespace baton
