#include "tests/support/testmain.h"

#include <QTest>

#include <cstdio>
#include <map>
#include <string>

namespace gyeot::test {

namespace {

std::map<std::string, std::function<std::unique_ptr<QObject>()>>& registered()
{
    static std::map<std::string, std::function<std::unique_ptr<QObject>()>> map;
    return map;
}

} // namespace

Registration::Registration(const char* file, std::function<std::unique_ptr<QObject>()> make)
{
    const std::string name(file);
    registered()[name.substr(0, name.rfind('.'))] = std::move(make);
}

} // namespace gyeot::test

/** `<exe> tst_x [Qt Test arguments]` runs one class. */
int main(int argc, char* argv[])
{
    if (argc < 2 || !gyeot::test::registered().contains(argv[1])) {
        for (const auto& [name, make] : gyeot::test::registered())
            std::puts(name.c_str());
        return 2;
    }
    const auto application = gyeot::test::makeApplication(argc, argv);
    const auto object = gyeot::test::registered().at(argv[1])();
    argv[1] = argv[0];
    return QTest::qExec(object.get(), argc - 1, argv + 1);
}
