#pragma once

#include "core/crypto/secretbytes.h"

#include <QString>

namespace gyeot {

/** What a file is as far as the gate cares. */
enum class ContentClass {
    PlainText, ///< so far: PlainTextCheck must agree to the end
    CapturedPage, ///< HTML, MHTML, WARC, SVG: text that carries or draws pictures
    Mail, ///< with its attachments inside
    Document, ///< PDF, RTF, old office files: may hold pictures
    Image,
    Video,
    Audio,
    Archive, ///< and everything built on ZIP: office files, HWPX, WACZ
    Unknown,
};

/** What the bytes say, whatever the name says. */
struct ContentType {
    ContentClass contentClass = ContentClass::Unknown;
    QString mediaType = {}; ///< "image/png"; "application/octet-stream" where unknown

    bool operator==(const ContentType&) const = default;
};

constexpr qsizetype contentHeadBytes = 4096; ///< how much of the beginning contentTypeOf() wants

/** By magic numbers and, for text, by the first words. `head` is the beginning of the file, up to contentHeadBytes. */
ContentType contentTypeOf(ByteSpan head);

} // namespace gyeot
