// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/palettesource.h"
#include "views/savedview.h"

namespace baton {

class ViewService;

/// Finds the views of lists by their names.
class ViewSource : public PaletteSource
{
    Q_OBJECT

public:
    /// A list that has views.
    struct List
    {
        QString key; ///< "leads"
        QString title; ///< As its page is called.
    };
    /// `service` outlives it.
    ViewSource(ViewService &service, QList<List> lists, QObject *parent);

    [[nodiscard]] QChar sign() const override { return u'/'; }
    [[nodiscard]] QString signText() const override { return tr("views"); }
    [[nodiscard]] QString heading(PaletteGroup) const override { return tr("Views"); }
    void prepare() override;
    void find(const QString &words) override;

signals:
    void viewChosen(const baton::SavedView &view);

private:
    void answer();
    [[nodiscard]] QString titleOf(const QString &list) const;

    ViewService &m_service;
    QList<List> m_lists;
    QList<SavedView> m_views;
    QString m_asked;
    int m_reading = 0; ///< Lists that have not answered.
};

} // namespace baton
