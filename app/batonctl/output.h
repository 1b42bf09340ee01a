// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/money.h"
#include "support/percentage.h"
#include "support/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace baton {

/// For whom a verb answers: aligned text for people, or one JSON document.
enum class OutputForm { Text, Json };

/// A column of a text table or of a list of records.
struct OutputColumn
{
    enum class Side { Left, Right };
    /// What its cells hold. Keys are shown to people in words.
    /// Amounts are two columns in CSV, the number and behind it KEY.currency, so that a spreadsheet can add them;
    /// points have one precision for people.
    enum class Cells { Plain, Keys, Amounts, Points };

    QString key; ///< The key in JSON and CSV.
    QString title; ///< The heading for people; the key in words where it is empty.
    Side side = Side::Left;
    Cells cells = Cells::Plain;
};

using OutputRow = QList<QJsonValue>;

/// What a verb says. Answers go to stdout, everything else to stderr; with JSON nothing but the one document is on
/// stdout.
class Output
{
public:
    explicit Output(OutputForm form)
        : m_form(form)
    {}

    [[nodiscard]] bool isJson() const { return m_form == OutputForm::Json; }

    /// The JSON document; to be called once, and only with JSON.
    void document(const QJsonObject &document);
    void document(const QJsonArray &document);
    /// A line for people on stdout.
    void line(const QString &text = {});
    /// "Name   value" lines, aligned.
    void pairs(const QList<std::pair<QString, QString>> &pairs);
    void table(const QList<OutputColumn> &columns, const QList<OutputRow> &rows);
    /// A remark on stderr.
    void note(const QString &text);
    /// How far long work is, on stderr and only on a terminal; `total` 0 where it is not known.
    void progress(const QString &what, qint64 done, qint64 total);
    /// Errors: Unavailable "output.failed" where stdout could not take everything.
    Result<void> finish();

private:
    void endProgress();

    OutputForm m_form;
    bool m_progressShown = false;
    qint64 m_lastPercent = -1;
    QString m_lastProgress;
};

/// Values as the contract writes them; a missing one is null.
[[nodiscard]] QJsonValue toJson(const Money &money);
[[nodiscard]] QJsonValue toJson(const std::optional<Rate> &rate);
[[nodiscard]] QJsonValue intervalToJson(const std::optional<Rate> &rate); ///< [low, high]
[[nodiscard]] QJsonValue textToJson(const QString &text); ///< Empty is null.
[[nodiscard]] QJsonObject toJson(const Error &error);

/// For people: "12.3 % (10.1–14.9)"; nothing where there is no rate.
[[nodiscard]] QJsonValue percentText(const std::optional<Rate> &rate);
/// A value for people: nothing for null, "12.30 EUR" for money, "yes" and "no", lists joined by commas.
[[nodiscard]] QString toPlainText(const QJsonValue &value);
/// The text as a terminal may get it: control characters, which could steer it, as signs that only show them. Line
/// feeds and tabs stay.
[[nodiscard]] QString harmlessText(QString text);
/// How many terminal cells the text takes.
[[nodiscard]] int displayWidth(QStringView text);

} // namespace baton
