// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/recordpane.h"

#include "common/controls.h"
#include "common/flowlayout.h"
#include "common/formatting.h"
#include "common/textlabel.h"
#include "leads/panesection.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

RecordPane::RecordPane(const QString &name, const QList<QAction *> &deeds, const QList<PaneSection *> &sections,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_nothing(new TextLabel({}, TextRole::Body, ColorRole::Muted))
    , m_head(new QWidget)
    , m_title(new TextLabel({}, TextRole::Title1))
    , m_facts(new TextLabel({}, TextRole::Body, ColorRole::SecondText))
    , m_deeds(deeds)
    , m_sections(sections)
{
    const Theme &theme = themeOf(this);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
    auto *sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(sheet);
    const int margin = theme.length(20);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(m_nothing);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(theme.space(Space::Tight4));
    for (TextLabel *label : {m_nothing, m_title, m_facts})
        label->setFit(TextLabel::Fit::Wrap);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(theme.space(Space::Label8), buttons);
    for (QAction *deed : deeds) {
        auto *button = makeButton(deed->text());
        setKeyCap(button, keyText(deed->shortcut()));
        connect(button, &QPushButton::clicked, deed, &QAction::trigger);
        flow->addWidget(button); // Before it is shown: by itself it would be a window.
        button->setVisible(deed->isEnabled());
        connect(deed, &QAction::enabledChanged, button, &QWidget::setVisible);
    }
    head->addSpacing(theme.space(Space::Label8));
    head->addWidget(buttons);
    column->addWidget(m_head);
    for (PaneSection *section : sections)
        column->addWidget(section);
    column->addStretch();
    setWidget(sheet);
    showNothing(tr("Reading …"));
}

void RecordPane::showNothing(const QString &words)
{
    m_nothing->setText(words);
    m_nothing->show();
    m_head->hide();
    for (QAction *deed : std::as_const(m_deeds))
        deed->setEnabled(false);
    for (PaneSection *section : std::as_const(m_sections))
        section->hide();
}

void RecordPane::showRecord(const QString &title, const QStringList &facts)
{
    QStringList known = facts;
    known.removeAll(QString());
    m_title->setText(isolated(title));
    m_facts->setText(known.join(u" · "_s));
    m_facts->setVisible(!known.isEmpty());
    m_nothing->hide();
    m_head->show();
    for (PaneSection *section : std::as_const(m_sections)) {
        section->show();
        section->showBody();
    }
}

} // namespace baton
