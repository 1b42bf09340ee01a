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
    [[nodiscard]] QWidget *makeRow(const Batch &batch, const TimeView &view);

    QVBoxLayout *m_column;
};

} // namespace baton
