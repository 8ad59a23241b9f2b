#pragma once

#include "core/documents/document.h"
#include "core/documents/typeface.h"
#include "core/store/tombstone.h"

#include <QByteArray>
#include <QDate>

namespace gyeot {

/** What a certificate of destruction is made from: a line of the ledger, and what the store says around it. */
struct CertificateFacts {
    Tombstone tombstone = {};
    QString article = {}; ///< of the retention rule; empty: none
    QString firstName = {}; ///< of the people of the store who erased and agreed, never of the victim
    QString secondName = {}; ///< empty: nobody else was there
    bool isCleanGenerationDue =
        false; ///< older copies of this generation still hold the destroyed keys, under the store key
    bool practice = false;
    QDate issuedOn = {};

    bool operator==(const CertificateFacts&) const = default;
};

/** How long backups are kept at most (reference/security.md 3.12): an erasure is complete after so many days. */
constexpr int backupDays = 35;

/** 파기 확인서: what was destroyed and how, on which ground, who agreed, and what remains. Nothing of the victim stands in it: the case is
 *  its number. Korean wording; the same facts give the same document. */
Document erasureCertificate(const CertificateFacts& facts);

/** The same as PDF/A-1b. Errors: MissingGlyph (a name with a character that no document font has), LayoutFailed. */
Result<QByteArray> erasureCertificatePdf(const CertificateFacts& facts, const Typeface& typeface);

/** The class of a table of Tombstone::counts in Korean: "행위"; "그 밖의 기록" for what has no word. */
QString destroyedClass(const QString& table);

} // namespace gyeot
