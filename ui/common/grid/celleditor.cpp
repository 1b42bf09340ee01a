// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/grid/celleditor.h"

#include "common/grid/typedvalue.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "common/wording.h"

#include <QCompleter>
#include <QPainter>
#include <QStringListModel>
#include <QToolTip>

namespace baton {

namespace {

/// More of them are scrolled: all stages fit.
constexpr int mostOffered = 16;

} // namespace

CellEditor::CellEditor(const FieldSpec &field, const QString &label, const FieldValue &value, QWidget *parent)
    : QLineEdit(parent)
    , m_field(field)
    , m_before(value)
{
    setFrame(false);
    setAccessibleName(label);
    // The words stand where those of the cell stand, less what the line of an editor keeps free itself.
    const int beside = themeOf(this).space(Space::Icon6);
    setTextMargins(beside, 0, beside, 0);
    if (field.type == FieldType::Number || field.type == FieldType::Money)
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setText(typedText(field, value, locale()));
    selectAll();
    offer(choiceTexts(field));
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isWrong = false;
        setAccessibleDescription({});
        QToolTip::hideText();
        update();
    });
}

void CellEditor::offer(const QStringList &known)
{
    if (auto *offered = qobject_cast<QStringListModel *>(completer() ? completer()->model() : nullptr)) {
        offered->setStringList(known);
        if (hasFocus() && !known.isEmpty())
            completer()->complete();
        return;
    }
    auto *completer = new QCompleter(new QStringListModel(known, this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(mostOffered);
    setCompleter(completer);
}

void CellEditor::setFinder(const std::function<void(const QString &begun)> &find)
{
    connect(this, &QLineEdit::textEdited, this, [find](const QString &text) {
        if (!text.trimmed().isEmpty())
            find(text);
    });
}

Result<FieldValue> CellEditor::value() const
{
    auto read = valueFromTyped(m_field, text(), m_before, locale());
    if (!read || !m_rule || *read == m_before)
        return read;
    const auto fits = m_rule(*read);
    return fits ? read : failure(fits);
}

bool CellEditor::check()
{
    const auto read = value();
    m_isWrong = !read;
    if (m_isWrong) {
        const QString reason = errorText(read.error());
        setAccessibleDescription(reason);
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), plainToolTip(reason), this);
    }
    update();
    return !m_isWrong;
}

void CellEditor::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(this);
    QPainter(this).fillRect(rect(), theme.color(ColorRole::Surface)); // The cell must not show through.
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(theme.color(m_isWrong ? ColorRole::Danger : ColorRole::Accent), theme.length(2)));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace baton
