#include "core/store/auditbytes.h"

#include "core/base/json.h"
#include "core/store/statement.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace gyeot {

namespace {

void appendNumber(QByteArray& out, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, end - digits);
}

/** 16 hexadecimal digits, as hlcText(). */
void appendClock(QByteArray& out, qint64 hlc)
{
    char digits[16];
    for (int i = 15; i >= 0; --i, hlc >>= 4)
        digits[i] = "0123456789abcdef"[hlc & 15];
    out.append(digits, sizeof digits);
}

void appendHex(QByteArray& out, QByteArrayView bytes)
{
    qsizetype at = out.size();
    out.resize(at + 2 * bytes.size());
    char* const to = out.data();
    for (const char byte : bytes) {
        to[at++] = "0123456789abcdef"[quint8(byte) >> 4];
        to[at++] = "0123456789abcdef"[quint8(byte) & 15];
    }
}

/** A JSON text; what needs escaping is left to the writer that knows how. */
void appendText(QByteArray& out, QByteArrayView utf8)
{
    const bool plain = std::ranges::all_of(utf8, [](char c) { return quint8(c) >= 0x20 && c != '"' && c != '\\'; });
    if (plain)
        out.append('"').append(utf8).append('"');
    else
        out.append(canonicalJson(Json(std::string(utf8.data(), size_t(utf8.size())))));
}

void appendColumn(QByteArray& out, const Statement& row, int column)
{
    if (row.isNull(column))
        out.append("null");
    else
        appendText(out, row.bytes(column));
}

void appendNumberColumn(QByteArray& out, const Statement& row, int column)
{
    if (row.isNull(column))
        out.append("null");
    else
        appendNumber(out, row.integer(column));
}

/** ["<store>:<n>",…] and nothing that could close it early. */
bool isListOfIds(QByteArrayView json)
{
    const auto isPart = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == ':' || c == '-' || c == '"' || c == ',';
    };
    return json.size() >= 2 && json.startsWith('[') && json.endsWith(']')
        && std::ranges::all_of(json.sliced(1, json.size() - 2), isPart);
}

} // namespace

void appendAuditRowBytes(QByteArray& out, QByteArrayView store, const Statement& row)
{
    out.append("[\"").append(store).append("\",");
    appendNumber(out, row.integer(0));
    out.append(",\"");
    appendClock(out, row.integer(1));
    out.append("\",");
    appendNumber(out, row.integer(2));
    out.append(',');
    appendNumber(out, row.integer(3));
    for (int column = 4; column <= 11; ++column) {
        out.append(',');
        appendColumn(out, row, column);
    }
    for (const int column : { 12, 13 }) {
        out.append(',');
        appendNumberColumn(out, row, column);
    }
    out.append(',');
    if (row.isNull(14)) {
        out.append("null");
    } else {
        out.append('"');
        appendHex(out, row.bytes(14));
        out.append('"');
    }
    out.append(']');
}

bool appendOperationLine(QByteArray& out, const Statement& row)
{
    if (!isListOfIds(row.bytes(9)) || row.bytes(10).contains('\n'))
        return false;
    // the keys of operationDigestForm() in the order of canonical JSON
    out.append("{\"base\":").append(row.bytes(9));
    if (!row.isNull(5)) {
        out.append(",\"case\":");
        appendText(out, row.bytes(5));
    }
    if (!row.bytes(8).isEmpty()) {
        out.append(",\"f\":");
        appendText(out, row.bytes(8));
    }
    out.append(",\"hlc\":\"");
    appendClock(out, row.integer(2));
    out.append("\",\"k\":");
    appendText(out, row.bytes(6));
    out.append(",\"obj\":");
    appendText(out, row.bytes(7));
    out.append(",\"op\":\"").append(row.bytes(0)).append(':');
    appendNumber(out, row.integer(1));
    out.append("\",\"t\":");
    appendText(out, row.bytes(4));
    out.append(",\"u\":");
    appendText(out, row.bytes(3));
    if (!row.isNull(10))
        out.append(",\"v\":").append(row.bytes(10));
    out.append("}\n");
    return true;
}

} // namespace gyeot
