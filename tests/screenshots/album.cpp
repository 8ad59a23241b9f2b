#include "tests/screenshots/album.h"

#include "app/gyeot/session.h"
#include "tests/support/windowdriver.h"
#include "ui/cases/casesplace.h"
#include "ui/cases/intakedialog.h"
#include "ui/documents/packetpage.h"
#include "ui/evidence/gatedialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gyeot::test {

namespace {

constexpr QSize screen(1366, 768); // the smallest screen there is (LOOK, "Shell")
constexpr int restMs = 400; // longer than any pause a page waits for typing to rest

ui::CasesPlace& casesPlace(const ui::MainWindow& window)
{
    return *window.findChild<ui::CasesPlace*>();
}

void rest()
{
    QTest::qWait(restMs);
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(restMs / 4);
}

} // namespace

QString Look::name() const
{
    return u"%1-%2-%3"_s.arg(language, theme == ui::ThemeChoice::Dark ? u"dark"_s : u"light"_s).arg(scalePercent);
}

Album::Album(QApplication& application, DemoPlace& place, QDir folder)
    : m_application(application),
      m_place(place),
      m_folder(std::move(folder)),
      m_store([this](QWidget& window, const QString& name) { keep(window, name); }, screen, place.exchange().clock)
{
}

app::StartWish Album::wish(const Look& look, const QString& store) const
{
    const QString file = m_place.folder(u"settings-%1.ini"_s.arg(look.name()));
    {
        ui::Settings settings(file);
        settings.setLanguage(look.language);
        settings.setTheme(look.theme);
        settings.setScalePercent(look.scalePercent);
    }
    return { .store = store, .storeFolder = m_place.folder(u"stores"_s), .settingsFile = file, .kdf = fastKdf() };
}

int Album::take(const Look& look)
{
    m_count = 0;
    m_look = QDir(m_folder.filePath(look.name()));
    m_look.mkpath(u"."_s);
    creation(look);
    emptyStore(look);
    app::Program program(m_application, wish(look, m_place.directory()), m_place.clock(), m_place.ids());
    if (!program.start())
        qFatal("the program's data cannot be read");
    entryPages(program);
    if (!unlock(program, DemoPlace::userName(), DemoPlace::passphrase))
        qFatal("the demonstration store cannot be opened");
    ui::MainWindow& window = *program.session()->window();
    window.resize(screen);
    casePages(window);
    places(window);
    dialogs(window);
    m_store.full(window, program.session()->workspace());
    return m_count;
}

void Album::entryPages(app::Program& program)
{
    program.entry()->resize(screen);
    keep(*program.entry(), u"02-unlock"_s);
    m_store.entry(program);
}

void Album::creation(const Look& look)
{
    app::Program program(m_application, wish(look, {}), m_place.clock(), m_place.ids());
    if (!program.start())
        qFatal("the program's data cannot be read");
    program.entry()->resize(screen);
    keep(*program.entry(), u"01-create"_s);
}

void Album::emptyStore(const Look& look)
{
    QTemporaryDir folder;
    auto made = must(Store::create(folder.filePath(u"빈 보관소.gyeot"_s), { u"S01"_s, u"사람"_s, true, fastKdf() },
                         SecretBytes::copyOf(bytesOf(DemoPlace::passphrase)), { m_place.clock(), m_place.ids() }),
        "empty store");
    const Library library = must(Library::load(), "library");
    ui::Settings settings(wish(look, {}).settingsFile);
    ui::Theme theme(m_application);
    theme.setChoice(look.theme);
    theme.setScalePercent(look.scalePercent);
    app::Session session(std::move(made), library, theme, settings);
    session.showWindow();
    session.window()->resize(screen);
    keep(*session.window(), u"03-empty-cases"_s);
    session.window()->openPlace(u"deadlines"_s);
    keep(*session.window(), u"04-empty-deadlines"_s);
    session.window()->openPlace(u"transfer"_s);
    keep(*session.window(), u"05-empty-transfer"_s);
    m_store.empty(*session.window());
}

void Album::openCase(ui::MainWindow& window, const QString& number)
{
    auto& workspaceCases = casesPlace(window);
    const auto id = m_place.caseId(number);
    if (!workspaceCases.openCase(id))
        qFatal("case %s cannot be opened", qPrintable(number));
}

void Album::casePage(ui::MainWindow& window, const QString& number, const char* key, const QString& name)
{
    openCase(window, number);
    casesPlace(window).caseView()->openPage(QString::fromLatin1(key));
    keep(window, name);
}

void Album::casePages(ui::MainWindow& window)
{
    window.openPlace(u"cases"_s);
    keep(window, u"10-cases"_s);
    casePage(window, u"V01"_s, "overview", u"11-overview"_s);
    casePage(window, u"V01"_s, "acts", u"12-acts"_s);
    casePage(window, u"V01"_s, "evidence", u"13-evidence"_s);
    casePage(window, u"V01"_s, "law", u"14-law"_s);
    casePage(window, u"V01"_s, "documents", u"15-documents"_s);
    casePage(window, u"V01"_s, "people", u"16-people"_s);
    casePage(window, u"V03"_s, "law", u"17-law-V03"_s);
    casePage(window, u"V06"_s, "overview", u"20-full-overview"_s);
    casePage(window, u"V06"_s, "acts", u"21-full-acts"_s);
    casePage(window, u"V06"_s, "law", u"22-full-law"_s);
    casePage(window, u"V06"_s, "documents", u"23-full-documents"_s);
}

void Album::places(ui::MainWindow& window)
{
    window.openPlace(u"deadlines"_s);
    keep(window, u"30-deadlines"_s);
    window.openPlace(u"templates"_s);
    keep(window, u"31-templates"_s);
    window.openPlace(u"transfer"_s);
    keep(window, u"32-transfer"_s);
}

void Album::dialogs(ui::MainWindow& window)
{
    window.openPlace(u"cases"_s);
    casesPlace(window).startIntake();
    auto* const intake = window.findChild<ui::IntakeDialog*>();
    keep(*intake, u"40-intake"_s);
    intake->reject();
    openCase(window, u"V01"_s);
    // a dialog deletes itself when it is closed
    auto* const gate =
        new ui::GateDialog(*casesPlace(window).openedCase(), u"대화-캡처.png"_s, [](const IntakeRequest&) { }, &window);
    gate->open();
    keep(*gate, u"41-gate"_s);
    gate->reject();
    const QPointer<ui::CommandPalette> palette = new ui::CommandPalette(window.allActions(), &window);
    palette->open();
    keep(*palette, u"42-palette"_s);
    if (palette) // one that has lost the focus is gone already
        palette->reject();
    window.privacyScreen().raise();
    keep(window, u"43-cover"_s);
    window.privacyScreen().lower();
}

void Album::keep(QWidget& window, const QString& name)
{
    rest();
    const QString path = m_look.filePath(name + u".png"_s);
    if (!window.grab().save(path))
        qFatal("cannot write %s", qPrintable(path));
    ++m_count;
}

} // namespace gyeot::test
