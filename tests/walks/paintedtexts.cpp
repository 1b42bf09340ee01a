// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paintedtexts.h"

#include <QApplication>
#include <QEvent>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>

namespace baton {

namespace {

/// Notes the texts that are drawn instead of drawing.
class TextEngine : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {}

    void setWidget(QWidget *widget) { m_widget = widget; }
    [[nodiscard]] QList<PaintedText> take() { return std::move(m_texts); }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF &place, const QTextItem &item) override
    {
        QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        ink.setRight(std::min(ink.right(), item.width())); // A caron may hang over.
        ink.translate(place);
        if (ink.isEmpty())
            return;
        PaintedText text;
        text.text = item.text();
        text.widget = m_widget;
        text.box = state->transform().mapRect(ink);
        if (painter()->hasClipping())
            text.room = state->transform().mapRect(painter()->clipBoundingRect());
        text.seen = painter()->hasClipping() ? text.box & text.room : text.box;
        if (!systemClip().isEmpty())
            text.seen &= (systemClip() & text.box.toAlignedRect()).boundingRect();
        m_texts.append(text);
    }

    // What stands before the text of another widget hides it.
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            cover(state->transform().mapRect(rects[i]));
    }
    void drawRects(const QRect *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            cover(state->transform().mapRect(QRectF(rects[i])));
    }
    void drawPath(const QPainterPath &path) override { cover(state->transform().map(path).boundingRect()); }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}

private:
    void cover(const QRectF &ground)
    {
        const QBrush brush = state->brush();
        if (brush.style() != Qt::SolidPattern || brush.color().alpha() < 255)
            return;
        for (PaintedText &text : m_texts)
            if (text.widget != m_widget && ground.intersects(text.seen))
                text.seen = (QRegion(text.seen.toAlignedRect()) - ground.toAlignedRect()).boundingRect();
    }

    QWidget *m_widget = nullptr;
    QList<PaintedText> m_texts;
};

/// A sheet for it, as large as what is painted and with the letters of its screen.
class TextPaper : public QPaintDevice
{
public:
    explicit TextPaper(const QWidget &shown)
        : m_shown(shown)
    {}

    [[nodiscard]] TextEngine &engine() const { return m_engine; }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_shown.width();
        case PdmHeight: return m_shown.height();
        case PdmWidthMM: return m_shown.widthMM();
        case PdmHeightMM: return m_shown.heightMM();
        case PdmNumColors: return INT_MAX;
        case PdmDepth: return 32;
        case PdmDpiX: return m_shown.logicalDpiX();
        case PdmDpiY: return m_shown.logicalDpiY();
        case PdmPhysicalDpiX: return m_shown.physicalDpiX();
        case PdmPhysicalDpiY: return m_shown.physicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget &m_shown;
    mutable TextEngine m_engine;
};

/// Tells the engine whose turn it is.
class TurnFilter : public QObject
{
public:
    explicit TurnFilter(TextEngine &engine)
        : m_engine(engine)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            m_engine.setWidget(static_cast<QWidget *>(watched));
        return false;
    }

private:
    TextEngine &m_engine;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget &shown)
{
    TextPaper paper(shown);
    const TurnFilter turns(paper.engine());
    QPainter painter(&paper);
    shown.render(&painter, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    painter.end();
    return paper.engine().take();
}

} // namespace baton
