// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "history/batch.h"

#include <QWidget>

class QVBoxLayout;

namespace baton {

/// The imports of this workspace, the newest first, each with its way back.
class BatchList : public QWidget
{
    Q_OBJECT

public:
    explicit BatchList(QWidget *parent = nullptr);

    void setBatches(const QList<Batch> &batches, const TimeView &view);

signals:
    void undoRequested(const baton::Batch &batch);

private:
    /// What the result of its undo says of a batch; what stayed does not go unsaid.
    [[nodiscard]] static QString undoneText(const QJsonObject &undo, const QLocale &locale);
    [[nodiscard]] QWidget *makeRow(const Batch &batch, const QJsonObject &undo, const TimeView &view);

    QVBoxLayout *m_column;
};

} // namespace baton
