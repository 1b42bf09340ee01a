// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/conditionbox.h"

#include "common/fieldtext.h"
#include "common/icon.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "common/wording.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

// Longer than a search waits: half a condition is wrong until it is whole.
constexpr auto restOfTyping = 350ms;

} // namespace

ConditionBox::ConditionBox(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_candidates(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_candidates, this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    // Both databases and the rules fold alike no more than that.
    const QString rule =
        tr("Upper and lower case are the same: in names of people, sources and channels all letters, in other "
           "texts those from a to z. There “MÜN” does not find “mün”.");
    setToolTip(plainToolTip(placeholder + u" – "_s + rule));
    addAction(themedIcon(Icon::Filter, ColorRole::Muted), QLineEdit::LeadingPosition);
    QAction *empty = addAction(themedIcon(Icon::Close, ColorRole::Muted), QLineEdit::TrailingPosition);
    empty->setToolTip(tr("Show all again"));
    empty->setVisible(false);
    connect(empty, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, empty, [empty](const QString &text) { empty->setVisible(!text.isEmpty()); });

    // Which words fit is known already, so that the completer only shows them.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(Qt::UserRole).toString()); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &written) {
        written.isEmpty() ? m_completer->popup()->hide() : offer(); // Who empties the line wants nothing new.
    });

    m_rest.setSingleShot(true);
    m_rest.setInterval(restOfTyping);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, &m_rest, qOverload<>(&QTimer::stop));
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (read())
            emit left();
        else
            sayHere();
    });
    connect(&m_rest, &QTimer::timeout, this, &ConditionBox::read);
}

void ConditionBox::setCatalogue(const FieldCatalogue &catalogue)
{
    m_catalogue = inOwnWords(catalogue);
    read();
}

void ConditionBox::setKnownValues(const KnownValues &known)
{
    m_known = known;
    emit knownValuesChanged(known);
}

QSize ConditionBox::sizeHint() const
{
    return {themeOf(this).length(320), QLineEdit::sizeHint().height()};
}

// Enter and Esc are the box's while one writes in it, whatever they do on the page.
bool ConditionBox::event(QEvent *event)
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

void ConditionBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return offer();
    if (event->key() == Qt::Key_Escape && m_completer->popup()->isVisible())
        return m_completer->popup()->hide();
    if (event->key() == Qt::Key_Escape)
        return text().isEmpty() ? emit left() : clear();
    QLineEdit::keyPressEvent(event);
}

void ConditionBox::offer()
{
    const ConditionCompletion completion = completeCondition(text(), cursorPosition(), m_catalogue, m_known);
    m_wordBegin = completion.begin;
    const QString word = text().sliced(m_wordBegin, cursorPosition() - m_wordBegin);
    const bool isWritten = completion.candidates.size() == 1 && completion.candidates.first().text == word;
    if (completion.candidates.isEmpty() || isWritten)
        return m_completer->popup()->hide();
    m_candidates->clear();
    for (const auto &candidate : completion.candidates) {
        // That of a field that is asked for alone, or of an event, is still in English.
        const QString label = candidate.label.isEmpty()
            ? QString()
            : QCoreApplication::translate("Field", candidate.label.toUtf8().constData());
        auto *item = new QStandardItem(label.isEmpty() ? candidate.text : candidate.text + u"  –  "_s + label);
        item->setData(candidate.text, Qt::UserRole);
        m_candidates->appendRow(item);
    }
    QAbstractItemView *popup = m_completer->popup();
    QRect place = cursorRect();
    place.setWidth(std::max(themeOf(this).length(200),
                            popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width()
                                + themeOf(this).length(16)));
    place.setHeight(height());
    m_completer->complete(place);
    // What is whole already goes on only by choice: Enter asks it as it stands.
    const bool isWhole = word.isEmpty() && !text().trimmed().isEmpty() && parseCondition(text(), m_catalogue);
    popup->setCurrentIndex(isWhole ? QModelIndex() : m_candidates->index(0, 0));
}

void ConditionBox::take(const QString &candidate)
{
    QString written = text();
    written.replace(m_wordBegin, cursorPosition() - m_wordBegin, candidate + u' ');
    setText(written);
    setCursorPosition(static_cast<int>(m_wordBegin + candidate.size() + 1));
    // The list of offers closes when this returns; the next one opens after that.
    QMetaObject::invokeMethod(this, &ConditionBox::offer, Qt::QueuedConnection);
}

// Pages say it in full below their list, far from where one looks on pressing Enter.
void ConditionBox::sayHere()
{
    const auto condition = parseCondition(text(), m_catalogue);
    if (!condition)
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), plainToolTip(errorText(condition.error())), this);
}

bool ConditionBox::read()
{
    auto condition = parseCondition(text(), m_catalogue);
    if (!condition) {
        emit complained(errorText(condition.error()));
        return false;
    }
    emit complained({});
    if (*condition != m_condition) {
        m_condition = *condition;
        emit conditionChanged();
    }
    return true;
}

} // namespace baton
