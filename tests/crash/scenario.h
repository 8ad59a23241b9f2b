#pragma once

#include "tests/crash/place.h"
#include "tests/crash/random.h"

#include <functional>

namespace gyeot::crash {

/** Something the store has said is done, as one line of words: "evidence <case> <digest>". It must be found after whatever came then. */
using Acknowledge = std::function<void(const QString& promise)>;

/** One going through of a scenario. */
struct Run {
    Place& place;
    const Books& books;
    Random random;
    Acknowledge acknowledge;
    /** Asked when a step fails: whether to try the same once more (after room was made). */
    std::function<bool(const Error&)> again = [](const Error&) { return false; };

    /** Makes a step, a second time if `again` says so. */
    template<typename Step>
    auto attempt(Step step)
    {
        auto done = step();
        if (!done && again(done.error()))
            done = step();
        return done;
    }
};

/** A piece of a counselor's day that is cut short in many ways. */
struct Scenario {
    const char* name;
    /** Makes what is there before; what it acknowledges has to survive too. */
    Result<void> (*prepare)(Run&);
    /** The same steps for the same seed, from opening to closing; stops at the first error. May follow itself. */
    Result<void> (*run)(Run&);
};

std::span<const Scenario> scenarios();
/** Null for an unknown name. */
const Scenario* scenarioNamed(QStringView name);

} // namespace gyeot::crash
