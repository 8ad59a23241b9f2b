#pragma once

#include "core/documents/page.h"

#include <vector>

class QPrinter;
class QWidget;

namespace gyeot::ui {

/** Paints the page objects on a printer, one sheet each in its own orientation: what the preview shows and the PDF holds.
 *  False: the printer refused. */
bool printPages(const std::vector<Page>& pages, const Typeface& typeface, QPrinter& printer);

/** Asks for a printer over `parent` and prints there. Never without asking, never elsewhere. */
void askAndPrint(std::vector<Page> pages, QWidget* parent);

} // namespace gyeot::ui
