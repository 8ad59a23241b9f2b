#pragma once

#include "ui/widgets/page.h"
#include "ui/workspace/opencase.h"

namespace gyeot::ui {

/** A tab of the open case. Is refreshed when the case changes, if it can be seen; otherwise when it is shown next. */
class CasePage : public Page {
    Q_OBJECT

public:
    CasePage(const char* key, const QString& title, const char* iconName, OpenCase& open, QWidget* parent = nullptr);

    /** Whether the page is of several panes itself and wants the room of the panel beside it. */
    virtual bool fillsWidth() const { return false; }

protected:
    OpenCase& openCase() const { return m_case; }
    /** The way back to a form of this page, for markDraftForm(); `anchor` is what jumpTo() takes. */
    QString draftPlace(const QString& anchor) const;

private:
    OpenCase& m_case;
};

} // namespace gyeot::ui
