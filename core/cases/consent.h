#pragma once

#include "core/base/ids.h"
#include "core/cases/words.h"

#include <QDate>
#include <QStringList>

namespace gyeot {

/** What a consent is for. Each is given separately (개인정보 보호법 제22조, domain.md 6.1). */
enum class ConsentPurpose {
    Processing, ///< 상담·지원을 위한 수집·이용
    Sensitive, ///< 민감정보 (제23조)
    Referral, ///< hand the case to the recipient
    Statistics, ///< a pseudonymised row
    EvidenceStorage, ///< the victim's own copy of sexual material, kept sealed for the complaint (domain.md 4.4)
    Deletion, ///< 삭제지원
};
template<>
struct Words<ConsentPurpose> {
    static constexpr std::array list { "processing", "sensitive", "referral", "statistics", "evidence_storage",
        "deletion" };
};

/** Who receives. Own: the centre of this store itself. */
enum class ConsentRecipient {
    Own,
    CentralOffice,
    Police,
    EducationOffice,
    CounselingCentre,
    CollegeCentres,
    LegalSupport,
    Medical
};
template<>
struct Words<ConsentRecipient> {
    static constexpr std::array list { "own", "central_office", "police", "education_office", "counseling_centre",
        "college_centres", "legal_support", "medical" };
};

/** One item the person agreed to: purpose × recipient × items, of one version of the sheet (F33). */
struct Consent {
    ConsentId id = {};
    CaseId caseId = {};
    ConsentPurpose purpose = ConsentPurpose::Processing;
    ConsentRecipient recipient = ConsentRecipient::Own;
    QStringList items = {}; ///< record kinds covered ("case", "act", "evidence", …); empty: every item of the purpose
    QString version = {}; ///< of the sheet signed: "F33/2026-09"
    QDate givenOn = {};
    QDate expiresOn = {}; ///< last day it holds; invalid: until the purpose is met
    QDate withdrawnOn = {}; ///< invalid: not withdrawn; from that day on it does not hold
    bool byGuardian = false; ///< signed by the legal representative (제22조의2)

    /** Whether it holds on that day: given, not expired, not withdrawn. An invalid `givenOn` never holds. */
    bool isValid(QDate on) const;

    bool operator==(const Consent&) const = default;
};

} // namespace gyeot
