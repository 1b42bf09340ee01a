// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementdialog.h"

#include "common/controls.h"
#include "common/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace baton {

AgreementDialog::AgreementDialog(const QString &question, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QVBoxLayout)
    , m_effect(new TextLabel({}, TextRole::Body, ColorRole::SecondText))
    , m_verb(makeButton(verb, ButtonTone::Primary))
{
    const Theme &theme = themeOf(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(verb);
    auto *title = new TextLabel(question, TextRole::Title2);
    title->setFit(TextLabel::Fit::Wrap);
    title->setMinimumWidth(theme.length(400));
    m_effect->setFit(TextLabel::Fit::Wrap);
    m_fields->setSpacing(theme.space(Space::Label8));
    m_verb->setDefault(true);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(title);
    column->addLayout(m_fields);
    column->addWidget(m_effect);
    column->addLayout(makeDialogButtons(this, m_verb));
    m_verb->setFocus();
}

void AgreementDialog::setEffect(const QString &words)
{
    m_effect->setText(words);
    m_effect->setVisible(!words.isEmpty());
    adjustSize();
}

QString AgreementDialog::effect() const
{
    return m_effect->text();
}

} // namespace baton
