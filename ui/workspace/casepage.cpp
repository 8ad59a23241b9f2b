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

QString CasePage::draftPlace(const QString& anchor) const
{
    return QStringLiteral("cases/%1/%2/%3").arg(m_case.id().toString(), QString::fromLatin1(key()), anchor);
}

} // namespace gyeot::ui
