#include "tests/support/testmain.h"
#include "ui/theme/theme.h"
#include "ui/widgets/passphraseedit.h"

#include <QApplication>

namespace gyeot::test {

namespace {

/** The application as app/gyeot makes it: own style, own fonts, own accessibility. */
class WidgetApplication final : public QApplication {
public:
    WidgetApplication(int& argc, char** argv) : QApplication(argc, argv), m_theme(*this)
    {
        ui::installPassphraseAccessibility();
        m_theme.setChoice(ui::ThemeChoice::Light);
    }

private:
    ui::Theme m_theme;
};

} // namespace

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    return std::make_unique<WidgetApplication>(argc, argv);
}

} // namespace gyeot::test
