#pragma once

#include "core/base/error.h"

#include <expected>
#include <utility>

namespace gyeot {

/** The one way a function of ours fails (STYLE section 3). */
template<typename T>
using Result = std::expected<T, Error>;

/** `return failure(ErrorCode::NotFound, name);` */
inline std::unexpected<Error> failure(ErrorCode code, QString subject = {}, QByteArray detail = {})
{
    return std::unexpected<Error>(Error { code, std::move(subject), std::move(detail) });
}

} // namespace gyeot
