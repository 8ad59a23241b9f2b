#pragma once

#include "ui/theme/palette.h"

#include <QIcon>

namespace gyeot::ui {

/** A line drawing of resources/icons in the colour the palette has for `role` when it is painted, so that a change of theme needs no new
 *  icon. `name` is the file name without ".svg", a constant. */
QIcon icon(const char* name, Role role = Role::Text);

/** The same at once as a picture of `side` device-independent pixels. */
QPixmap iconPixmap(const char* name, int side, const QColor& color, qreal devicePixelRatio);

} // namespace gyeot::ui
