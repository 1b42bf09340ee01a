// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/palettemodel.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace baton {

class FlowLayout;
class TextLabel;

/// One field over the whole window that finds whatever can be done, opened or gone to. What is typed goes to all
/// sources, or to the one whose sign comes first; Enter runs what is current, Esc gives the focus back.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window` while it is open.
    explicit CommandPalette(QWidget *window);

    /// A source that is deleted goes by itself.
    void addSource(PaletteSource *source);
    /// Opens with `words` typed already.
    void open(const QString &words = {});
    /// Opens it, or closes it where it is open.
    void toggle();

    /// Whether an answer is still to come; pictures wait for it.
    [[nodiscard]] bool isLoading() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Answer
    {
        QPointer<PaletteSource> source;
        QString asked; ///< What it was last asked for; null while it was not.
        QList<PaletteEntry> entries;
        bool isPending = false;
    };

    void buildPanel();
    void showSigns();
    void find(const QString &typed);
    void take(const PaletteSource *source, const QString &words, const QList<PaletteEntry> &entries);
    void showEntries();
    void step(int rows);
    void setCurrent(int row);
    void runCurrent();
    void keepFocus(QWidget *taker);
    void close();
    void place();
    [[nodiscard]] bool handleKey(int key);

    QWidget *m_window;
    QWidget *m_panel;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_nothing;
    FlowLayout *m_signs;
    PaletteModel m_model;
    QList<Answer> m_answers;
    QPointer<QWidget> m_focusBefore;
    bool m_isOneSource = false;
};

} // namespace baton
