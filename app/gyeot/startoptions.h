#pragma once

#include "app/gyeot/program.h"

#include <QStringList>

#include <optional>

namespace gyeot::app {

/** What the command line of the window asks for. */
struct StartOptions {
    StartWish wish;
    std::optional<int> exitCode; ///< set: say nothing more and end with it
};

/** Reads the arguments; --help and mistakes are answered on the terminal. */
StartOptions readStartOptions(const QStringList& arguments);

} // namespace gyeot::app
