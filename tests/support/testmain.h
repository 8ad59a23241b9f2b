#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace gyeot::test {

/** Puts a test class into its executable's list; `GYEOT_TEST(Class)` at the end of tst_class.cpp is the only use. */
class Registration {
public:
    Registration(const char* file, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace gyeot::test

#define GYEOT_TEST(Class) \
    static const gyeot::test::Registration registration##Class( \
        __FILE_NAME__, [] { return std::unique_ptr<QObject>(new Class); });
