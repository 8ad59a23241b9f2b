#include "tests/screenshots/pictures.h"

#include "tests/screenshots/album.h"
#include "tests/screenshots/gallery.h"
#include "tests/screenshots/lifeofstore.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gyeot::test {

namespace {

/** Every look there is; `brief` is what a demonstration shows. */
QList<Look> looks(bool brief)
{
    if (brief)
        return { { u"ko"_s }, { u"en"_s } };
    QList<Look> all;
    for (const QString& language : { u"ko"_s, u"en"_s })
        for (const auto theme : { ui::ThemeChoice::Light, ui::ThemeChoice::Dark })
            for (const int scale : { 100, 150 })
                all.append({ language, theme, scale });
    return all;
}

void takeGallery(QApplication& application, const QDir& folder)
{
    ui::Theme theme(application);
    for (const auto& [name, choice] :
        { std::pair(u"light"_s, ui::ThemeChoice::Light), std::pair(u"dark"_s, ui::ThemeChoice::Dark) }) {
        theme.setChoice(choice);
        const auto gallery = ui::makeGallery();
        gallery->resize(1366, 768);
        gallery->grab().save(folder.filePath(u"gallery-%1.png"_s.arg(name)));
    }
}

} // namespace

int takePictures(QApplication& application)
{
    const QDir folder(QApplication::arguments().value(1, u"."_s));
    const QString only = QApplication::arguments().value(2);
    folder.mkpath(u"."_s);
    DemoPlace place;
    for (const QString& name : { u"V01"_s, u"V03"_s })
        place.import(name);
    place.deliver();
    place.import(u"V06"_s); // waits for the next bundle
    liveIn(place);
    Album album(application, place, folder);
    for (const Look& look : looks(only == "--brief"_L1)) {
        if (!only.isEmpty() && only != "--brief"_L1 && look.name() != only)
            continue;
        std::printf("%s: %d pictures\n", qPrintable(look.name()), album.take(look));
        std::fflush(stdout);
    }
    if (only.isEmpty())
        takeGallery(application, folder);
    return 0;
}

} // namespace gyeot::test
