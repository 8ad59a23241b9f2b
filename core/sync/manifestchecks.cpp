#include "core/sync/manifestchecks.h"

#include "core/sync/bundlelimits.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refused(const QString& member, const QByteArray& why)
{
    return failure(ErrorCode::RejManifest, member, why);
}

Result<void> checkTimesAndPeople(const Manifest& manifest)
{
    if (manifest.notAfterMs <= manifest.createdMs)
        return refused(u"not_after"_s, "before created");
    if ((manifest.sequence == 1) != (manifest.previous == QByteArray(32, '\0')))
        return refused(u"prev"_s, "zeros belong to sequence 1 alone");
    const auto& to = manifest.recipients;
    if (to.size() < bundlelimits::leastRecipients || to.size() > bundlelimits::mostRecipients)
        return refused(u"recipients"_s, "number");
    if (std::ranges::adjacent_find(to, std::ranges::greater_equal()) != to.end())
        return refused(u"recipients"_s, "not ascending");
    return {};
}

Result<void> checkFrontier(const Manifest& manifest)
{
    // A bundle carries the operations of the store that made it and of no other.
    if (manifest.from.size() != 1 || manifest.to.size() != 1 || manifest.from.firstKey() != manifest.store
        || manifest.to.firstKey() != manifest.store)
        return refused(u"frontier"_s, "not this store");
    const qint64 from = manifest.from.first();
    const qint64 to = manifest.to.first();
    if (from > to)
        return refused(u"frontier"_s, "from above to");
    if (manifest.kind == BundleKind::Full && from != 0)
        return refused(u"frontier.from"_s, "a full bundle begins at 0");
    const BundleCounts& counts = manifest.counts;
    // each term first, so that no sum of two of them overflows
    const bool isWithin = counts.withheldOps <= to - from && counts.erasedOps <= to - from;
    const qint64 silent = isWithin ? counts.withheldOps + counts.erasedOps : 0;
    if (!isWithin || counts.ops - counts.lateOps + silent != to - from || counts.lateOps > from)
        return refused(u"counts"_s, "do not fill the frontier");
    return {};
}

Result<void> checkParts(const Manifest& manifest)
{
    qint64 total = 0;
    bool has[3] = { false, false, false };
    for (qsizetype i = 0; i < manifest.parts.size(); ++i) {
        const BundlePart& part = manifest.parts[i];
        const QString where = u"parts[%1]"_s.arg(i);
        if (part.number != i + 1)
            return refused(where, "number");
        if (i > 0 && part.kind < manifest.parts[i - 1].kind)
            return refused(where, "order of kinds");
        has[size_t(part.kind)] = true;
        total += part.cipherBytes;
        if (total > bundlelimits::totalBytes)
            return failure(ErrorCode::RejLimit, where, "total size");
    }
    if (has[size_t(PartKind::Ops)] != (manifest.counts.ops > 0)
        || has[size_t(PartKind::Audit)] != (manifest.counts.audit > 0))
        return refused(u"counts"_s, "do not match the parts");
    if (manifest.counts.audit != manifest.audit.treeSize - manifest.audit.from)
        return refused(u"counts.audit"_s, "does not fill the audit range");
    if (manifest.kind == BundleKind::Heartbeat && (manifest.counts.ops > 0 || !manifest.blobs.isEmpty()))
        return refused(u"kind"_s, "a heartbeat carries no records");
    return {};
}

Result<void> checkBlobs(const Manifest& manifest)
{
    if (manifest.counts.blobs != manifest.blobs.size())
        return refused(u"counts.blob"_s, "does not match the blobs");
    qsizetype next = std::ranges::find(manifest.parts, PartKind::Blob, &BundlePart::kind) - manifest.parts.begin();
    for (qsizetype i = 0; i < manifest.blobs.size(); ++i) {
        const BundleBlob& blob = manifest.blobs[i];
        const QString where = u"blobs[%1]"_s.arg(i);
        qint64 size = 0;
        for (const int number : blob.parts) {
            if (next >= manifest.parts.size() || manifest.parts[next].number != number)
                return refused(where, "parts");
            size += manifest.parts[next].plainBytes;
            ++next;
        }
        if (size != blob.sizeBytes)
            return refused(where, "size");
    }
    if (next != manifest.parts.size())
        return refused(u"blobs"_s, "a blob part belongs to no blob");
    return {};
}

} // namespace

Result<void> checkManifestLimits(const Json& manifest)
{
    const auto above = [&manifest](const char* list, size_t most) {
        return manifest.contains(list) && manifest[list].size() > most;
    };
    if (above("parts", bundlelimits::parts))
        return failure(ErrorCode::RejLimit, u"parts"_s);
    if (above("blobs", bundlelimits::blobs))
        return failure(ErrorCode::RejLimit, u"blobs"_s);
    const auto longer = [](const Json& part, const char* key, qint64 most) {
        return part.is_object() && part.contains(key) && part[key].is_number_integer()
            && part[key].get<qint64>() > most;
    };
    if (manifest.contains("parts") && std::ranges::any_of(manifest["parts"], [&longer](const Json& part) {
            return longer(part, "ct_len", bundlelimits::partCipherBytes)
                || longer(part, "pt_len", bundlelimits::partPlainBytes);
        }))
        return failure(ErrorCode::RejLimit, u"parts"_s, "length");
    const auto tooMuch = [&manifest](const char* place) {
        const Json::json_pointer pointer(place);
        return manifest.contains(pointer) && manifest[pointer].is_number_integer()
            && manifest[pointer].get<qint64>() > bundlelimits::records;
    };
    if (tooMuch("/counts/op"))
        return failure(ErrorCode::RejLimit, u"counts.op"_s);
    if (tooMuch("/counts/audit"))
        return failure(ErrorCode::RejLimit, u"counts.audit"_s);
    return {};
}

Result<void> checkManifest(const Manifest& manifest)
{
    for (const auto check : { checkTimesAndPeople, checkFrontier, checkParts, checkBlobs }) {
        if (auto sound = check(manifest); !sound)
            return sound;
    }
    return {};
}

} // namespace gyeot
