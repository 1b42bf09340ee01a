// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadhead.h"

#include "common/fieldtext.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "conditions/fieldcatalogue.h"
#include "leads/elidedlink.h"
#include "leads/leadnumber.h"
#include "leads/leadtext.h"
#include "leads/leadtrack.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

LeadHead::LeadHead(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void LeadHead::tell(const LeadDetails &lead, const FieldCatalogue &catalogue, const TimeView &view)
{
    delete m_body;
    m_body = new QWidget;
    layout()->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::Part12));
    showNames(column, lead, catalogue, view);
    if (BatonTrack *track = makeLeadTrack(lead, view))
        column->addWidget(track);
}

void LeadHead::showNames(QVBoxLayout *column, const LeadDetails &lead, const FieldCatalogue &catalogue,
                         const TimeView &view)
{
    const QString number = leadNumber(lead.id);
    const QString name = leadText(lead, catalogue, u"name"_s, view);
    auto *title = new TextLabel(isolated(name.isEmpty() ? number : name), TextRole::Title1);
    title->setFit(TextLabel::Fit::Wrap);
    column->addWidget(title);
    QStringList lines{leadText(lead, catalogue, u"title"_s, view), name.isEmpty() ? QString() : number};
    lines.removeAll(QString());
    auto *facts = new QVBoxLayout;
    facts->setSpacing(themeOf(this).space(Space::Hair2));
    if (const QString account = leadText(lead, catalogue, u"account"_s, view); !account.isEmpty()) {
        auto *link = new ElidedLink(account);
        connect(link, &QAbstractButton::clicked, this, [this, id = lead.account] { emit accountRequested(id); });
        facts->addWidget(link, 0, Qt::AlignLeading);
    }
    for (const QString &line : lines) {
        auto *label = new TextLabel(isolated(line), TextRole::Body, ColorRole::SecondText);
        label->setFit(TextLabel::Fit::Elide);
        facts->addWidget(label);
    }
    column->addLayout(facts);
    auto *standing = new QHBoxLayout;
    standing->setSpacing(themeOf(this).space(Space::Label8));
    if (const QString grade = leadText(lead, catalogue, u"grade"_s, view); !grade.isEmpty())
        standing->addWidget(new GradeBadge(grade));
    if (!lead.stages.isEmpty()) {
        auto *pill = new StagePill;
        pill->setStage(stageText(lead.stages.last().stage), sideOf(lead.stages.last().stage));
        standing->addWidget(pill);
    }
    standing->addStretch(1);
    column->addLayout(standing);
}

} // namespace baton
