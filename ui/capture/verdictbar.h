// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importresult.h"
#include "common/tokens.h"

#include <QWidget>

namespace baton {

/// The verdict of a plan or an import: one bar in true proportion, and each count with its sign and word.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void setResult(const ImportResult &result);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        qint64 count;
        QString sign;
        QString word;
        QString note;
        ColorRole color;
    };

    QList<Part> m_parts;
};

} // namespace baton
