#pragma once

#include "core/documents/document.h"
#include "core/documents/typeface.h"

#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace gyeot {

/** A run of text in one font on one line. Position and width are twips from the top left of the sheet; `baseline` is the y of the
 *  letters' foot. Spaces inside are widened by `wordSpacing`, so that both edges of a justified line are exact. */
struct TextRun {
    QString text = {};
    FontRole role = FontRole::Main;
    double sizePt = 12;
    double x = 0;
    double baseline = 0;
    double width = 0;
    double wordSpacing = 0;

    bool operator==(const TextRun&) const = default;
};

/** A straight line of a table or frame, centred on its two points. */
struct Stroke {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    double thickness = 8;

    bool operator==(const Stroke&) const = default;
};

/** A filled area behind text, in a grey of 0 (black) to 255 (white). Never the only sign of a meaning. */
struct Area {
    QRectF rect = {};
    int grey = 235;

    bool operator==(const Area&) const = default;
};

using PageItem = std::variant<Area, Stroke, TextRun>;

/** One laid-out sheet: what the PDF writer and the preview paint, item by item, in reading order. */
struct Page {
    double width = 0; ///< twips
    double height = 0;
    std::vector<PageItem> items = {};

    bool operator==(const Page&) const = default;
};

/** Where a heading came to stand: bookmark and line of the contents. */
struct Anchor {
    int page = 0; ///< from 0
    double y = 0; ///< twips from the top of the sheet
    int level = 0; ///< as Heading::level
    QString title = {};

    bool operator==(const Anchor&) const = default;
};

struct LaidOut {
    std::vector<Page> pages = {};
    std::vector<Anchor> anchors = {};

    bool operator==(const LaidOut&) const = default;
};

/** The sheet and what may be written on: A4, 45 mm above, 20 mm at both sides, 30 mm below, in both orientations.
 *  Source: 민사소송규칙 제4조 by way of reference/user-experience.md 3.2. */
struct Sheet {
    double width = 0;
    double height = 0;
    QRectF text = {}; ///< the text area, twips

    bool operator==(const Sheet&) const = default;
};
Sheet sheetFor(Orientation orientation);

} // namespace gyeot
