// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/plandialog.h"

#include "campaigns/campaigntext.h"
#include "common/controls.h"
#include "common/dialogroom.h"
#include "common/errorbar.h"
#include "common/grid/typedvalue.h"
#include "common/textlabel.h"
#include "common/wording.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// Without groups and with '.' as the mark. The sign of the other habit is a mark where no group of three follows it:
// whoever writes 12.50 means it, in German too.
QString plainNumber(const QString &written, const QLocale &locale)
{
    QString text;
    for (const QChar c : written) {
        if (!c.isSpace() && c != u'\'' && c != u'’')
            text.append(c);
    }
    const QString group = locale.groupSeparator() == u"."_s ? u"."_s : u","_s;
    const qsizetype last = text.lastIndexOf(group);
    const bool isMark = last >= 0 && !text.contains(locale.decimalPoint()) && text.size() - last - 1 != 3;
    if (isMark)
        text.replace(last, 1, u"."_s);
    else
        text.remove(group).replace(locale.decimalPoint(), u"."_s);
    return text;
}

} // namespace

PlanDialog::PlanDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_errors(new ErrorBar)
    , m_save(makeButton(verb, ButtonTone::Primary))
    , m_remove(makeButton({}, ButtonTone::Destructive))
{
    const Theme &theme = themeOf(this);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new TextLabel(title, TextRole::Title2);
    heading->setFit(TextLabel::Fit::Wrap);
    m_form->setHorizontalSpacing(theme.space(Space::Part12));
    m_form->setVerticalSpacing(theme.space(Space::Label8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_save->setDefault(true);
    m_remove->setAutoDefault(false);
    m_remove->hide();
    QHBoxLayout *buttons = makeDialogButtons(this, m_save);
    buttons->insertWidget(0, m_remove);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Group16));
    fields->setSpacing(theme.space(Space::Group16));
    fields->addWidget(heading);
    fields->addLayout(m_form);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Part12), theme.space(Space::Page24),
                             theme.space(Space::Block20));
    foot->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(fields);
    column->addWidget(m_errors);
    column->addLayout(foot);
    DialogRoom::setLeastWidth(*this, 460);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_errors->hide();
        save();
    });
    connect(m_remove, &QPushButton::clicked, this, &PlanDialog::removeWanted);
    connect(m_errors, &ErrorBar::actionTriggered, this, &PlanDialog::freshWanted);
}

void PlanDialog::offerRemoval(const QString &words)
{
    m_remove->setText(words);
    m_remove->show();
}

QLineEdit *PlanDialog::makeLine(const QString &text, const QString &placeholder)
{
    auto *line = new QLineEdit(text);
    line->setPlaceholderText(placeholder);
    return line;
}

void PlanDialog::showError(const Error &error)
{
    if (error.kind == Error::Kind::Conflict && error.code.endsWith(".conflict"_L1))
        return m_errors->showMessage(
            tr("Somebody changed this meanwhile. Look at what stands now: what you typed here stays."),
            ErrorBar::Tone::Warning, tr("Show what stands now"));
    m_errors->showError(error);
}

void PlanDialog::complain(QLineEdit *line, const QString &words)
{
    m_errors->showMessage(words, ErrorBar::Tone::Warning);
    line->setFocus();
    line->selectAll();
}

QString PlanDialog::textOf(const std::optional<QDate> &day) const
{
    return day ? typedDay(*day, locale()) : QString();
}

QString PlanDialog::textOf(const std::optional<Money> &amount) const
{
    return amount ? plainText(*amount).replace(u'.', locale().decimalPoint()) : QString();
}

std::optional<std::optional<QDate>> PlanDialog::readDay(QLineEdit *line)
{
    const QString text = line->text().trimmed();
    if (text.isEmpty())
        return std::optional<QDate>();
    const QDate day = dayFromTyped(text, locale());
    if (day.isValid())
        return std::optional(day);
    complain(line, tr("“%1” is no day. Write it as %2.").arg(text, typedDay(QDate(2026, 3, 17), locale())));
    return std::nullopt;
}

std::optional<std::optional<qint64>> PlanDialog::readAmount(QLineEdit *line, const QString &currency)
{
    const QString text = plainNumber(line->text(), locale());
    if (text.isEmpty())
        return std::optional<qint64>();
    const qsizetype point = text.indexOf(u'.');
    const bool isTooFine = point >= 0 && text.size() - point - 1 > minorDigits(currency);
    const auto money = moneyFromText(text, currency);
    if (money && !isTooFine)
        return std::optional(money->minor);
    complain(line,
             tr("“%1” is no amount. Write it as %2.").arg(line->text().trimmed(), textOf(Money{120'050, currency})));
    return std::nullopt;
}

std::optional<std::optional<qint64>> PlanDialog::readCount(QLineEdit *line)
{
    const QString text = plainNumber(line->text(), locale());
    if (text.isEmpty())
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    if (isNumber)
        return std::optional(count);
    complain(line, tr("“%1” is no number.").arg(line->text().trimmed()));
    return std::nullopt;
}

} // namespace baton
