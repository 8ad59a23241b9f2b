#pragma once

#include <QByteArray>
#include <QList>

#include <span>

namespace gyeot::fuzz {

/** One reader of foreign bytes. `run` aborts on a finding; `seeds` are what the corpus begins with, made anew each time. */
struct Target {
    const char* name;
    void (*run)(QByteArrayView input);
    QList<QByteArray> (*seeds)();
};

extern const Target target; ///< the one of this program: one target is one program

/** Ends the program with what was promised and did not hold. */
void require(bool holds, const char* promise);

} // namespace gyeot::fuzz
