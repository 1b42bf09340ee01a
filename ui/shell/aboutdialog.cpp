// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/aboutdialog.h"

#include "common/controls.h"
#include "common/dialogroom.h"
#include "common/smallparts.h"
#include "common/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace baton {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    const Theme &theme = themeOf(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Baton"));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(Space::Group16));
    head->addWidget(new BatonMark(40));
    head->addWidget(new TextLabel(tr("Baton %1").arg(QStringLiteral(BATON_VERSION)), TextRole::Title1), 1);
    auto *what = new TextLabel(tr("Campaign and lead management that marketing and sales share."), TextRole::Body,
                               ColorRole::SecondText);
    auto *licence = new TextLabel(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        TextRole::Small, ColorRole::Muted);
    for (TextLabel *label : {what, licence})
        label->setFit(TextLabel::Fit::Wrap);
    auto *close = makeButton(tr("Close"), ButtonTone::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    column->addLayout(head);
    column->addWidget(what);
    column->addWidget(licence);
    column->addWidget(close, 0, Qt::AlignRight);
    DialogRoom::setLeastWidth(*this, 420);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace baton
