#pragma once

#include <QCoreApplication>
#include <QObject>

#include <functional>
#include <memory>

namespace gyeot::test {

/** Puts a test class into its executable's list; `GYEOT_TEST(Class)` at the end of tst_class.cpp is the only use. */
class Registration {
public:
    Registration(const char* file, std::function<std::unique_ptr<QObject>()> make);
};

/** The application object of an executable: a QGuiApplication, unless its own sources define this otherwise. */
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

} // namespace gyeot::test

// The QTRY_ macros of Qt 6.8 narrow milliseconds to int where they are used, so the warning would stand in each test.
#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wconversion"
#endif

#define GYEOT_TEST(Class) \
    static const gyeot::test::Registration registration##Class( \
        __FILE_NAME__, [] { return std::unique_ptr<QObject>(new Class); });
