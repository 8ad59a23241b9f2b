#pragma once

namespace gyeot {
class Workspace;
}

namespace gyeot::ui {
class MainWindow;
}

namespace gyeot::app {

/** Fills the rail of the window: cases, deadlines, templates, transfer. The workspace outlives the window. */
void addPlaces(ui::MainWindow& window, Workspace& workspace);

} // namespace gyeot::app
