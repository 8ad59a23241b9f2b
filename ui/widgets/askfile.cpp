#include "ui/widgets/askfile.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

QFileDialog* askForFile(
    QWidget* parent, const FileQuestion& question, std::function<void(const QStringList& paths)> chosen)
{
    const QString folder = question.folder.isEmpty() ? QDir::homePath() : question.folder;
    auto* dialog = new QFileDialog(parent, question.title, folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    using What = FileQuestion::What;
    switch (question.what) {
    case What::File: dialog->setFileMode(QFileDialog::ExistingFile); break;
    case What::Files: dialog->setFileMode(QFileDialog::ExistingFiles); break;
    case What::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    case What::NewFile:
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(question.name);
        break;
    }
    QObject::connect(
        dialog, &QFileDialog::filesSelected, parent, [chosen = std::move(chosen)](const QStringList& paths) {
            if (!paths.isEmpty())
                chosen(paths);
        });
    dialog->open();
    return dialog;
}

void keepNoQtSettings()
{
    // Below a thing that is no folder: nothing can be made there, and nothing found.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
}

} // namespace gyeot::ui
