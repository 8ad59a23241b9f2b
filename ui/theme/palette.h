#pragma once

#include <QColor>
#include <QPalette>

namespace gyeot::ui {

/** What a colour is for (LOOK.md, "Tokens"). `Separator` is `Line` at 40 % over the page. */
enum class Role {
    Window,
    Base,
    Raised,
    Line,
    Separator,
    Text,
    TextSecondary,
    Accent,
    OnAccent,
    Selection,
    Ok,
    Warn,
    Stop,
};

/** The two palettes of Gyeot, and what the system's own gives where high contrast is asked for. A value: widgets make theirs from the
 *  palette they were given, so that a change of theme at run time reaches everything that paints. */
class Palette {
public:
    static Palette light();
    static Palette dark();
    /** The palette behind a widget's QPalette: ours when its window colour is ours, otherwise one read from the system's roles, with
     *  the states told by icon and word alone. */
    static Palette of(const QPalette& applied);

    QColor color(Role role) const { return m_colors[size_t(role)]; }
    bool isDark() const;
    QPalette toQt() const;

private:
    Palette() = default;
    QColor m_colors[size_t(Role::Stop) + 1];
};

/** Relative luminance contrast of two opaque colours, 1 to 21 (source: WCAG 2.1, "contrast ratio"). */
double contrast(const QColor& a, const QColor& b);

/** `top` laid over `below` with `opacity` 0 to 1, as an opaque colour. */
QColor blended(const QColor& top, const QColor& below, double opacity);

} // namespace gyeot::ui
