// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/timelinesection.h"

#include "common/controls.h"
#include "common/searchfield.h"
#include "common/textlabel.h"
#include "common/wording.h"
#include "leads/kindchips.h"
#include "leads/timelinelist.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// A pane shows what is looked at by the way.
constexpr int latestEntries = 12;
// What a screen holds: read before it is painted.
constexpr int firstRows = 40;

} // namespace

TimelineSection::TimelineSection(Form form, TimelineModel::About about, QWidget *parent)
    : PaneSection(u"timeline"_s, tr("What happened"), parent)
    , m_form(form)
    , m_model(new TimelineModel(about, this))
    , m_chips(new KindChips)
    , m_list(new TimelineList(m_model, form == Form::Whole ? TimelineList::Form::Bounded : TimelineList::Form::Latest))
    , m_note(new TextLabel({}, TextRole::Body, ColorRole::Muted))
{
    QVBoxLayout *body = renewBody();
    body->addWidget(m_chips);
    if (form == Form::Whole) {
        m_search = new SearchField(tr("Find in what happened"));
        body->addWidget(m_search);
        connect(m_search, &SearchField::searched, m_model, &TimelineModel::setWords);
        connect(m_search, &SearchField::left, this, &TimelineSection::enter);
        connect(m_search, &QLineEdit::returnPressed, this, &TimelineSection::enter);
    }
    m_note->setFit(TextLabel::Fit::Wrap);
    body->addWidget(m_note);
    body->addWidget(m_list, 1);
    if (form == Form::Latest) {
        m_model->setMost(latestEntries);
        m_allButton = makeButton({}, ButtonTone::Link);
        m_allButton->setObjectName(u"allEntries"_s);
        body->addWidget(m_allButton, 0, Qt::AlignLeading);
        connect(m_allButton, &QAbstractButton::clicked, this, &TimelineSection::allRequested);
    }
    connect(m_chips, &KindChips::wantedChanged, this, [this] {
        m_model->setKinds(m_chips->wanted());
        emit kindsChanged();
    });
    connect(m_model, &TimelineModel::filtered, this, &TimelineSection::showNumbers);
    connect(m_model, &TimelineModel::failed, this,
            [this](const Error &error) { heading()->setSummary(errorText(error), ColorRole::Danger); });
    connect(m_list, &TimelineList::leadChosen, this, &TimelineSection::leadChosen);
    showNumbers();
}

void TimelineSection::tell(const TimelineSubject &subject, const Result<QList<TimelineKey>> &keys,
                           const FieldCatalogue &catalogue, const TimeView &view)
{
    m_model->setKeys(subject, keys.value_or(QList<TimelineKey>()), catalogue, view);
    if (!keys)
        heading()->setSummary(errorText(keys.error()), ColorRole::Danger);
    else if (fold() == Fold::Open)
        m_model->showRows(0, firstRows);
}

void TimelineSection::showNumbers()
{
    m_chips->setCounts(m_model->counts());
    const auto total = static_cast<int>(m_model->total());
    const int passing = m_model->passing();
    heading()->setSummary(total == 0 ? QString() : tr("%Ln entries", nullptr, total), ColorRole::Muted);
    m_chips->setVisible(total > 0);
    m_list->setVisible(passing > 0);
    m_note->setVisible(passing == 0);
    m_note->setText(total > 0                                     ? tr("Nothing of these kinds has happened.")
                        : m_search && !m_search->text().isEmpty() ? tr("Nothing that happened has these words.")
                                                                  : tr("Nothing has happened yet."));
    if (m_allButton) {
        m_allButton->setVisible(m_offersAll && passing > latestEntries);
        m_allButton->setText(tr("All %Ln entries …", nullptr, passing));
    }
}

void TimelineSection::setFillsHeight(bool fills)
{
    if (m_form == Form::Whole)
        m_list->setForm(fills ? TimelineList::Form::Whole : TimelineList::Form::Bounded);
}

QStringList TimelineSection::kinds() const
{
    QStringList keys;
    const QSet<TimelineKind> wanted = m_chips->wanted();
    for (const TimelineKind kind : allTimelineKinds)
        if (wanted.contains(kind))
            keys.append(keyOf(kind));
    return keys;
}

void TimelineSection::setKinds(const QStringList &keys)
{
    QSet<TimelineKind> kinds;
    for (const QString &key : keys)
        if (const auto kind = timelineKindFromKey(key))
            kinds.insert(*kind);
    m_chips->setWanted(kinds);
    m_model->setKinds(kinds);
}

void TimelineSection::enter()
{
    if (m_list->isVisible())
        m_list->setFocus(Qt::TabFocusReason);
}

} // namespace baton
