// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/question.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace baton {

void ask(QWidget *parent, const Question &question, std::function<void()> confirmed, std::function<void()> declined)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    box->setInformativeText(question.effect);
    // The format is that of the text alone; what comes of it may name a lead as well.
    for (QLabel *label : box->findChildren<QLabel *>()) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::NoTextInteraction); // No place of the keyboard that no key reaches.
    }
    QPushButton *verb = box->addButton(question.verb, QMessageBox::AcceptRole);
    setTone(verb, question.tone);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    const bool destroys = question.tone == ButtonTone::Destructive;
    box->setDefaultButton(destroys ? cancel : verb);
    box->setEscapeButton(cancel);
    if (!question.key.isEmpty())
        setKey(verb, question.key);
    else if (!destroys)
        setKeyCap(verb, keyText(QKeySequence(Qt::Key_Return)));
    QObject::connect(verb, &QPushButton::clicked, parent, [confirmed = std::move(confirmed)] { confirmed(); });
    // However it is closed.
    QObject::connect(box, &QDialog::finished, parent, [box, verb, declined = std::move(declined)] {
        if (declined && box->clickedButton() != verb)
            declined();
    });
    box->open();
}

} // namespace baton
