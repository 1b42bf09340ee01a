// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementpane.h"

#include "agreements/agreementtext.h"
#include "common/controls.h"
#include "common/marks.h"
#include "common/pageheader.h"
#include "common/shippedtext.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "funnel/handofftext.h"
#include "leads/panerows.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString needText(const Agreement &agreement)
{
    QStringList sides;
    const QList<Side> needed = sidesThatMustSign(agreement);
    for (const Side side : needed)
        sides.append(sideName(side));
    return sides.isEmpty() ? AgreementPane::tr("none has to sign, each may")
                           : AgreementPane::tr("needs %1").arg(sides.join(u", "_s));
}

/// Follows the action: its word, its key, whether it can be done.
void bind(QPushButton *button, QAction *action)
{
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->isEnabled() ? QString() : action->toolTip());
    };
    follow();
    setKeyCap(button, keyText(action->shortcut()));
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace

AgreementPane::AgreementPane(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new SectionTitle(tr("Signatures")))
    , m_place(new QVBoxLayout)
    , m_reason(new TextLabel({}, TextRole::Small, ColorRole::Muted))
{
    const Theme &theme = themeOf(this);
    m_reason->setFit(TextLabel::Fit::Wrap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Block20), theme.space(Space::Group16), theme.space(Space::Block20),
                               theme.space(Space::Group16));
    column->setSpacing(theme.space(Space::Label8));
    column->addWidget(m_title);
    column->addLayout(m_place);
    for (QAction *action : actions.sign)
        m_sign.append(addButton(column, action));
    column->addSpacing(theme.space(Space::Label8));
    column->addWidget(new Hairline);
    column->addSpacing(theme.space(Space::Label8));
    m_activate = addButton(column, actions.activate);
    column->addWidget(m_reason);
    column->addSpacing(theme.space(Space::Label8));
    column->addWidget(new Hairline);
    column->addSpacing(theme.space(Space::Label8));
    for (QAction *action : actions.others)
        addButton(column, action);
    column->addStretch(1);
}

QPushButton *AgreementPane::addButton(QVBoxLayout *column, QAction *action)
{
    auto *button = makeButton(action->text());
    bind(button, action);
    column->addWidget(button);
    return button;
}

void AgreementPane::addSignature(QVBoxLayout *column, const AgreementHistory &history, const Agreement &shown,
                                 Side side, const TimeView &view)
{
    const auto signature = signatureOf(shown, side);
    const bool isNeeded = sidesThatMustSign(shown).contains(side);
    PaneRow row;
    row.sign = [side](QPainter &painter, const QRectF &rect, const Theme &theme) {
        paintSideMark(painter, side, rect.center(), rect.height() * 0.6, theme);
    };
    row.signMeaning = sideName(side);
    row.nameRole = TextRole::Medium;
    row.valueRole = TextRole::Small;
    if (signature) {
        const QString name = history.nameOf(signature->user);
        row.name = name.isEmpty() ? sideName(side) : name;
        row.value = tr("✓ signed");
        row.valueColor = ColorRole::Positive;
        row.note = tr("%1, %2", "side and when").arg(sideName(side), instantText(signature->signedAt, view));
        if (!signature->comment.isEmpty())
            row.note += u'\n' + tr("“%1”").arg(isolated(shippedText(signature->comment)));
        row.tip = fullInstantText(signature->signedAt, view);
    } else {
        row.name = sideName(side);
        row.value = isNeeded ? tr("? missing") : noValue();
        row.valueColor = isNeeded ? ColorRole::Warning : ColorRole::Muted;
        row.note = tr("has not signed");
    }
    PaneRows(column, PaneRows::Signs::Leading).add(row);
}

void AgreementPane::showVersion(const AgreementHistory &history, const Agreement &shown, const TimeView &view)
{
    m_title->setNote(needText(shown));
    delete m_signatures;
    m_signatures = new QWidget;
    auto *column = new QVBoxLayout(m_signatures);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::Label8));
    const QList<Side> sides = sidesThatSign(shown.kind);
    for (const Side side : sides)
        addSignature(column, history, shown, side, view);
    m_place->addWidget(m_signatures);
    // Of what counts already nobody asks for signatures.
    for (qsizetype i = 0; i < sides.size(); ++i)
        m_sign[i]->setVisible(shown.state == AgreementState::Draft && !signatureOf(shown, sides[i]));
    setTone(m_activate, m_actions.activate->isEnabled() ? ButtonTone::Primary : ButtonTone::Normal);
    const QString reason = whyNotActivated(history, shown, dayOf(view));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

} // namespace baton
