#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace gyeot {
struct Error;
}

namespace gyeot::ui {

class Page;

/** Pages as tabs: the bar above, the open page below. A page is refreshed when it is shown, and finishes what is being typed when it is
 *  left. */
class PageTabs final : public QWidget {
    Q_OBJECT

public:
    /** `name` is what a screen reader says of the bar. */
    explicit PageTabs(const QString& name, QWidget* parent = nullptr);

    /** Adds a page behind the others; the tabs take it over. The first one is shown. */
    void addPage(Page* page);
    Page* current() const; ///< null: no page yet
    /** False: no such page. */
    bool openPage(const QString& key, const QString& anchor = {});
    QTabBar* bar() const { return m_bar; }

Q_SIGNALS:
    void failed(const gyeot::Error& error);
    void saved();
    void pageShown();

private:
    void show(int index);

    QTabBar* m_bar;
    QStackedWidget* m_pages;
    int m_shown = -1;
};

} // namespace gyeot::ui
