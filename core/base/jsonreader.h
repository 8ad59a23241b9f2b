#pragma once

#include "core/base/json.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace gyeot {

/** Reads the members of one JSON object by name and remembers the first thing that was wrong, so that a reader is a list of
 *  fields and one check at its end:
 *      JsonReader in(value, u"act"_s);
 *      act.what = in.text("what");
 *      act.date = in.optionalDate("date");
 *      if (auto done = in.finish(); !done) return std::unexpected(done.error());
 *  After the first failure every further call returns an empty value. */
class JsonReader {
public:
    /** `path` names the object in messages, e.g. "acts[3]". A value that is no object fails at once. */
    JsonReader(const Json& object, QString path);

    QString text(const char* key);
    QString textOr(const char* key, const QString& fallback); ///< absent or null gives the fallback
    std::optional<QString> optionalText(const char* key); ///< absent and null are both "none"
    qint64 integer(const char* key);
    std::optional<qint64> optionalInteger(const char* key);
    bool boolean(const char* key);
    std::optional<bool> optionalBoolean(const char* key);
    QDate date(const char* key); ///< "2026-03-14", a day that exists
    std::optional<QDate> optionalDate(const char* key);
    QStringList texts(const char* key); ///< absent gives an empty list
    /** The member as it is; a null Json if it is absent. */
    const Json& value(const char* key);
    /** Calls `each(element, "path.key[i]")` for each element of an array; absent gives no call. */
    void array(const char* key, const std::function<Result<void>(const Json&, const QString&)>& each);

    void fail(ErrorCode code, const QString& subject, const QByteArray& detail = {});
    QString pathOf(const char* key) const; ///< "acts[3].date", for fail()
    bool failed() const { return m_error.has_value(); }

    /** The first failure, or: a member nobody asked for is BadForm unless it begins with "x_".
     *  Errors: MissingField, BadForm, BadDate with the member's path as subject. */
    Result<void> finish() const;

private:
    const Json* find(const char* key, bool required);

    const Json& m_object;
    QString m_path;
    QSet<QByteArray> m_read;
    std::optional<Error> m_error;
};

} // namespace gyeot
