#include "core/base/json.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace gyeot {

namespace {

constexpr qint64 largestInteger = (qint64(1) << 53) - 1;

/** Counts depth, remembers the keys of each open object and stops at the first thing I-JSON forbids. */
class StrictChecker {
public:
    StrictChecker(int maxDepth) : m_maxDepth(maxDepth) { }

    bool operator()(int depth, Json::parse_event_t event, Json& parsed)
    {
        using Event = Json::parse_event_t;
        switch (event) {
        case Event::object_start: m_keys.emplace_back(); return check(depth < m_maxDepth, "depth");
        case Event::array_start: m_keys.emplace_back(); return check(depth < m_maxDepth, "depth");
        case Event::object_end:
        case Event::array_end: m_keys.pop_back(); return true;
        case Event::key: return check(m_keys.back().insert(parsed.get<std::string>()).second, "duplicate key");
        case Event::value: return checkValue(parsed);
        }
        return true;
    }

    const QByteArray& problem() const { return m_problem; }

private:
    bool checkValue(const Json& value)
    {
        if (value.is_number_unsigned())
            return check(value.get<quint64>() <= quint64(largestInteger), "integer range");
        if (value.is_number_integer())
            return check(value.get<qint64>() >= -largestInteger, "integer range");
        if (value.is_string())
            return check(value.get_ref<const std::string&>().find('\0') == std::string::npos, "NUL");
        return true;
    }

    bool check(bool ok, const char* what)
    {
        if (!ok && m_problem.isEmpty())
            m_problem = what;
        return true; // keep the nesting balanced; the caller looks at problem()
    }

    int m_maxDepth;
    std::vector<std::set<std::string>> m_keys;
    QByteArray m_problem;
};

/** Depth is bounded before the recursive parser sees the bytes, so that a million brackets cannot exhaust the stack. */
bool nestsDeeperThan(QByteArrayView bytes, int maxDepth)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

Result<Json> parseJson(QByteArrayView bytes, const JsonLimits& limits)
{
    if (bytes.size() > limits.maxBytes)
        return failure(ErrorCode::TooLarge);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return failure(ErrorCode::BadForm, {}, "byte order mark");
    if (nestsDeeperThan(bytes, limits.maxDepth))
        return failure(ErrorCode::BadForm, {}, "depth");
    StrictChecker checker(limits.maxDepth);
    try {
        Json value = Json::parse(bytes.begin(), bytes.end(), std::ref(checker));
        if (!checker.problem().isEmpty())
            return failure(ErrorCode::BadForm, {}, checker.problem());
        return value;
    } catch (const Json::parse_error& error) {
        return failure(ErrorCode::BadForm, {}, "byte " + QByteArray::number(qint64(error.byte)));
    } catch (const Json::exception&) {
        return failure(ErrorCode::BadForm, {}, "number out of range");
    }
}

QByteArray canonicalJson(const Json& value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray prettyJson(const Json& value)
{
    return QByteArray::fromStdString(value.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Json jsonText(QStringView text)
{
    return Json(text.toUtf8().toStdString());
}

} // namespace gyeot
