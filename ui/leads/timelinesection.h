// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/panesection.h"
#include "leads/timelinemodel.h"

class QAbstractButton;

namespace baton {

class KindChips;
class SearchField;
class TextLabel;
class TimelineList;

/// What happened, the latest first: the kinds to choose from with their numbers, words to look for, and the entries
/// under their days.
class TimelineSection : public PaneSection
{
    Q_OBJECT

public:
    enum class Form {
        Latest, ///< The newest few, and a way to all of them; what stands around it scrolls.
        Whole ///< All of them, with words to look for; they scroll by themselves.
    };

    TimelineSection(Form form, TimelineModel::About about, QWidget *parent = nullptr);

    void setRead(TimelineModel::Read read) { m_model->setRead(std::move(read)); }
    void tell(const TimelineSubject &subject, const Result<QList<TimelineKey>> &keys, const FieldCatalogue &catalogue,
              const TimeView &view);
    /// Whether somebody can show all of them: a way there is offered where there are more.
    void offerAll() { m_offersAll = true; }
    /// Of all of them: whether the entries take what height there is, or scroll within what they need.
    void setFillsHeight(bool fills);
    /// Which kinds are wanted, by their keys; none is all of them.
    [[nodiscard]] QStringList kinds() const;
    void setKinds(const QStringList &keys);
    [[nodiscard]] bool isReading() const { return m_model->isReading(); }
    [[nodiscard]] TimelineModel *model() const { return m_model; }
    [[nodiscard]] TimelineList *list() const { return m_list; }
    /// Gives the keyboard to the entries.
    void enter();

signals:
    /// The kinds were chosen by hand.
    void kindsChanged();
    void allRequested();
    void leadChosen(baton::LeadId lead);

private:
    void showNumbers();

    Form m_form;
    bool m_offersAll = false;
    TimelineModel *m_model;
    KindChips *m_chips;
    SearchField *m_search = nullptr;
    TimelineList *m_list;
    TextLabel *m_note;
    QAbstractButton *m_allButton = nullptr;
};

} // namespace baton
