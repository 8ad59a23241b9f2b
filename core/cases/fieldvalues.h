#pragma once

#include "core/base/ids.h"
#include "core/cases/words.h"
#include "core/store/value.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <vector>

namespace gyeot {

/** The fields of one record, in the order of its RecordType. */
using FieldValues = std::vector<Value>;

/** How the types of records stand in the database; RecordRow reads them back. "None" is NULL. */
namespace field {

inline Value text(const QString& text)
{
    return text.isNull() ? Value(QString(QLatin1StringView(""))) : Value(text);
}
inline Value text(const std::optional<QString>& answer)
{
    return answer ? text(*answer) : Value();
}
inline Value sealedText(const QString& text) ///< an empty text needs no seal
{
    return text.isEmpty() ? Value() : Value(text);
}
inline Value lines(const QStringList& lines)
{
    return text(lines.join(u'\n'));
}
inline Value day(QDate day)
{
    return day.isValid() ? Value(day.toString(Qt::ISODate)) : Value();
}
inline Value time(QTime time)
{
    return time.isValid() ? Value(time.toString(QStringLiteral("HH:mm"))) : Value();
}
inline Value number(qint64 number)
{
    return Value(number);
}
inline Value number(const std::optional<qint64>& number)
{
    return number ? Value(*number) : Value();
}
inline Value flag(bool flag)
{
    return Value(qint64(flag));
}
inline Value flag(const std::optional<bool>& flag)
{
    return flag ? Value(qint64(*flag)) : Value();
}
inline Value bytes(const QByteArray& bytes)
{
    return bytes.isEmpty() ? Value() : Value(bytes);
}
template<typename Tag>
Value id(const Id<Tag>& id)
{
    return id.isNull() ? Value() : Value(id.toString());
}
template<typename Enum>
Value word(Enum value)
{
    return Value(wordOf(value));
}
template<typename Enum>
Value word(const std::optional<Enum>& value)
{
    return value ? Value(wordOf(*value)) : Value();
}

} // namespace field

} // namespace gyeot
