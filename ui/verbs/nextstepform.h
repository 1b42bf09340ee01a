// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "funnel/playbook.h"

#include <QObject>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;

namespace baton {

class TextLabel;

/// The lines of a form that say what is done next with a lead, and by when. They follow the playbook until somebody
/// says otherwise by hand.
class NextStepForm : public QObject
{
    Q_OBJECT

public:
    /// Whether it may be left open what is done next.
    enum class Choice { Open, Needed };

    NextStepForm(const TimeView &view, Choice choice, QObject *parent = nullptr);

    void addTo(QFormLayout *form);
    /// What to begin with; nothing is done next where the playbook has no play. What was chosen by hand stays.
    void suggest(const std::optional<SuggestedStep> &step);
    /// The lead said that it wants to be called again: only the time is asked for.
    void askForCallback(const std::optional<SuggestedStep> &step);
    /// The call did not end as a callback after all.
    void dropCallback();
    [[nodiscard]] bool isCallback() const { return m_isCallback; }
    /// Without lead, side and words; nothing where nothing is done next.
    [[nodiscard]] std::optional<NewStep> step() const;

    [[nodiscard]] QComboBox *kind() const { return m_kind; }
    [[nodiscard]] QDateTimeEdit *due() const { return m_due; }

signals:
    /// Another kind was chosen.
    void changed();

private:
    void setStep(const std::optional<SuggestedStep> &step);
    void showChoice();

    TimeView m_view;
    QComboBox *m_kind;
    QDateTimeEdit *m_due;
    TextLabel *m_why;
    bool m_isByHand = false;
    bool m_isCallback = false;
    bool m_isBeingSet = false;
};

} // namespace baton
