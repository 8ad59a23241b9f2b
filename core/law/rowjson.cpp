#include "core/law/rowjson.h"

namespace gyeot {

using namespace Qt::StringLiterals;

Confidence readConfidence(JsonReader& in, const QString& path)
{
    const QString word = in.text("confidence");
    if (word == u"high")
        return Confidence::High;
    if (word == u"medium")
        return Confidence::Medium;
    if (word != u"low")
        in.fail(ErrorCode::BadForm, path + u".confidence"_s, "high, medium or low");
    return Confidence::Low;
}

Verified readVerified(JsonReader& in, const QString& path)
{
    const QString word = in.text("verified");
    if (word == u"statute-text")
        return Verified::StatuteText;
    if (word == u"secondary-page")
        return Verified::SecondaryPage;
    if (word != u"memory")
        in.fail(ErrorCode::BadForm, path + u".verified"_s, "statute-text, secondary-page or memory");
    return Verified::Memory;
}

QStringList readSources(JsonReader& in, const QString& path)
{
    const QStringList keys = in.texts("sources");
    if (keys.isEmpty())
        in.fail(ErrorCode::MissingField, path + u".sources"_s);
    return keys;
}

} // namespace gyeot
