#pragma once

#include "core/sync/manifest.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

/** The words of manifest.json for our enums, in one place for writer and reader. */
namespace gyeot::manifestnames {

inline constexpr const char* format = "casebundle/1";
inline constexpr const char* schema = "case";

inline constexpr std::array<std::pair<BundleKind, std::string_view>, 3> bundleKinds { { { BundleKind::Delta, "delta" },
    { BundleKind::Full, "full" }, { BundleKind::Heartbeat, "heartbeat" } } };
inline constexpr std::array<std::pair<PartKind, std::string_view>, 3> partKinds { { { PartKind::Ops, "ops" },
    { PartKind::Audit, "audit" }, { PartKind::Blob, "blob" } } };

constexpr std::string_view of(BundleKind kind)
{
    return bundleKinds[size_t(kind)].second;
}

constexpr std::string_view of(PartKind kind)
{
    return partKinds[size_t(kind)].second;
}

template<typename Enum, size_t Size>
constexpr std::optional<Enum> find(
    const std::array<std::pair<Enum, std::string_view>, Size>& names, std::string_view word)
{
    for (const auto& [value, name] : names) {
        if (name == word)
            return value;
    }
    return std::nullopt;
}

} // namespace gyeot::manifestnames
