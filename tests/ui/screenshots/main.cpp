#include "tests/ui/screenshots/gallery.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace gyeot::ui;

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    Theme theme(app);
    const QString directory = app.arguments().value(1, u"."_s);
    QDir().mkpath(directory);
    for (const auto& [name, choice] :
        { std::pair(u"light"_s, ThemeChoice::Light), std::pair(u"dark"_s, ThemeChoice::Dark) }) {
        theme.setChoice(choice);
        const auto gallery = makeGallery();
        gallery->resize(1366, 768);
        gallery->grab().save(u"%1/gallery-%2.png"_s.arg(directory, name));
    }
    return 0;
}
