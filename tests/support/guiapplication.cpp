#include "tests/support/testmain.h"

#include <QGuiApplication>

namespace gyeot::test {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace gyeot::test
