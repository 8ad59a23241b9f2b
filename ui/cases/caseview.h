#pragma once

#include "ui/workspace/opencase.h"

#include <QWidget>

#include <functional>

class QTabBar;

namespace gyeot::ui {

class CasePage;
class ElidedLabel;
class PageTabs;

/** One open case: its number, alias and rules of contact above, its pages as tabs below. */
class CaseView final : public QWidget {
    Q_OBJECT

public:
    /** Makes the pages of a case, in the order of the tabs. */
    using MakePages = std::function<QList<CasePage*>(OpenCase& open, QWidget* parent)>;

    CaseView(OpenCase& open, const MakePages& makePages, QWidget* parent = nullptr);

    CasePage* current() const;
    /** False: no such page. */
    bool openPage(const QString& key, const QString& anchor = {});
    QTabBar* tabs() const;

Q_SIGNALS:
    void failed(const gyeot::Error& error);
    void saved();
    void pageShown();

private:
    void showHead();

    OpenCase& m_case;
    ElidedLabel* m_head;
    ElidedLabel* m_contact;
    PageTabs* m_tabs;
};

} // namespace gyeot::ui
