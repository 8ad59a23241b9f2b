#include "ui/shell/mainwindow.h"

#include "core/base/log.h"
#include "ui/errortext.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/hotkeys.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/draftmark.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

constexpr QSize smallestScreen(1366, 768);
constexpr int scaleStep = 10;

} // namespace

MainWindow::MainWindow(const Clock& clock, Theme& theme, Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_theme(theme),
      m_settings(settings),
      m_rail(new Rail(this)),
      m_message(new MessageBar(this)),
      m_places(new QStackedWidget(this)),
      m_status(new StatusLine(this))
{
    setWindowTitle(QApplication::applicationDisplayName());
    setWindowIcon(icon("gyeot", Role::Accent));
    auto* whole = column(this, 0, 0);
    auto* body = row(0);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_message);
    middle->addWidget(m_places, 1);
    body->addWidget(m_rail);
    body->addLayout(middle, 1);
    whole->addLayout(body, 1);
    whole->addWidget(m_status);
    makeActions();
    makeViewActions();
    m_status->addControl(makeStatusControls());
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPlace);
    connect(&m_idle, &IdleWatch::expired, this, &MainWindow::lock);
    connect(&m_idle, &IdleWatch::resumed, this, [this] { m_status->setNotice({}); });
    connect(&m_idle, &IdleWatch::aboutToLock, this, [this] {
        m_status->setNotice(tr("Nothing has been touched for a while: locking in a minute. Any key goes on."));
    });
    resize(smallestScreen);
    restoreGeometry(settings.geometry());
}

MainWindow::~MainWindow() = default;

void MainWindow::setBanner(QWidget* banner)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, banner);
}

QAction* MainWindow::add(const QString& text, const QKeySequence& keys, auto slot)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_paletteAction = add(tr("Do something…"), Qt::CTRL | Qt::Key_K, &MainWindow::openPalette);
    add(tr("Search"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, &MainWindow::goToSearch);
    m_coverAction = add(tr("Cover"), Qt::Key_F12, [this] { m_privacy.toggle(); });
    m_coverAction->setShortcuts({ Qt::Key_F12, Qt::CTRL | Qt::SHIFT | Qt::Key_Space });
    m_coverAction->setShortcutContext(Qt::ApplicationShortcut);
    m_lockAction = add(tr("Lock"), Qt::CTRL | Qt::Key_L, &MainWindow::lock);
    m_lockAction->setShortcutContext(Qt::ApplicationShortcut);
    // The same act under the name of what it is for: the next person finds a page without a name and nothing of what was open.
    QAction* handOver = add(tr("Lock and hand over"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, &MainWindow::lock);
    handOver->setShortcutContext(Qt::ApplicationShortcut);
    new HotKeys({ m_coverAction, m_lockAction, handOver }, this);
    add(tr("Next pane"), Qt::Key_F6, [this] { nextPane(1); });
    add(tr("Previous pane"), Qt::SHIFT | Qt::Key_F6, [this] { nextPane(-1); });
}

void MainWindow::makeViewActions()
{
    const auto scaleBy = [this](int step) {
        m_theme.setScalePercent(step == 0 ? 100 : m_theme.scalePercent() + step);
        m_settings.setScalePercent(m_theme.scalePercent());
    };
    m_viewActions << add(tr("Larger"), QKeySequence::ZoomIn, [scaleBy] { scaleBy(scaleStep); });
    m_viewActions << add(tr("Smaller"), QKeySequence::ZoomOut, [scaleBy] { scaleBy(-scaleStep); });
    m_viewActions << add(tr("Normal size"), Qt::CTRL | Qt::Key_0, [scaleBy] { scaleBy(0); });
    const auto theme = [this](const QString& text, ThemeChoice choice) {
        m_viewActions << add(text, {}, [this, choice] {
            m_theme.setChoice(choice);
            m_settings.setTheme(choice);
        });
    };
    theme(tr("Colours of the system"), ThemeChoice::System);
    theme(tr("Light"), ThemeChoice::Light);
    theme(tr("Dark"), ThemeChoice::Dark);
    theme(tr("High contrast of the system"), ThemeChoice::HighContrast);
    // The names of languages stand in their own language, whatever the window speaks.
    for (const auto& [name, language] : { std::pair(u"한국어"_s, u"ko"_s), std::pair(u"English"_s, u"en"_s) }) {
        m_viewActions << add(name, {}, [this, language] {
            m_settings.setLanguage(language);
            Q_EMIT languageChosen(language);
        });
    }
}

QWidget* MainWindow::makeStatusControls()
{
    auto* controls = new QWidget(m_status);
    auto* line = row(space::hair);
    auto* menu = new QMenu(controls);
    menu->addActions(m_viewActions);
    auto* view = wordButton(tr("View"), controls);
    view->setMenu(menu);
    line->addWidget(view);
    const auto button = [controls, line](QAction* action, const char* iconName) {
        QPushButton* made = wordButton(action->text(), controls, iconName);
        //: %1 what the button does, %2 its key.
        made->setText(tr("%1 %2").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        line->addWidget(made);
    };
    button(m_coverAction, "cover");
    button(m_lockAction, "lock");
    controls->setLayout(line);
    return controls;
}

void MainWindow::addPlace(Page* page)
{
    m_places->addWidget(page);
    const int index = m_places->count() - 1;
    m_rail->addPlace(page->title(), page->iconName());
    //: %1 is a place of the window: Cases, Deadlines, …
    add(tr("Go to %1").arg(page->title()), Qt::CTRL | Qt::Key(Qt::Key_1 + index), [this, index] { showPlace(index); });
    connect(page, &Page::saved, this, [this] { m_status->setSavedAt(m_clock.nowMs()); });
    connect(page, &Page::failed, this, &MainWindow::tellFailure);
    connect(page, &Page::jumpRequested, this,
        [this](const QString& key, const QString& anchor) { openPlace(key, anchor); });
    connect(page, &Page::subjectChanged, this, [this](const QString& number) {
        //: Title of the window. %1 is the name of the program, %2 a case number.
        setWindowTitle(number.isEmpty() ? QApplication::applicationDisplayName()
                                        : tr("%1 – %2").arg(QApplication::applicationDisplayName(), number));
    });
    if (index == 0)
        showPlace(0);
}

bool MainWindow::openPlace(const QString& key, const QString& anchor)
{
    for (int i = 0; i < m_places->count(); ++i) {
        auto* page = static_cast<Page*>(m_places->widget(i));
        if (key != QLatin1StringView(page->key()))
            continue;
        showPlace(i);
        page->jumpTo(anchor);
        return true;
    }
    return false;
}

QString MainWindow::wayBack() const
{
    const Page* page = current();
    if (!page)
        return {};
    const QString anchor = anchorOf(page);
    return QString::fromLatin1(page->key()) + (anchor.isEmpty() ? QString() : u'/' + anchor);
}

bool MainWindow::openWay(const QString& way)
{
    return openPlace(way.section(u'/', 0, 0), way.section(u'/', 1));
}

Page* MainWindow::current() const
{
    return static_cast<Page*>(m_places->currentWidget());
}

void MainWindow::showPlace(int place)
{
    if (Page* leaving = current(); leaving && m_places->currentIndex() != place)
        leaving->finishEditing();
    m_places->setCurrentIndex(place);
    m_rail->setCurrent(place);
    m_message->clear();
    refresh();
}

void MainWindow::refresh()
{
    if (Page* page = current())
        page->refresh();
}

void MainWindow::finishEditing()
{
    if (Page* page = current())
        page->finishEditing();
}

QList<QAction*> MainWindow::allActions() const
{
    QList<QAction*> all;
    if (const Page* page = current()) {
        all += page->actions();
        for (const Page* inner : page->findChildren<Page*>()) {
            if (inner->isVisible())
                all += inner->actions();
        }
    }
    for (QAction* action : actions()) {
        if (action != m_paletteAction)
            all << action;
    }
    return all;
}

void MainWindow::tellFailure(const Error& error)
{
    logFailure("window", error);
    m_message->tell(Status::Warn, errorText(error));
}

void MainWindow::openPalette()
{
    finishComposing();
    auto* palette = new CommandPalette(allActions(), this);
    palette->open();
}

void MainWindow::goToSearch()
{
    if (!current() || !current()->searchField())
        showPlace(0);
    if (QWidget* field = current() ? current()->searchField() : nullptr)
        field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::nextPane(int step)
{
    QList<QWidget*> panes { m_rail };
    if (Page* page = current())
        panes += page->panes();
    const QWidget* focus = focusWidget();
    qsizetype here = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            here = i;
    }
    QWidget* next = panes[(here + step + panes.size()) % panes.size()];
    if (next == m_rail) {
        m_rail->focusCurrent();
        return;
    }
    // The pane itself where it takes the focus (a list), otherwise the first thing in it that does.
    QWidget* target = next;
    while (target->focusPolicy() == Qt::NoFocus || !target->isVisible()) {
        target = target->nextInFocusChain();
        if (!next->isAncestorOf(target))
            return;
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::tellPlain(const QString& sentence)
{
    m_message->tell(Status::Plain, sentence);
}

void MainWindow::lock()
{
    finishComposing();
    Q_EMIT aboutToFinish();
    m_privacy.raise(); // first of all: saving takes longer than covering
    finishEditing();
    Q_EMIT lockRequested();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    finishComposing();
    Q_EMIT aboutToFinish();
    finishEditing();
    m_settings.setGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace gyeot::ui
