#pragma once

#include <QWidget>

#include <memory>

namespace gyeot::ui {

/** Every widget of ui/widgets on one page, to see the set together. */
std::unique_ptr<QWidget> makeGallery();

} // namespace gyeot::ui
