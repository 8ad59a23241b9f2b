#include "app/gyeot/relaunch.h"
#include "app/gyeot/session.h"
#include "core/base/log.h"
#include "core/crypto/process.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fastkdf.h"
#include "tests/support/windowdriver.h"
#include "ui/cases/actspage.h"
#include "ui/cases/acttablemodel.h"
#include "ui/cases/casesplace.h"
#include "ui/cases/overviewpage.h"
#include "ui/cases/peoplepage.h"
#include "ui/documents/packetpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTableView>

#include <unistd.h>

#include <cstdio>
#include <string>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;

/** The window as a process of its own, with somebody at it: for what a process leaves behind. `daychild day|lock STORE CASE SETTINGS`
 *  opens the store and works in the case; words come from the input, so that they stand in no argument and in no program. `day` works for
 *  as long as it is let; `lock` types, says "open", waits for a line and locks as main() does; the process that comes then says "locked"
 *  and waits for the end. */
namespace {

void say(const char* word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

QString heard()
{
    std::string line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        line.push_back(char(c));
    return QString::fromStdString(line);
}

class Counselor {
public:
    Counselor(app::Program& program, CaseId caseId, QString words)
        : m_program(program),
          m_case(caseId),
          m_words(std::move(words))
    {
    }

    ui::MainWindow& window() { return *m_program.session()->window(); }
    ui::CasesPlace& cases() { return *window().findChild<ui::CasesPlace*>(); }

    void openCase()
    {
        std::ignore = QTest::qWaitForWindowActive(&window()); // nobody types into a window that has not come up
        window().openPlace(u"cases"_s);
        cases().openCase(m_case);
    }
    template<typename Page>
    Page& page(const char* key, const QString& anchor = {})
    {
        cases().caseView()->openPage(QString::fromLatin1(key), anchor);
        return *window().findChild<Page*>();
    }

    void writeSummary()
    {
        auto& overview = page<ui::OverviewPage>("overview");
        overview.jumpTo({});
        QTest::qWait(1); // the form is shown with the next events
        for (auto* box : overview.findChildren<ui::TextBox*>()) {
            if (!box->isVisible())
                continue;
            box->setFocus();
            QTest::keyClicks(box, u"."_s); // a finger, which is what the keeper of drafts sees
            box->setPlainText(m_words);
            box->document()->setModified(true);
            box->selectAll();
            box->copy();
            break;
        }
    }
    void writeStatement()
    {
        auto& people = page<ui::PeoplePage>("people", u"statement"_s);
        for (auto* box : people.findChildren<ui::TextBox*>()) {
            if (box->isVisible()) {
                box->setFocus();
                QTest::keyClicks(box, u"."_s);
                box->setPlainText(m_words);
                break;
            }
        }
        window().finishEditing();
    }
    void writeAct()
    {
        auto& acts = page<ui::ActsPage>("acts");
        auto* table = acts.findChild<QTableView*>();
        const QModelIndex cell = table->model()->index(0, ui::ActTableModel::WhatColumn);
        table->setCurrentIndex(cell);
        table->edit(cell);
        if (auto* editor = table->viewport()->findChild<QLineEdit*>()) {
            editor->setText(m_words);
            editor->setModified(true);
            QTest::keyClick(editor, Qt::Key_Return);
        }
    }
    void lookAtPapers()
    {
        auto& packet = page<ui::PacketPage>("documents");
        QTest::qWait(200); // what is laid out in the background
        if (auto* save = buttonSaying(packet, u"Save as PDF…"_s); save && save->isEnabled())
            save->click();
        rejectAll();
        if (auto* print = buttonSaying(packet, u"Print and issue…"_s); print && print->isEnabled())
            print->click();
        rejectAll();
    }
    /** Every dialog is opened and given up. */
    void rejectAll()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
                dialog->reject();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void search()
    {
        if (QWidget* field = cases().searchField()) {
            field->setFocus();
            QTest::keyClicks(field, u"020"_s);
            if (auto* line = qobject_cast<QLineEdit*>(field))
                line->setText(m_words);
        }
    }

private:
    app::Program& m_program;
    CaseId m_case;
    QString m_words;
};

int work(Counselor& counselor)
{
    const std::pair<const char*, void (Counselor::*)()> steps[] = { { "summary", &Counselor::writeSummary },
        { "statement", &Counselor::writeStatement }, { "act", &Counselor::writeAct }, { "search", &Counselor::search },
        { "papers", &Counselor::lookAtPapers } };
    counselor.openCase();
    while (true) {
        for (const auto& [name, step] : steps) {
            (counselor.*step)();
            QTest::qWait(5);
            say(name);
        }
        QTest::qWait(800); // drafts are kept when typing rests
        say("round");
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const bool locked = argc > 1 && qstrcmp(argv[1], "--locked") == 0;
    if (!locked
        && !hardenProcess()) // the process that comes after the lock must be open to the test that looks into it
        return 1;
    installLog();
    QApplication application(argc, argv);
    withholdLogText();
    const QStringList arguments = QApplication::arguments();
    FakeClock clock;
    RandomIdSource ids(clock);
    app::StartWish wish {
        .store = arguments.value(locked ? 3 : 2), .afterLock = locked, .storeFolder = QDir::homePath() + u"/stores"_s
    };
    wish.settingsFile = qEnvironmentVariable("GYEOT_DAY_SETTINGS");
    ui::Settings(wish.settingsFile).setLanguage(u"en"_s); // the words this file looks for
    app::Program program(application, wish, clock, ids);
    if (!program.start())
        return 1;
    if (locked) {
        say("locked");
        heard();
        return 0;
    }
    const QString words = heard();
    const QByteArray passphrase =
        heard().toUtf8(); // told, and no constant of this program, which would be found after a lock
    if (!test::unlock(program, u"사람"_s, passphrase))
        return 1;
    Counselor counselor(program, CaseId::fromString(arguments.value(3)).value_or(CaseId()), words);
    say("unlocked");
    if (arguments.value(1) == u"day"_s)
        return work(counselor);
    counselor.openCase();
    counselor.writeStatement();
    counselor.writeSummary();
    QTest::qWait(1000); // drafts are kept when typing rests
    say("open");
    heard();
    QString store;
    QObject::connect(&program, &app::Program::locked, &program, [&store](const QString& gone) { store = gone; });
    counselor.window().lock();
    if (!QTest::qWaitFor([&store] { return !store.isEmpty(); }))
        return 1;
    return app::relaunchLocked(argv[0], store);
}
