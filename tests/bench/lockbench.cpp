#include "app/gyeot/session.h"
#include "tests/bench/measure.h"
#include "ui/cases/casesplace.h"
#include "ui/cases/overviewpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/fields.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::bench;

namespace {

constexpr int rounds = 20;
constexpr double millisecond = 1e6;

/** A window of one colour: what any toolkit must paint at least. */
class EmptyWindow final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Qt::gray); }
};

struct Measured {
    Times cover, empty, hidden, gone;
};

/** Somebody types in a case and presses the key. */
void lockOnce(const QString& store, const Library& library, ui::Theme& theme, ui::Settings& settings, Measured& into)
{
    SystemClock clock;
    RandomIdSource ids(clock);
    auto opened = must(
        Store::open(store, u"사람"_s, SecretBytes::copyOf(bytesOf("correct horse battery stapler")), { clock, ids }),
        "open");
    auto session = std::make_unique<app::Session>(std::move(opened), library, theme, settings);
    session->showWindow();
    auto& cases = *session->window()->findChild<ui::CasesPlace*>();
    const auto rows = must(session->workspace().cases().list({ .limit = 1 }), "cases");
    session->window()->openPlace(u"cases"_s);
    cases.openCase(rows.first().id);
    cases.jumpTo(rows.first().id.toString() + u"/overview/glance"_s);
    for (auto* box : cases.findChildren<ui::TextBox*>()) {
        if (box->isVisible()) {
            box->setFocus();
            box->insertPlainText(u"한 문장을 쓰다가 "_s);
            break;
        }
    }
    QElapsedTimer timer;
    ui::PrivacyScreen& screen = session->window()->privacyScreen();
    timer.start();
    screen.raise();
    into.cover.push_back(double(timer.nsecsElapsed()) / millisecond);
    screen.lower();
    EmptyWindow empty;
    empty.resize(session->window()->size());
    empty.show();
    timer.start();
    empty.repaint();
    into.empty.push_back(double(timer.nsecsElapsed()) / millisecond);
    empty.hide();
    timer.start();
    session->window()->lock();
    into.hidden.push_back(double(timer.nsecsElapsed()) / millisecond);
    session.reset();
    into.gone.push_back(double(timer.nsecsElapsed()) / millisecond);
}

} // namespace

/** Called by bench.sh: R26 of reference/security.md, in rows of measure.h. */
int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir folder(u"lockbench"_s);
    const QString store = folder.filePath(u"store.gyeot"_s);
    const Library library = must(Library::load(), "library");
    {
        SystemClock clock;
        RandomIdSource ids(clock);
        const NewStore made { u"S01"_s, u"사람"_s, false,
            KdfParameters { .memoryKiB = 64 * 1024, .passes = 3, .salt = QByteArray(16, 's') } };
        auto created = must(
            Store::create(store, made, SecretBytes::copyOf(bytesOf("correct horse battery stapler")), { clock, ids }),
            "create");
        Workspace workspace(std::move(created), library);
        Intake intake;
        intake.alias = u"김가상"_s;
        must(workspace.cases().createCase(intake), "case");
    }
    ui::Theme theme(application);
    ui::Settings settings(folder.filePath(u"settings.ini"_s));
    Measured measured;
    for (int i = 0; i < rounds; ++i)
        lockOnce(store, library, theme, settings, measured);
    for (Times* times : { &measured.cover, &measured.empty, &measured.hidden, &measured.gone })
        std::ranges::sort(*times);
    const double empty = median(measured.empty);
    printRow(u"privacy screen over every window, p95; an empty window painted"_s, percentile95(measured.cover), empty,
        Goal::OursAtMost, 100);
    printRow(u"lock: key to nothing readable, words saved, p95; the same"_s, percentile95(measured.hidden), empty,
        Goal::OursAtMost, 200);
    printRow(u"lock: key to keys gone, p95; the same"_s, percentile95(measured.gone), empty, Goal::OursAtMost, 1000);
    return 0;
}
