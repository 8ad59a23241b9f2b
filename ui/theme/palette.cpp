#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace gyeot::ui {

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

struct Entry {
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr Entry entries[] = {
    { Role::Window, 0xffF6F5F2, 0xff1E2124 },
    { Role::Base, 0xffFFFFFF, 0xff17191C },
    { Role::Raised, 0xffFBFAF8, 0xff25292D },
    { Role::Line, 0xff8A857B, 0xff7C838B },
    { Role::Text, 0xff1F2328, 0xffE8E6E1 },
    { Role::TextSecondary, 0xff565B63, 0xffA9AEB5 },
    { Role::Accent, 0xff1F5F73, 0xff7FC4D6 },
    { Role::OnAccent, 0xffFFFFFF, 0xff10242B },
    { Role::Selection, 0xffD9E8EC, 0xff25424B },
    { Role::Ok, 0xff2B6A45, 0xff86C79E },
    { Role::Warn, 0xff8A5A00, 0xffE0B25C },
    { Role::Stop, 0xff9A2F2F, 0xffF09A94 },
};

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor& top, const QColor& below, double opacity)
{
    const auto mix = [opacity](float a, float b) { return float(a * opacity + b * (1 - opacity)); };
    return QColor::fromRgbF(
        mix(top.redF(), below.redF()), mix(top.greenF(), below.greenF()), mix(top.blueF(), below.blueF()));
}

Palette Palette::light()
{
    Palette palette;
    for (const Entry& entry : entries)
        palette.m_colors[size_t(entry.role)] = QColor::fromRgb(entry.light);
    palette.m_colors[size_t(Role::Separator)] = blended(palette.color(Role::Line), palette.color(Role::Window), 0.4);
    return palette;
}

Palette Palette::dark()
{
    Palette palette;
    for (const Entry& entry : entries)
        palette.m_colors[size_t(entry.role)] = QColor::fromRgb(entry.dark);
    palette.m_colors[size_t(Role::Separator)] = blended(palette.color(Role::Line), palette.color(Role::Window), 0.4);
    return palette;
}

Palette Palette::of(const QPalette& applied)
{
    for (const Palette& ours : { light(), dark() }) {
        if (applied.color(QPalette::Active, QPalette::Window) == ours.color(Role::Window))
            return ours;
    }
    Palette system;
    const auto take = [&system, &applied](Role role, QPalette::ColorRole from) {
        system.m_colors[size_t(role)] = applied.color(QPalette::Active, from);
    };
    take(Role::Window, QPalette::Window);
    take(Role::Base, QPalette::Base);
    take(Role::Raised, QPalette::Window);
    for (const Role role :
        { Role::Line, Role::Separator, Role::Text, Role::TextSecondary, Role::Ok, Role::Warn, Role::Stop })
        take(role, QPalette::WindowText);
    take(Role::Accent, QPalette::Highlight);
    take(Role::OnAccent, QPalette::HighlightedText);
    take(Role::Selection, QPalette::Highlight);
    return system;
}

bool Palette::isDark() const
{
    return luminance(color(Role::Window)) < 0.2;
}

QPalette Palette::toQt() const
{
    QPalette palette;
    const auto set = [&palette, this](QPalette::ColorRole role, Role from) { palette.setColor(role, color(from)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Base);
    set(QPalette::AlternateBase, Role::Raised);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::TextSecondary);
    set(QPalette::Button, Role::Raised);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Stop);
    set(QPalette::ToolTipBase, Role::Raised);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::Accent, Role::Accent);
    set(QPalette::Light, Role::Base);
    set(QPalette::Midlight, Role::Raised);
    set(QPalette::Mid, Role::Separator);
    set(QPalette::Dark, Role::Line);
    set(QPalette::Shadow, Role::Line);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, blended(color(Role::TextSecondary), color(Role::Window), 0.7));
    return palette;
}

} // namespace gyeot::ui
