#pragma once

#include "core/base/ids.h"
#include "core/cases/words.h"

#include <QByteArray>
#include <QDate>

namespace gyeot {

/** What sort of proof an item is (종류 of F06; capture rules in domain.md 4.1). */
enum class EvidenceKind { Screenshot, Chat, SavedPage, Mail, Image, Video, Audio, Document, Payment, Other };
template<>
struct Words<EvidenceKind> {
    static constexpr std::array list { "screenshot", "chat", "saved_page", "mail", "image", "video", "audio",
        "document", "payment", "other" };
};

/** The answer to the question that is asked first, per item: "Is a person under 19, or possibly so, shown or meant in this file?"
 *  (DESIGN section 5). */
enum class GateAnswer { No, Unknown, Yes };
template<>
struct Words<GateAnswer> {
    static constexpr std::array list { "no", "unknown", "yes" };
};

/** Sexual material is taken only as the victim's own copy with her consent row (domain.md 4.4). */
enum class Sensitivity { Plain, Sexual };
template<>
struct Words<Sensitivity> {
    static constexpr std::array list { "plain", "sexual" };
};

/** One file taken in as proof. Its bytes lie sealed in `blobs/`; this row holds its facts. Its exhibit number (증 제n호) is its place
 *  in order and never stored. */
struct EvidenceItem {
    EvidenceId id = {};
    CaseId caseId = {};
    QString fileName = {}; ///< as found: data for papers, never a path of ours
    EvidenceKind kind = EvidenceKind::Other;
    QString mediaType = {}; ///< by content, e.g. "image/png"
    qint64 sizeBytes = 0; ///< of the exact bytes read
    QByteArray sha256 = {}; ///< 32 bytes, of the exact bytes read
    QString blobName = {}; ///< hex of HMAC-SHA256 over case and digest (reference/security.md 3.9.3)
    QByteArray wrappedKey = {}; ///< the blob's key, sealed: Evidence; empty in records handed to ui
    QString source = {}; ///< where it was found: address, "내담자 휴대전화"
    QString author = {}; ///< who made what it shows: account or person (작성자)
    QDate capturedOn = {}; ///< 취득 일시; invalid: not known
    QString captureMethod = {}; ///< 취득 방법
    QString capturedBy = {}; ///< 취득자
    qint64 importedMs = 0;
    GateAnswer gateAnswer = GateAnswer::Unknown;
    bool personShown = false; ///< a person can be recognised
    Sensitivity sensitivity = Sensitivity::Plain;
    ConsentId consentId = {}; ///< the consent row that lets sexual material be kept; null: none needed
    QString purpose = {}; ///< 입증취지 in own words; the acts are ActExhibit rows
    QString originalPlace = {}; ///< where the original is kept
    QString note = {};
    qint64 position = 0; ///< order among the exhibits of the case

    bool operator==(const EvidenceItem&) const = default;
};

} // namespace gyeot
