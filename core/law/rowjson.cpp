#include "core/law/rowjson.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

Verified verifiedOf(const QString& word, JsonReader& in, const QString& path)
{
    if (word == u"statute-text")
        return Verified::StatuteText;
    if (word == u"secondary-page")
        return Verified::SecondaryPage;
    if (word != u"memory")
        in.fail(ErrorCode::BadForm, path + u".verified"_s, "statute-text, secondary-page or memory");
    return Verified::Memory;
}

} // namespace

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
    return verifiedOf(in.text("verified"), in, path);
}

Result<Source> readSource(const Json& row, const QString& path)
{
    JsonReader in(row, path);
    Source source { .ko = in.text("ko"), .en = in.text("en"), .verified = {} };
    if (const auto word = in.optionalText("verified"))
        source.verified = verifiedOf(*word, in, path);
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return source;
}

QStringList readSources(JsonReader& in, const QString& path)
{
    const QStringList keys = in.texts("sources");
    if (keys.isEmpty())
        in.fail(ErrorCode::MissingField, path + u".sources"_s);
    return keys;
}

} // namespace gyeot
