// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/keyindex.h"
#include "support/id.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <unordered_map>
#include <vector>

namespace baton {

/// A set of ids from a sequence: one bit each, so that a file of any size fits.
class SeenIds
{
public:
    [[nodiscard]] bool contains(qint64 id) const
    {
        const auto page = m_pages.find(id >> pageBits);
        return page != m_pages.end() && page->second[static_cast<size_t>(id & pageMask)];
    }
    void insert(qint64 id)
    {
        std::vector<bool> &page = m_pages[id >> pageBits];
        if (page.empty())
            page.resize(size_t(1) << pageBits);
        page[static_cast<size_t>(id & pageMask)] = true;
    }

private:
    static constexpr int pageBits = 15;
    static constexpr qint64 pageMask = (qint64(1) << pageBits) - 1;

    std::unordered_map<qint64, std::vector<bool>> m_pages;
};

/// What the rows so far were about: the first row of a lead wins over later ones of the same file.
struct SeenInFile
{
    SeenIds leads;
    SeenIds interests;
    SeenIds deals;
    /// Which slots of an account a row of this file has filled: the first that has a value does.
    QHash<qint64, quint32> accountSlots;
    /// How often a mapped row has come, for those that came more than once.
    QHash<QByteArray, int> repeats;
    /// Of leads that a dry run would create; empty in a run, where the database has them.
    KeyIndex planned;
};

} // namespace baton
