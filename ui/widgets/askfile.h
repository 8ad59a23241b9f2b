#pragma once

#include <QStringList>

#include <functional>

class QFileDialog;
class QWidget;

namespace gyeot::ui {

/** What a person is asked to choose. */
struct FileQuestion {
    enum class What { File, Files, NewFile, Folder };
    QString title;
    What what = What::File;
    QString folder = {}; ///< to begin in; empty: the home folder
    QString name = {}; ///< proposed for a new file
    QString filter = {}; ///< "PDF (*.pdf)"; empty: all
};

/** The one door to files of the machine: never the desktop's own dialog, which shows previews and remembers what was chosen (reference/security.md
 *  3.10, trap 55), never a nested event loop, so that a lock closes it like anything else. `chosen` is called with at least one path,
 *  or never. The dialog is returned for tests. */
QFileDialog* askForFile(
    QWidget* parent, const FileQuestion& question, std::function<void(const QStringList& paths)> chosen);

/** Qt's own file dialog writes the folders one has been in to a settings file of Qt's at its end. After this call nothing of the kind is
 *  written or read any more in this process; our own settings (ui/shell/settings.h) are another file. Call once at the start. */
void keepNoQtSettings();

} // namespace gyeot::ui
