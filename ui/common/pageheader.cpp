// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/pageheader.h"

#include "common/smallparts.h"
#include "common/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace baton {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextRole::Title2))
    , m_note(new TextLabel({}, TextRole::Body, ColorRole::Muted))
    , m_row(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    const Theme &theme = themeOf(this);
    m_note->setFit(TextLabel::Fit::Elide);
    m_row->setContentsMargins(theme.length(24), theme.length(13), theme.length(24), theme.length(13));
    m_row->setSpacing(theme.length(8));
    m_row->addWidget(m_title);
    m_row->addSpacing(theme.length(8));
    m_row->addWidget(m_note, 1);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(m_row);
    m_column->addWidget(new Hairline);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

void PageHeader::addAction(QWidget *action)
{
    m_row->addWidget(action);
}

void PageHeader::setViews(QWidget *views)
{
    const Theme &theme = themeOf(this);
    auto *holder = new QHBoxLayout;
    holder->setContentsMargins(theme.length(24), 0, theme.length(24), 0);
    holder->addWidget(views);
    const auto margins = m_row->contentsMargins();
    m_row->setContentsMargins(margins.left(), margins.top(), margins.right(), theme.length(4));
    m_column->insertLayout(1, holder);
}

SectionTitle::SectionTitle(const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextRole::Title3))
    , m_note(new TextLabel(note, TextRole::Small, ColorRole::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).length(12));
    m_note->setFit(TextLabel::Fit::Elide);
    row->addWidget(m_title, 0, Qt::AlignBaseline);
    row->addWidget(m_note, 1, Qt::AlignBaseline);
}

void SectionTitle::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionTitle::setNote(const QString &note)
{
    m_note->setText(note);
}

} // namespace baton
