#include "core/evidence/contenttype.h"

#include "core/evidence/plaintextcheck.h"

#include <algorithm>
#include <string_view>

namespace gyeot {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

struct Magic {
    size_t offset;
    std::string_view bytes;
    ContentClass contentClass;
    const char* mediaType;
};

// From the formats' own specifications; the more exact before the more general.
constexpr Magic magics[] = {
    { 0, "\x89PNG\r\n\x1a\n"sv, ContentClass::Image, "image/png" },
    { 0, "\xFF\xD8\xFF"sv, ContentClass::Image, "image/jpeg" },
    { 0, "GIF87a"sv, ContentClass::Image, "image/gif" },
    { 0, "GIF89a"sv, ContentClass::Image, "image/gif" },
    { 0, "BM"sv, ContentClass::Image, "image/bmp" },
    { 0, "II*\0"sv, ContentClass::Image, "image/tiff" },
    { 0, "MM\0*"sv, ContentClass::Image, "image/tiff" },
    { 8, "WEBP"sv, ContentClass::Image, "image/webp" },
    { 0, "\0\0\1\0"sv, ContentClass::Image, "image/x-icon" },
    { 0, "8BPS"sv, ContentClass::Image, "image/vnd.adobe.photoshop" },
    { 0, "\xFF\x0A"sv, ContentClass::Image, "image/jxl" },
    { 4, "JXL \r\n\x87\n"sv, ContentClass::Image, "image/jxl" },
    { 4, "jP  \r\n\x87\n"sv, ContentClass::Image, "image/jp2" },
    { 4, "ftypheic"sv, ContentClass::Image, "image/heic" },
    { 4, "ftypheix"sv, ContentClass::Image, "image/heic" },
    { 4, "ftypmif1"sv, ContentClass::Image, "image/heif" },
    { 4, "ftypmsf1"sv, ContentClass::Image, "image/heif" },
    { 4, "ftypavif"sv, ContentClass::Image, "image/avif" },
    { 4, "ftypavis"sv, ContentClass::Image, "image/avif" },
    { 4, "ftypM4A "sv, ContentClass::Audio, "audio/mp4" },
    { 4, "ftypqt  "sv, ContentClass::Video, "video/quicktime" },
    { 4, "ftyp3g"sv, ContentClass::Video, "video/3gpp" },
    { 4, "ftyp"sv, ContentClass::Video, "video/mp4" },
    { 4, "moov"sv, ContentClass::Video, "video/quicktime" },
    { 4, "mdat"sv, ContentClass::Video, "video/quicktime" },
    { 0, "\x1A\x45\xDF\xA3"sv, ContentClass::Video, "video/x-matroska" },
    { 8, "AVI "sv, ContentClass::Video, "video/x-msvideo" },
    { 0, "FLV\1"sv, ContentClass::Video, "video/x-flv" },
    { 0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv, ContentClass::Video, "video/x-ms-asf" },
    { 0, "\0\0\1\xBA"sv, ContentClass::Video, "video/mpeg" },
    { 0, "\0\0\1\xB3"sv, ContentClass::Video, "video/mpeg" },
    { 8, "WAVE"sv, ContentClass::Audio, "audio/wav" },
    { 0, "ID3"sv, ContentClass::Audio, "audio/mpeg" },
    { 0, "\xFF\xFB"sv, ContentClass::Audio, "audio/mpeg" },
    { 0, "\xFF\xF3"sv, ContentClass::Audio, "audio/mpeg" },
    { 0, "\xFF\xF2"sv, ContentClass::Audio, "audio/mpeg" },
    { 0, "fLaC"sv, ContentClass::Audio, "audio/flac" },
    { 0, "OggS"sv, ContentClass::Audio, "audio/ogg" },
    { 0, "#!AMR"sv, ContentClass::Audio, "audio/amr" },
    { 0, "PK\3\4"sv, ContentClass::Archive, "application/zip" },
    { 0, "PK\5\6"sv, ContentClass::Archive, "application/zip" },
    { 0, "7z\xBC\xAF\x27\x1C"sv, ContentClass::Archive, "application/x-7z-compressed" },
    { 0, "Rar!\x1A\7"sv, ContentClass::Archive, "application/vnd.rar" },
    { 0, "\x1F\x8B"sv, ContentClass::Archive, "application/gzip" },
    { 0, "BZh"sv, ContentClass::Archive, "application/x-bzip2" },
    { 0,
        "\xFD"
        "7zXZ\0"sv,
        ContentClass::Archive, "application/x-xz" },
    { 0, "\x28\xB5\x2F\xFD"sv, ContentClass::Archive, "application/zstd" },
    { 0, "MSCF"sv, ContentClass::Archive, "application/vnd.ms-cab-compressed" },
    { 257, "ustar"sv, ContentClass::Archive, "application/x-tar" },
    { 0, "%PDF-"sv, ContentClass::Document, "application/pdf" },
    { 0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, ContentClass::Document, "application/x-ole-storage" },
    { 0, "{\\rtf"sv, ContentClass::Document, "application/rtf" },
    { 0, "WARC/"sv, ContentClass::CapturedPage, "application/warc" },
};

ContentType typeOf(ContentClass contentClass, const char* mediaType)
{
    return { contentClass, QString::fromLatin1(mediaType) };
}

bool isAt(std::string_view head, const Magic& magic)
{
    return head.size() >= magic.offset + magic.bytes.size()
        && head.substr(magic.offset, magic.bytes.size()) == magic.bytes;
}

/** The beginning of a text, lower case, without byte order mark and leading space. UTF-16 loses its zeros, which suffices for ASCII words. */
QByteArray firstWords(std::string_view head)
{
    QByteArray words;
    for (const char c : head) {
        if (c == '\0' || uchar(c) == 0xEF || uchar(c) == 0xBB || uchar(c) == 0xBF || uchar(c) == 0xFF
            || uchar(c) == 0xFE)
            continue;
        if (words.isEmpty() && (c == ' ' || c == '\t' || c == '\r' || c == '\n'))
            continue;
        words.append(c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c);
    }
    return words;
}

ContentType typeOfText(const QByteArray& words)
{
    const bool hasHeaders = words.contains("\nmime-version:") || words.startsWith("mime-version:")
        || words.contains("\nreceived:") || words.startsWith("received:") || words.contains("\nmessage-id:")
        || words.startsWith("return-path:") || words.contains("\ncontent-type:");
    if (hasHeaders && (words.contains("multipart/related") || words.contains("snapshot-content-location")))
        return typeOf(ContentClass::CapturedPage, "multipart/related");
    if (hasHeaders)
        return typeOf(ContentClass::Mail, "message/rfc822");
    if (words.contains("<svg"))
        return typeOf(ContentClass::CapturedPage, "image/svg+xml");
    if (words.contains("<html") || words.contains("<!doctype html") || words.contains("<body")
        || words.contains("<head"))
        return typeOf(ContentClass::CapturedPage, "text/html");
    if (words.startsWith("<?xml") || words.startsWith("<!--"))
        return typeOf(ContentClass::CapturedPage, "application/xml");
    return typeOf(ContentClass::PlainText, "text/plain");
}

} // namespace

ContentType contentTypeOf(ByteSpan head)
{
    const std::string_view bytes(
        reinterpret_cast<const char*>(head.data()), std::min(head.size(), size_t(contentHeadBytes)));
    const auto magic = std::ranges::find_if(magics, [bytes](const Magic& known) { return isAt(bytes, known); });
    PlainTextCheck check;
    check.add(head.first(bytes.size()));
    // "BM" and "ID3" may also begin a letter; only what is no text is believed to be what two bytes say.
    const bool isText = check.isTextSoFar();
    if (magic != std::end(magics) && !(isText && magic->bytes.size() <= 3))
        return typeOf(magic->contentClass, magic->mediaType);
    return isText && !bytes.empty() ? typeOfText(firstWords(bytes))
                                    : typeOf(ContentClass::Unknown, "application/octet-stream");
}

} // namespace gyeot
