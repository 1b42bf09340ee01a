// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/signdialog.h"

#include "agreements/agreementtext.h"
#include "common/textlabel.h"
#include "funnel/handofftext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace baton {

namespace {

QString effectText(const Agreement &agreement, Side side)
{
    QStringList missing;
    const QList<Side> needed = sidesThatMustSign(agreement);
    for (const Side other : needed)
        if (other != side && !signatureOf(agreement, other))
            missing.append(sideName(other));
    return missing.isEmpty()
        ? SignDialog::tr("With it the version can begin to count.")
        : SignDialog::tr("Then only this signature is missing: %1").arg(missing.join(QStringLiteral(", ")));
}

QLabel *makeCaption(const QString &words, QWidget *buddy)
{
    auto *caption = new TextLabel(words, TextRole::Small, ColorRole::Muted);
    caption->setBuddy(buddy);
    return caption;
}

} // namespace

SignDialog::SignDialog(const AgreementHistory &history, const Agreement &agreement, Side side, UserId person,
                       QWidget *parent)
    : AgreementDialog(tr("Who signs %1 for %2?").arg(versionName(agreement.kind, agreement.version), sideName(side)),
                      tr("Sign"), parent)
    , m_side(side)
    , m_people(new QComboBox)
    , m_comment(new QLineEdit)
{
    const QList<User> people = history.signersOf(agreement, side);
    for (const User &one : people)
        m_people->addItem(one.name, one.id.value());
    m_people->setAccessibleName(tr("Who signs"));
    if (people.isEmpty()) {
        m_people->setEditable(true);
        m_people->lineEdit()->setPlaceholderText(history.peopleOf(side).isEmpty()
                                                     ? tr("Nobody of this side is known yet: their name")
                                                     : tr("Somebody who has signed for no other side: their name"));
        connect(m_people, &QComboBox::editTextChanged, this, &SignDialog::updateVerb);
    }
    m_people->setCurrentIndex(std::max(0, m_people->findData(person.value())));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("In your words, if it helps"));
    fields()->addWidget(makeCaption(tr("Who signs"), m_people));
    fields()->addWidget(m_people);
    fields()->addWidget(makeCaption(tr("Comment"), m_comment));
    fields()->addWidget(m_comment);
    connect(m_comment, &QLineEdit::textChanged, this, &SignDialog::updateVerb);
    setEffect(effectText(agreement, side));
    updateVerb();
    m_people->setFocus();
}

void SignDialog::updateVerb()
{
    const Signer who = signer();
    const bool isSaid = !m_needsComment || !comment().isEmpty();
    verb()->setEnabled(isSaid && (who.user.isValid() || !who.newName.isEmpty()));
}

void SignDialog::requireComment(const QString &doubt)
{
    m_needsComment = true;
    m_comment->setPlaceholderText(tr("Why it shall hold all the same"));
    setEffect(doubt);
    updateVerb();
}

Signer SignDialog::signer() const
{
    if (m_people->isEditable())
        return {{}, m_people->currentText().trimmed()};
    return {UserId(m_people->currentData().toLongLong()), {}};
}

QString SignDialog::comment() const
{
    return m_comment->text().trimmed();
}

} // namespace baton
