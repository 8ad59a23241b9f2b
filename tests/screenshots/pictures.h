#pragma once

class QApplication;

namespace gyeot::test {

/** `gyeot-screenshots FOLDER [--brief | LOOK]`: every look there is, those a demonstration shows, or the one of that name, e.g. ko-dark-150.
 *  Returns the exit code. */
int takePictures(QApplication& application);

} // namespace gyeot::test
