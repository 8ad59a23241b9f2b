#include "ui/workspace/casepage.h"

namespace gyeot::ui {

CasePage::CasePage(const char* key, const QString& title, const char* iconName, OpenCase& open, QWidget* parent)
    : Page(key, title, iconName, parent),
      m_case(open)
{
    connect(&m_case, &OpenCase::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

} // namespace gyeot::ui
