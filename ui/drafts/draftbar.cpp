// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafts/draftbar.h"

#include "common/controls.h"
#include "drafts/draftservice.h"
#include "drafts/drafttext.h"
#include "support/reply.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace baton {

DraftBar::DraftBar(DraftService &drafts, const DraftKey &key, const QString &label, const QList<DraftField> &fields,
                   QDialog *dialog, Acceptance acceptance)
    : m_drafts(drafts)
    , m_key(key)
    , m_label(label)
    , m_fields(fields)
{
    standIn(dialog);
    m_due.setSingleShot(true);
    m_due.setInterval(patience);
    connect(&m_due, &QTimer::timeout, this, &DraftBar::save);
    for (const DraftField &field : fields) {
        m_before.insert(field.name, field.line->text());
        connect(field.line, &QLineEdit::textChanged, this,
                [this, name = field.name](const QString &text) { take(name, text); });
    }
    connect(this, &ErrorBar::actionTriggered, this, &DraftBar::startAnew);
    connect(dialog, &QDialog::rejected, this, &DraftBar::saveIfDue);
    connect(dialog, &QDialog::accepted, this,
            acceptance == Acceptance::Committed ? &DraftBar::drop : &DraftBar::saveIfDue);
    if (const auto *cancel = dialog->findChild<QPushButton *>(cancelButtonName))
        connect(cancel, &QPushButton::clicked, this, &DraftBar::drop);
    onReply(m_drafts.find(m_key), this, [this](const Result<std::optional<Draft>> &found) {
        if (found && *found)
            giveBack(**found);
    });
}

DraftBar::~DraftBar()
{
    saveIfDue();
}

// Above the buttons, so that no line moves away under the hand.
void DraftBar::standIn(QDialog *dialog)
{
    auto *column = static_cast<QBoxLayout *>(dialog->layout());
    column->insertWidget(column->count() - 1, this);
}

void DraftBar::take(const QString &name, const QString &text)
{
    if (text.trimmed().isEmpty() || text == m_before.value(name).toString())
        m_words.remove(name);
    else
        m_words.insert(name, text);
    // From the first word that is not kept, not from the last one: whoever types on and on is kept, too.
    if (!m_isGivingBack && !m_due.isActive())
        m_due.start();
}

void DraftBar::save()
{
    if (m_words.isEmpty() && !m_isKept)
        return;
    m_isKept = !m_words.isEmpty();
    m_drafts.keep(m_key, m_label, m_words);
}

void DraftBar::saveIfDue()
{
    if (!m_due.isActive())
        return;
    m_due.stop();
    save();
}

void DraftBar::drop()
{
    m_due.stop();
    if (std::exchange(m_isKept, false))
        m_drafts.drop(m_key);
}

void DraftBar::giveBack(const Draft &draft)
{
    QLineEdit *given = nullptr;
    m_isGivingBack = true;
    for (const DraftField &field : std::as_const(m_fields)) {
        const QString words = draft.fields.value(field.name).toString();
        if (words.isEmpty() || field.line->text() != m_before.value(field.name).toString())
            continue; // What is being typed now is newer.
        field.line->setText(words); // Which leaves the caret at its end.
        given = given ? given : field.line;
    }
    m_isGivingBack = false;
    m_isKept = true;
    if (!given)
        return;
    if (m_isGoneOnWith)
        given->setFocus();
    showMessage(typedText(draft.changedAt, {m_drafts.now(), QTimeZone::systemTimeZone(), locale()}), Tone::Notice,
                tr("&Drop it"));
    window()->adjustSize();
}

void DraftBar::startAnew()
{
    drop();
    m_isGivingBack = true;
    for (const DraftField &field : std::as_const(m_fields))
        if (m_words.contains(field.name))
            field.line->setText(m_before.value(field.name).toString());
    m_isGivingBack = false;
    m_fields.first().line->setFocus();
    hide();
}

DraftBar *keepDraft(DraftService *drafts, const DraftKey &key, const QString &label, const QList<DraftField> &fields,
                    QDialog *dialog, DraftBar::Acceptance acceptance)
{
    return drafts && !fields.isEmpty() ? new DraftBar(*drafts, key, label, fields, dialog, acceptance) : nullptr;
}

} // namespace baton
