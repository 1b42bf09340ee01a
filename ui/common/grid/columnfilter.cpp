// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/columnfilter.h"

#include "common/fieldtext.h"
#include "common/grid/columntext.h"
#include "common/grid/typedvalue.h"
#include "common/marks.h"
#include "common/textlabel.h"
#include "common/wording.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

// As long as a condition waits.
constexpr auto restOfTyping = 350ms;

QString example(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Money: return ColumnFilter::tr("As > 40, <= 100, > 40 and < 100, is missing");
    case FieldType::Date:
    case FieldType::Instant: return ColumnFilter::tr("As today, > -30d, < 2026-01-31, is missing");
    case FieldType::YesNo: return ColumnFilter::tr("One of the choices, or is missing");
    default: break;
    }
    return field.choices.isEmpty() ? ColumnFilter::tr("As words to find, = whole text, starts with a, is missing")
                                   : ColumnFilter::tr("One of the choices, several with commas, or is missing");
}

} // namespace

ColumnFilter::ColumnFilter(const FieldSpec &field, QWidget *parent)
    : QLineEdit(parent)
    , m_field(field)
    , m_offers(new QStringListModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    setAccessibleName(tr("Filter: %1").arg(fieldLabel(field)));
    setAccessibleDescription(example(field));
    setToolTip(plainToolTip(example(field)));
    if (isNumeric(field))
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(14);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &value) {
        setText(value);
        read();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restOfTyping);
    connect(&m_rest, &QTimer::timeout, this, &ColumnFilter::read);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_rest.start();
        if (m_completer->popup()->isVisible())
            offer();
    });
}

void ColumnFilter::setClauses(const QList<Condition> &clauses)
{
    m_clauses = clauses;
    if (m_rest.isActive())
        return; // Somebody is at it.
    const auto typed = clausesFromTyped(m_field, text(), m_catalogue, locale());
    if (typed && std::ranges::equal(*typed, clauses))
        return showWrong({});
    setText(typedClauses(m_field, clauses, m_catalogue, locale()));
    setCursorPosition(0);
    showWrong({});
}

bool ColumnFilter::read()
{
    m_rest.stop();
    const auto clauses = clausesFromTyped(m_field, text(), m_catalogue, locale());
    showWrong(clauses ? QString() : errorText(clauses.error()));
    if (!clauses)
        return false;
    if (!std::ranges::equal(*clauses, m_clauses) && text() != typedClauses(m_field, m_clauses, m_catalogue, locale())) {
        m_clauses = *clauses;
        emit typed();
    }
    return true;
}

void ColumnFilter::showWrong(const QString &reason)
{
    const QString said = reason.isEmpty() ? example(m_field) : reason;
    m_isWrong = !reason.isEmpty();
    setAccessibleDescription(said);
    setToolTip(plainToolTip(said));
    if (m_isWrong && hasFocus())
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), plainToolTip(reason), this);
    update();
}

bool ColumnFilter::offer()
{
    const QStringList choices = choiceTexts(m_field);
    QStringList offers = choices.isEmpty() ? m_known : choices;
    // What is chosen already is no beginning of something else.
    if (const QString written = text().trimmed(); !offers.contains(written, Qt::CaseInsensitive))
        offers = offers.filter(written, Qt::CaseInsensitive);
    m_offers->setStringList(offers);
    if (offers.isEmpty()) {
        m_completer->popup()->hide();
        return !choices.isEmpty() || !m_known.isEmpty();
    }
    QAbstractItemView *popup = m_completer->popup();
    QRect place = rect();
    place.setWidth(std::max(place.width(), popup->sizeHintForColumn(0) + themeOf(this).length(40)));
    m_completer->complete(place);
    return true;
}

// Enter and Esc are the line's while one writes in it, whatever they do on the page.
bool ColumnFilter::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ColumnFilter::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid())
            return event->ignore(); // The offer is taken.
        m_completer->popup()->hide();
        if (read())
            emit left();
        return;
    case Qt::Key_Escape:
        if (m_completer->popup()->isVisible())
            return m_completer->popup()->hide();
        if (text().isEmpty())
            return emit left();
        clear();
        read();
        return;
    case Qt::Key_Down:
        if (!offer())
            emit left();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void ColumnFilter::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    emit entered();
}

void ColumnFilter::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty() && !choiceTexts(m_field).isEmpty())
        offer();
}

void ColumnFilter::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_isWrong)
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), theme.length(6), Qt::transparent, theme.color(ColorRole::Danger));
}

} // namespace baton
