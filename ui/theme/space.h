#pragma once

namespace gyeot::ui {

/** Distances of LOOK.md in device-independent pixels: within a pair, between fields, around a card, between cards, around a page. */
namespace space {
constexpr int hair = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int page = 24;
} // namespace space

constexpr int minimumTarget = 24; ///< smallest side of anything to be clicked (WCAG 2.2, 2.5.8)
constexpr int minimumRow = 32; ///< height of a table row at 100 %

} // namespace gyeot::ui
