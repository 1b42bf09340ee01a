// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/batonstyle.h"

#include "common/controlpainting.h"
#include "common/formatting.h"
#include "common/icon.h"
#include "common/marks.h"
#include "common/plaintable.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

template<typename Option>
const Option &as(const QStyleOption *option)
{
    return *qstyleoption_cast<const Option *>(option);
}

void paintMenuPanel(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.fillRect(rect, theme.color(ColorRole::Raised));
    painter.setPen(theme.color(theme.appearance() == Appearance::Light ? ColorRole::LineStrong : ColorRole::Line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
}

bool actsOnRows(const QWidget *widget)
{
    return widget && widget->property(actsOnRowsProperty).toBool();
}

} // namespace

BatonStyle::BatonStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{}

void BatonStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void BatonStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            paintInputBox(*painter, *option, m_theme);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintCheckMark(*painter, *option, m_theme);
    case PE_IndicatorRadioButton: return paintRadioMark(*painter, *option, m_theme);
    case PE_FrameFocusRect:
        if (actsOnRows(widget))
            return; // The ring is round the row.
        if (showsFocus(*option) || qobject_cast<const QAbstractScrollArea *>(widget))
            paintFocusRing(*painter, option->rect, m_theme.length(3), m_theme);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel: return paintMenuPanel(*painter, option->rect, m_theme);
    case PE_PanelItemViewItem:
        paintItemGround(*painter, as<QStyleOptionViewItem>(option), m_theme);
        if (actsOnRows(widget))
            paintRowFocus(*painter, as<QStyleOptionViewItem>(option), as<QStyleOptionViewItem>(option).index, m_theme);
        return;
    case PE_IndicatorArrowDown:
        return paintIcon(*painter, Icon::ChevronDown, option->rect, m_theme.color(ColorRole::SecondText),
                         m_theme.length(14));
    case PE_IndicatorArrowUp:
        return paintIcon(*painter, Icon::ChevronUp, option->rect, m_theme.color(ColorRole::SecondText),
                         m_theme.length(14));
    case PE_FrameMenu:
    case PE_PanelMenuBar:
    case PE_FrameLineEdit:
    case PE_PanelItemViewRow: // The ground of a row is the delegate's or PE_PanelItemViewItem's.
    case PE_IndicatorHeaderArrow: // The label draws its own.
    case PE_PanelScrollAreaCorner: // Where two scroll bars meet there is nothing to see.
    case PE_PanelStatusBar: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void BatonStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton: return paintButton(*painter, as<QStyleOptionButton>(option), widget, m_theme);
    case CE_ComboBoxLabel: {
        const auto &combo = as<QStyleOptionComboBox>(option);
        if (!combo.editable)
            paintComboLabel(*painter, combo, subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget),
                            m_theme);
        return;
    }
    case CE_Header: {
        // Fusion would leave half a heading's height to an arrow of its own.
        auto header = as<QStyleOptionHeader>(option);
        paintHeaderSection(*painter, header, m_theme);
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        header.rect.adjust(margin, 0, -margin, 0);
        return paintHeaderLabel(*painter, header, m_theme);
    }
    case CE_HeaderSection: return paintHeaderSection(*painter, as<QStyleOptionHeader>(option), m_theme);
    case CE_HeaderLabel: return paintHeaderLabel(*painter, as<QStyleOptionHeader>(option), m_theme);
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, m_theme.color(ColorRole::Surface));
        paintHairline(*painter, QPointF(option->rect.left(), option->rect.bottom()), option->rect.width(),
                      Qt::Horizontal, m_theme.color(ColorRole::LineStrong));
        return;
    }
    case CE_ItemViewItem: {
        // One line, cut by characters at its end: words that wrap would leave at a hyphen half of the cell empty.
        auto item = as<QStyleOptionViewItem>(option);
        item.features &= ~QStyleOptionViewItem::WrapText;
        item.text = isolated(item.text);
        return QProxyStyle::drawControl(element, &item, painter, widget);
    }
    case CE_MenuBarItem: return paintMenuBarItem(*painter, as<QStyleOptionMenuItem>(option), m_theme);
    case CE_MenuBarEmptyArea: return painter->fillRect(option->rect, m_theme.color(ColorRole::Window));
    case CE_MenuItem: return paintMenuItem(*painter, as<QStyleOptionMenuItem>(option), m_theme);
    case CE_MenuEmptyArea:
    case CE_ShapedFrame:
        if (element == CE_ShapedFrame && !qobject_cast<const QAbstractScrollArea *>(widget))
            break;
        return;
    case CE_ProgressBar: return paintProgressBar(*painter, as<QStyleOptionProgressBar>(option), m_theme);
    case CE_Splitter: return painter->fillRect(option->rect, m_theme.color(ColorRole::Line));
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void BatonStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return paintComboBox(*painter, as<QStyleOptionComboBox>(option),
                             subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), m_theme);
    case CC_ScrollBar:
        return paintScrollBar(*painter, as<QStyleOptionSlider>(option),
                              subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), m_theme);
    case CC_ToolButton: return paintToolButton(*painter, as<QStyleOptionToolButton>(option), widget, m_theme);
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize BatonStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: return buttonSize(as<QStyleOptionButton>(option), widget, m_theme);
    case CT_ToolButton:
        return contents.width() > contents.height() * 2
            ? QSize(contents.width() + m_theme.length(22), m_theme.length(30))
            : QSize(m_theme.length(30), m_theme.length(30));
    case CT_LineEdit: return {contents.width() + m_theme.length(16), m_theme.length(30)};
    case CT_ComboBox: {
        const auto &combo = as<QStyleOptionComboBox>(option);
        return {contents.width() + m_theme.length(10 + 6 + 14 + 10)
                    + (combo.currentIcon.isNull() ? 0 : m_theme.length(6)),
                m_theme.length(30)};
    }
    case CT_HeaderSection: return headerSize(as<QStyleOptionHeader>(option), m_theme);
    case CT_MenuItem: return menuItemSize(as<QStyleOptionMenuItem>(option), m_theme);
    case CT_MenuBarItem: return {contents.width() + m_theme.length(16), m_theme.length(30)};
    case CT_ItemViewItem: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {plain.width() + m_theme.length(8), std::max(plain.height(), m_theme.length(28))};
    }
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect BatonStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const bool isFramed = as<QStyleOptionFrame>(option).lineWidth > 0;
        const int padding = isFramed ? m_theme.length(8) : 0;
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    if (element == SE_HeaderLabel)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect BatonStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const int arrow = m_theme.length(14 + 10 + 6);
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, option->rect,
                              option->rect.adjusted(m_theme.length(10), 1, -arrow, -1));
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, option->rect,
                              QRect(option->rect.right() - arrow + m_theme.length(6), option->rect.top(),
                                    m_theme.length(14), option->rect.height()));
    }
    if (control == CC_ScrollBar) {
        const auto &bar = as<QStyleOptionSlider>(option);
        const bool isFlat = bar.orientation == Qt::Horizontal;
        const int groove = isFlat ? bar.rect.width() : bar.rect.height();
        const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
        const qint64 page = std::max(bar.pageStep, 1);
        const int length =
            std::clamp(static_cast<int>(groove * page / (range + page)), std::min(m_theme.length(32), groove), groove);
        const int at =
            sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, groove - length, bar.upsideDown);
        const auto piece = [&](int from, int size) {
            const QRect place =
                isFlat ? QRect(from, 0, size, bar.rect.height()) : QRect(0, from, bar.rect.width(), size);
            return visualRect(bar.direction, bar.rect, place);
        };
        switch (part) {
        case SC_ScrollBarSlider: return piece(at, length);
        case SC_ScrollBarGroove: return bar.rect;
        case SC_ScrollBarSubPage: return piece(0, at);
        case SC_ScrollBarAddPage: return piece(at + length, groove - at - length);
        default: // No arrow buttons.
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int BatonStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return m_theme.length(10);
    case PM_ScrollBarSliderMin: return m_theme.length(32);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ToolBarFrameWidth: return 0;
    case PM_SplitterWidth:
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return m_theme.length(5);
    case PM_MenuBarHMargin: return m_theme.length(8);
    case PM_MenuBarItemSpacing: return m_theme.length(2);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return m_theme.length(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return m_theme.length(8);
    case PM_DefaultFrameWidth: return qobject_cast<const QAbstractScrollArea *>(widget) ? 0 : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_HeaderMargin: return m_theme.length(8);
    case PM_FocusFrameHMargin: // The padding of cells; item views add one to it.
        return m_theme.length(8) - 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int BatonStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // Words alone, as on every other button of a dialog.
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return widget && widget->property(opensByClickProperty).toBool();
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_Scrollable: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace baton
