// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafts/draftbar.h"
#include "routing/leadstanding.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace baton {

class FactTableModel;
class TextLabel;

/// Who gets leads: those who may have them, with what each has in hand; or, where they are handed over, the queue of a
/// side.
class OwnerDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Give, HandOver };

    OwnerDialog(Purpose purpose, const LeadStandings &known, const QList<Receiver> &receivers,
                QWidget *parent = nullptr);

    /// Begins with this one chosen, or with the queue; nothing happens where he may not have them.
    void choose(Side side, UserId owner);
    [[nodiscard]] Side side() const;
    /// Nobody where the leads wait in the side's queue.
    [[nodiscard]] UserId owner() const;
    /// The person's name, or the side's.
    [[nodiscard]] QString receiverText() const;
    [[nodiscard]] QString note() const;
    /// The lines for words of one's own.
    [[nodiscard]] QList<DraftField> draftFields() const { return {{QStringLiteral("note"), m_note}}; }

private:
    void fillSides();
    void fillPeople();
    void makeRoom();
    void showEffect();
    [[nodiscard]] const Receiver *chosen() const;
    [[nodiscard]] qsizetype alreadyWith(UserId owner) const;
    [[nodiscard]] QString noteOn(const Receiver &receiver) const;
    [[nodiscard]] int queueRows() const { return m_purpose == Purpose::HandOver ? 1 : 0; }

    Purpose m_purpose;
    LeadStandings m_known;
    QList<Receiver> m_all;
    QList<Receiver> m_shown;
    QComboBox *m_side;
    FactTableModel *m_model;
    QTableView *m_table;
    QLineEdit *m_note;
    TextLabel *m_effect;
    QPushButton *m_give;
};

} // namespace baton
