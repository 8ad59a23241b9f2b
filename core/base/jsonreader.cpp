#include "core/base/jsonreader.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {
const Json nullValue;
}

JsonReader::JsonReader(const Json& object, QString path) : m_object(object), m_path(std::move(path))
{
    if (!m_object.is_object())
        fail(ErrorCode::BadForm, m_path, "not an object");
}

QString JsonReader::pathOf(const char* key) const
{
    return m_path.isEmpty() ? QString::fromUtf8(key) : m_path + u'.' + QString::fromUtf8(key);
}

const Json* JsonReader::find(const char* key, bool required)
{
    if (m_error)
        return nullptr;
    m_read.insert(key);
    const auto it = m_object.find(key);
    if (it != m_object.end() && !it->is_null())
        return &*it;
    if (required)
        fail(ErrorCode::MissingField, pathOf(key));
    return nullptr;
}

void JsonReader::fail(ErrorCode code, const QString& subject, const QByteArray& detail)
{
    if (!m_error)
        m_error = Error { code, subject, detail };
}

std::optional<QString> JsonReader::optionalText(const char* key)
{
    const Json* found = find(key, false);
    if (!found)
        return std::nullopt;
    if (!found->is_string()) {
        fail(ErrorCode::BadForm, pathOf(key), "not a text");
        return std::nullopt;
    }
    return QString::fromStdString(found->get_ref<const std::string&>());
}

QString JsonReader::text(const char* key)
{
    find(key, true);
    return optionalText(key).value_or(QString());
}

QString JsonReader::textOr(const char* key, const QString& fallback)
{
    return optionalText(key).value_or(fallback);
}

std::optional<qint64> JsonReader::optionalInteger(const char* key)
{
    const Json* found = find(key, false);
    if (!found)
        return std::nullopt;
    if (!found->is_number_integer()) {
        fail(ErrorCode::BadForm, pathOf(key), "not an integer");
        return std::nullopt;
    }
    return found->get<qint64>();
}

qint64 JsonReader::integer(const char* key)
{
    find(key, true);
    return optionalInteger(key).value_or(0);
}

std::optional<bool> JsonReader::optionalBoolean(const char* key)
{
    const Json* found = find(key, false);
    if (!found)
        return std::nullopt;
    if (!found->is_boolean()) {
        fail(ErrorCode::BadForm, pathOf(key), "not true or false");
        return std::nullopt;
    }
    return found->get<bool>();
}

bool JsonReader::boolean(const char* key)
{
    find(key, true);
    return optionalBoolean(key).value_or(false);
}

std::optional<QDate> JsonReader::optionalDate(const char* key)
{
    const auto words = optionalText(key);
    if (!words)
        return std::nullopt;
    const QDate day = words->size() == 10 ? QDate::fromString(*words, u"yyyy-MM-dd"_s) : QDate();
    if (!day.isValid()) {
        fail(ErrorCode::BadDate, pathOf(key));
        return std::nullopt;
    }
    return day;
}

QDate JsonReader::date(const char* key)
{
    find(key, true);
    return optionalDate(key).value_or(QDate());
}

const Json& JsonReader::value(const char* key)
{
    const Json* found = find(key, false);
    return found ? *found : nullValue;
}

void JsonReader::array(const char* key, const std::function<Result<void>(const Json&, const QString&)>& each)
{
    const Json* found = find(key, false);
    if (!found)
        return;
    if (!found->is_array()) {
        fail(ErrorCode::BadForm, pathOf(key), "not a list");
        return;
    }
    for (size_t i = 0; i < found->size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(pathOf(key), QString::number(i));
        if (auto done = each((*found)[i], path); !done) {
            fail(done.error().code, done.error().subject, done.error().detail);
            return;
        }
    }
}

QStringList JsonReader::texts(const char* key)
{
    QStringList list;
    array(key, [&list](const Json& element, const QString& path) -> Result<void> {
        if (!element.is_string())
            return failure(ErrorCode::BadForm, path, "not a text");
        list.append(QString::fromStdString(element.get_ref<const std::string&>()));
        return {};
    });
    return list;
}

Result<void> JsonReader::finish() const
{
    if (m_error)
        return std::unexpected(*m_error);
    for (const auto& [key, member] : m_object.items()) {
        const QByteArray name = QByteArray::fromStdString(key);
        if (!m_read.contains(name) && !name.startsWith("x_"))
            return failure(ErrorCode::UnknownField, pathOf(name.constData()));
    }
    return {};
}

} // namespace gyeot
