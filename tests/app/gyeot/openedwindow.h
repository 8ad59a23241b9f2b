#pragma once

#include "app/gyeot/session.h"
#include "tests/support/demoplace.h"
#include "tests/support/windowdriver.h"
#include "ui/cases/casesplace.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

namespace gyeot::test {

/** A program over a demonstration place, in one language, with settings that go with the object. */
struct WindowOver {
    explicit WindowOver(DemoPlace& demo, const QString& language = QStringLiteral("en")) : place(demo)
    {
        const QString file = place.folder(QStringLiteral("settings-%1.ini").arg(language));
        {
            ui::Settings settings(file);
            settings.setLanguage(language);
            settings.setTheme(ui::ThemeChoice::Light);
        }
        const app::StartWish wish { .store = place.directory(),
            .storeFolder = place.folder(QStringLiteral("stores")),
            .settingsFile = file,
            .kdf = fastKdf() };
        program = std::make_unique<app::Program>(*qApp, wish, place.clock(), place.ids());
        if (!program->start())
            qFatal("the program's data cannot be read");
    }

    bool unlock(QByteArrayView passphrase = DemoPlace::passphrase)
    {
        return test::unlock(*program, DemoPlace::userName(), passphrase);
    }
    ui::MainWindow& window() { return *program->session()->window(); }
    Workspace& workspace() { return program->session()->workspace(); }
    ui::CasesPlace& cases() { return *window().findChild<ui::CasesPlace*>(); }
    /** A page of the open case, shown. */
    template<typename Page>
    Page& page(const char* key, const QString& anchor = {})
    {
        if (!cases().caseView()->openPage(QString::fromLatin1(key), anchor))
            qFatal("no page %s", key);
        return *window().findChild<Page*>();
    }

    DemoPlace& place;
    std::unique_ptr<app::Program> program;
};

} // namespace gyeot::test
