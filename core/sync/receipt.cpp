#include "core/sync/receipt.h"

#include "core/base/jsonreader.h"
#include "core/sync/bundlelimits.h"
#include "core/sync/syncfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace gyeot {

using namespace Qt::StringLiterals;
using namespace syncfields;

namespace {

constexpr const char* format = "casereceipt/1";
constexpr qint64 largest = (qint64(1) << 53) - 1;
constexpr std::array results { "OK", "PARK_GAP", "PARK_EPOCH" };

Json numbersJson(const QList<qint64>& numbers)
{
    Json json = Json::array();
    for (const qint64 number : numbers)
        json.push_back(number);
    return json;
}

QList<qint64> readMissing(JsonReader& in)
{
    QList<qint64> missing;
    in.array("missing", [&missing](const Json& element, const QString& path) -> Result<void> {
        const qint64 number = element.is_number_integer() ? element.get<qint64>() : 0;
        if (number < 1 || (!missing.isEmpty() && number <= missing.last()))
            return failure(ErrorCode::BadForm, path, "not ascending sequences");
        missing.append(number);
        return {};
    });
    return missing;
}

ReceiptResult readResult(JsonReader& in)
{
    const auto found = std::ranges::find(results, in.text("result").toStdString());
    if (found == results.end())
        in.fail(ErrorCode::BadForm, in.pathOf("result"), "unknown result");
    return found == results.end() ? ReceiptResult::Applied : ReceiptResult(found - results.begin());
}

/** {"size":n,"root":"…"} */
std::pair<qint64, QByteArray> readTree(JsonReader& in, const char* key)
{
    JsonReader tree(in.value(key), in.pathOf(key));
    const qint64 size = number(tree, "size", 0, largest);
    const QByteArray root = digest(tree, "root");
    pass(in, tree.finish());
    return { size, root };
}

Result<Receipt> readMembers(const Json& json)
{
    Receipt receipt;
    JsonReader in(json, {});
    in.text("fmt");
    receipt.number = number(in, "number", 1, largest);
    receipt.previous = digest(in, "prev");
    receipt.siteId = siteId(in, "site");
    receipt.store = id<StoreId>(in, "store_id");
    receipt.bundle = id<BundleId>(in, "bundle_id");
    receipt.manifestDigest = digest(in, "manifest_sha256");
    receipt.epoch = number(in, "epoch", 1, largest);
    receipt.sequence = number(in, "seq", 1, largest);
    receipt.result = readResult(in);
    receipt.missing = readMissing(in);
    receipt.applied.insert(receipt.store, number(in, "applied", 0, largest));
    std::tie(receipt.officeTreeSize, receipt.officeRoot) = readTree(in, "office_tree");
    std::tie(receipt.siteTreeSize, receipt.siteRoot) = readTree(in, "site_audit");
    receipt.revocations = base64List(in, "crl");
    receipt.certificates = base64List(in, "certs");
    in.array("orders", [](const Json&, const QString&) { return Result<void>(); });
    receipt.nextExpected = number(in, "next_expected", 1, largest);
    receipt.signedMs = time(in, "signed_at");
    receipt.signer = digest(in, "signer");
    receipt.recipient = digest(in, "recipient");
    if ((receipt.number == 1) != (receipt.previous == QByteArray(32, '\0')))
        in.fail(ErrorCode::BadForm, u"prev"_s, "zeros belong to number 1 alone");
    if ((receipt.result == ReceiptResult::Gap) == receipt.missing.isEmpty())
        in.fail(ErrorCode::BadForm, u"missing"_s, "belongs to a gap");
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return receipt;
}

/** Looked at first: a newer office may send members and orders we do not know. Carrying out half of a receipt would be worse than none. */
Result<void> checkVersion(const Json& json)
{
    const std::string name = json.is_object() && json.contains("fmt") && json["fmt"].is_string()
        ? json["fmt"].get<std::string>()
        : std::string();
    if (name.starts_with("casereceipt/") && name != format)
        return failure(ErrorCode::ParkNewerSchema, u"fmt"_s);
    if (name != format)
        return failure(ErrorCode::RejManifest, u"fmt"_s);
    if (json.contains("orders") && !json["orders"].empty())
        return failure(ErrorCode::ParkNewerSchema, u"orders"_s);
    return {};
}

} // namespace

QLatin1StringView receiptResultName(ReceiptResult result)
{
    return QLatin1StringView(results[size_t(result)]);
}

QByteArray writeReceipt(const Receipt& receipt)
{
    const Json json { { "fmt", format }, { "number", receipt.number }, { "prev", hexJson(receipt.previous) },
        { "site", jsonText(receipt.siteId) }, { "store_id", idJson(receipt.store.uuid()) },
        { "bundle_id", idJson(receipt.bundle.uuid()) }, { "manifest_sha256", hexJson(receipt.manifestDigest) },
        { "epoch", receipt.epoch }, { "seq", receipt.sequence }, { "result", results[size_t(receipt.result)] },
        { "missing", numbersJson(receipt.missing) }, { "applied", receipt.applied.value(receipt.store) },
        { "office_tree", { { "size", receipt.officeTreeSize }, { "root", hexJson(receipt.officeRoot) } } },
        { "site_audit", { { "size", receipt.siteTreeSize }, { "root", hexJson(receipt.siteRoot) } } },
        { "crl", base64ListJson(receipt.revocations) }, { "certs", base64ListJson(receipt.certificates) },
        { "orders", Json::array() }, { "next_expected", receipt.nextExpected },
        { "signed_at", timeJson(receipt.signedMs) }, { "signer", hexJson(receipt.signer) },
        { "recipient", hexJson(receipt.recipient) } };
    return canonicalJson(json);
}

Result<Receipt> readReceipt(QByteArrayView bytes)
{
    if (bytes.size() > bundlelimits::receiptBytes)
        return failure(ErrorCode::RejLimit, u"receipt.json"_s, "size");
    const auto json = parseJson(bytes, { .maxBytes = bundlelimits::receiptBytes, .maxDepth = bundlelimits::jsonDepth });
    if (!json)
        return failure(ErrorCode::RejManifest, u"receipt.json"_s, json.error().detail);
    if (auto known = checkVersion(*json); !known)
        return std::unexpected(known.error());
    auto receipt = readMembers(*json);
    if (!receipt)
        return failure(ErrorCode::RejManifest, receipt.error().subject, receipt.error().detail);
    return receipt;
}

} // namespace gyeot
