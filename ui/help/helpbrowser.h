// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"
#include "help/helpbook.h"

#include <QHash>
#include <QTextBrowser>

namespace baton {

/// Shows the chapters of the help and nothing else: no file, no address of the network, no picture that a text carries
/// along, whatever document it is given. A link out of the help is told and not followed.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(const QLocale &locale, QWidget *parent = nullptr);

    [[nodiscard]] const HelpBook &book() const { return m_book; }
    /// The key of the chapter that is shown; empty at first.
    [[nodiscard]] const QString &chapter() const { return m_here.chapter; }
    /// Shows the chapter from the anchor on, and makes it a step to come back to. Returns whether there is such a
    /// chapter.
    bool showChapter(const QString &key, const QString &anchor = {});
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }

    static constexpr int smallestText = 80; ///< Per cent of the window's size.
    static constexpr int largestText = 200;
    /// How large the text is beside that of the window; it stays from chapter to chapter.
    [[nodiscard]] int textSize() const { return m_textSize; }
    void setTextSize(int percent);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

public slots:
    void backward() override;
    void forward() override;
    void home() override;
    void reload() override;

signals:
    /// Another chapter or another place of it.
    void placeShown();
    /// A link that leads out of the help was chosen.
    void outsideChosen(const QUrl &address);
    void textSizeChanged(int percent);

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Place
    {
        QString chapter;
        QString anchor;
        int scrolled = 0; ///< When it was left.
    };

    void follow(const QUrl &address);
    /// Leaves the place, to be come back to by `way`.
    void leaveTo(QList<Place> &way);
    void show(const Place &place);
    void write(const HelpChapter &chapter);
    /// That of the window in the size of the help's text.
    [[nodiscard]] Theme textTheme() const;
    /// Gives the lines of `text`, which is or will be shown, their length.
    void fit(QTextDocument &text);

    HelpBook m_book;
    int m_textSize = 100;
    Place m_here;
    QList<Place> m_back;
    QList<Place> m_forward;
    QHash<QString, int> m_anchors;
};

} // namespace baton
