#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/space.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace gyeot::ui {

namespace {

constexpr qreal cornerRadius = 4;
constexpr auto primaryProperty = "gyeotPrimary";

QRectF inside(const QRect& rect, qreal by)
{
    return QRectF(rect).adjusted(by, by, -by, -by);
}

void drawBox(QPainter* painter, const QRect& rect, const QColor& border, const QColor& fill, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(inside(rect, width / 2), cornerRadius, cornerRadius);
    painter->restore();
}

bool ringed(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
}

} // namespace

void makePrimary(QWidget* button)
{
    button->setProperty(primaryProperty, true);
}

bool isPrimary(const QWidget* button)
{
    return button && button->property(primaryProperty).toBool();
}

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (drawPanel(element, option, painter, widget) || drawIndicator(element, option, painter))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool Style::drawPanel(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Palette palette = Palette::of(option->palette);
    switch (element) {
    case PE_FrameFocusRect: drawBox(painter, option->rect, palette.color(Role::Accent), {}, 2); return true;
    case PE_PanelLineEdit:
        drawBox(painter, option->rect, palette.color(ringed(option) ? Role::Accent : Role::Line),
            option->palette.color(QPalette::Base), ringed(option) ? 2 : 1);
        return true;
    case PE_FrameLineEdit: return true;
    case PE_Frame: {
        const bool focus = widget && widget->hasFocus();
        drawBox(painter, option->rect, palette.color(focus ? Role::Accent : Role::Line), {}, focus ? 2 : 1);
        return true;
    }
    case PE_PanelButtonCommand: {
        const bool down = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
        const bool hover = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
        const bool filled = isPrimary(widget) && option->state.testFlag(State_Enabled);
        QColor fill = palette.color(filled ? Role::Accent : Role::Raised);
        if (down || hover)
            fill = blended(palette.color(Role::Text), fill, down ? 0.16 : 0.06);
        drawBox(painter, option->rect, palette.color(filled ? Role::Accent : Role::Line), fill);
        return true;
    }
    case PE_PanelButtonTool: {
        const bool down = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
        if (down || (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled)))
            drawBox(painter, option->rect, Qt::transparent, palette.color(down ? Role::Selection : Role::Separator));
        return true;
    }
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar: return true;
    case PE_FrameMenu: drawBox(painter, option->rect, palette.color(Role::Line), {}); return true;
    default: return false;
    }
}

bool Style::drawIndicator(PrimitiveElement element, const QStyleOption* option, QPainter* painter) const
{
    const Palette palette = Palette::of(option->palette);
    const bool on = option->state.testFlag(State_On);
    const QColor fill = palette.color(on ? Role::Accent : Role::Base);
    const QColor border = palette.color(on ? Role::Accent : Role::Line);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        drawBox(painter, option->rect, border, fill);
        if (on) {
            const QPixmap tick = iconPixmap("check", option->rect.width() - 2, palette.color(Role::OnAccent),
                painter->device()->devicePixelRatioF());
            painter->drawPixmap(option->rect.topLeft() + QPoint(1, 1), tick);
        }
        return true;
    }
    case PE_IndicatorRadioButton:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(border, 1));
        painter->setBrush(palette.color(Role::Base));
        painter->drawEllipse(inside(option->rect, 0.5));
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(Role::Accent));
            painter->drawEllipse(inside(option->rect, 4));
        }
        painter->restore();
        return true;
    default: return false;
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && isPrimary(widget) && option->state.testFlag(State_Enabled)) {
            QStyleOptionButton filled = *button;
            filled.palette.setColor(QPalette::ButtonText, Palette::of(option->palette).color(Role::OnAccent));
            QProxyStyle::drawControl(element, &filled, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape: drawTab(option, painter); return;
    case CE_HeaderSection: drawHeader(option, painter); return;
    case CE_HeaderEmptyArea: painter->fillRect(option->rect, Palette::of(option->palette).color(Role::Raised)); return;
    case CE_ProgressBarGroove: return;
    case CE_ProgressBarContents: drawProgress(option, painter); return;
    case CE_Splitter: {
        const QRect r = option->rect;
        const bool upright = r.height() > r.width();
        painter->fillRect(
            upright ? QRect(r.center().x(), r.top(), 1, r.height()) : QRect(r.left(), r.center().y(), r.width(), 1),
            Palette::of(option->palette).color(Role::Separator));
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawTab(const QStyleOption* option, QPainter* painter) const
{
    const Palette palette = Palette::of(option->palette);
    if (option->state.testFlag(State_Selected))
        painter->fillRect(option->rect.adjusted(4, option->rect.height() - 2, -4, 0), palette.color(Role::Accent));
    if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange))
        drawBox(painter, option->rect.adjusted(1, 2, -1, -4), palette.color(Role::Accent), {}, 2);
}

void Style::drawHeader(const QStyleOption* option, QPainter* painter) const
{
    const Palette palette = Palette::of(option->palette);
    const QRect rect = option->rect;
    painter->fillRect(rect, palette.color(Role::Raised));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.color(Role::Separator));
}

void Style::drawProgress(const QStyleOption* option, QPainter* painter) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (!bar)
        return;
    const Palette palette = Palette::of(option->palette);
    const QRect track(option->rect.left(), option->rect.center().y() - 2, option->rect.width(), 5);
    painter->fillRect(track, palette.color(Role::Separator));
    const int range = bar->maximum - bar->minimum;
    // Nothing moves on this screen: work of unknown length shows a full, paler bar and its words.
    const double part = range > 0 ? double(bar->progress - bar->minimum) / range : 1.0;
    QRect filled = track;
    filled.setWidth(int(track.width() * part));
    painter->fillRect(filled,
        range > 0 ? palette.color(Role::Accent)
                  : blended(palette.color(Role::Accent), palette.color(Role::Window), 0.5));
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox)
        drawCombo(option, painter, widget);
    else if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawCombo(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const Palette palette = Palette::of(option->palette);
    drawBox(painter, option->rect, palette.color(ringed(option) ? Role::Accent : Role::Line),
        option->palette.color(QPalette::Base), ringed(option) ? 2 : 1);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const QPixmap picture = iconPixmap("chevron-down", 16,
        option->palette.color(
            option->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::Text),
        painter->device()->devicePixelRatioF());
    painter->drawPixmap(QRect(arrow.center() - QPoint(8, 8), QSize(16, 16)), picture);
}

void Style::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar)
        return;
    const Palette palette = Palette::of(option->palette);
    const QRect handle = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    if (bar->maximum <= bar->minimum)
        return;
    const bool active =
        option->state.testFlag(State_MouseOver) || option->activeSubControls.testFlag(SC_ScrollBarSlider);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blended(palette.color(Role::Line), palette.color(Role::Window), active ? 1.0 : 0.7));
    painter->drawRoundedRect(inside(handle, 3), 3, 3);
    painter->restore();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return 1;
    case PM_ComboBoxFrameWidth: return 2;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 3;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return space::large;
    case PM_LayoutHorizontalSpacing: return space::small;
    case PM_LayoutVerticalSpacing: return space::small;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 18;
    case PM_TabBarTabHSpace: return 2 * space::medium;
    case PM_TabBarTabVSpace: return 2 * space::small;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_HeaderMargin: return 6;
    case PM_SplitterWidth: return 5;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup: return 0;
    case SH_UnderlineShortcut: return 0;
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_ItemView_ArrowKeysNavigateIntoChildren: return 1;
    case SH_EtchDisabledText: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 20;
    switch (type) {
    case CT_PushButton:
        wanted.setHeight(std::max(minimumRow, line + 12));
        wanted.setWidth(std::max(wanted.width() + space::medium, 72));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: wanted.setHeight(std::max(minimumRow, line + 12)); break;
    case CT_ToolButton: wanted = wanted.expandedTo({ minimumTarget, minimumTarget }); break;
    case CT_CheckBox:
    case CT_RadioButton: wanted.setHeight(std::max(minimumTarget, wanted.height())); break;
    case CT_HeaderSection: wanted.setHeight(std::max(minimumRow, line + 10)); break;
    case CT_MenuItem: wanted.setHeight(std::max(minimumTarget + 4, wanted.height())); break;
    case CT_ItemViewItem: wanted.setHeight(std::max(minimumRow, wanted.height())); break;
    default: break;
    }
    return wanted;
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    if (element == SE_LineEditContents && widget && widget->inherits("QLineEdit"))
        return option->rect.adjusted(6, 2, -6, -2);
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QAbstractButton") || widget->inherits("QComboBox") || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace gyeot::ui
