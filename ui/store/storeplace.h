#pragma once

#include "ui/widgets/page.h"

namespace gyeot::ui {

class PageTabs;

/** What keeps the store itself in order, as tabs: who may open it, backups and keys, the record of who did what, how long things are kept.
 *  Shows only the tabs the person's roles have a use for; app decides which. */
class StorePlace final : public Page {
    Q_OBJECT

public:
    explicit StorePlace(QWidget* parent = nullptr);

    /** Adds a page behind the others; the place takes it over. */
    void addPage(Page* page);
    bool isEmpty() const;

    void refresh() override;
    void finishEditing() override;
    QList<QWidget*> panes() override;
    QWidget* searchField() override;
    /** `anchor`: "<page key>" or "<page key>/<anchor there>". */
    void jumpTo(const QString& anchor) override;

private:
    PageTabs* m_tabs;
};

} // namespace gyeot::ui
