#pragma once

#include "core/crypto/certificate.h"

#include <array>

namespace gyeot {

/** How a profile looks inside a certificate (core/crypto/FORMAT.md, section 4). */
struct ProfileForm {
    CertificateProfile profile;
    const char* policy; ///< object identifier
    const char* unit; ///< organisational unit of the subject
    int years; ///< how long it is valid
    const char* keyUsage; ///< as OpenSSL names the bits
    const char* basicConstraints;

    bool isAuthority() const { return profile == CertificateProfile::Root || profile == CertificateProfile::Issuing; }
};

/** All of them. The arc is that of UUID 26cee2f9-243b-4e00-8519-507b53f614de (X.667), drawn for this program. */
inline constexpr std::array profileForms {
    ProfileForm { CertificateProfile::Root, "2.25.51584880556281024322259958205515175134.1.1", "root", 10,
        "critical,keyCertSign,cRLSign", "critical,CA:TRUE,pathlen:1" },
    ProfileForm { CertificateProfile::Issuing, "2.25.51584880556281024322259958205515175134.1.2", "issuing", 3,
        "critical,keyCertSign,cRLSign", "critical,CA:TRUE,pathlen:0" },
    ProfileForm { CertificateProfile::SiteSigning, "2.25.51584880556281024322259958205515175134.1.3", "site-export", 2,
        "critical,digitalSignature", "critical,CA:FALSE" },
    ProfileForm { CertificateProfile::SiteReceipt, "2.25.51584880556281024322259958205515175134.1.4", "site-receipt", 2,
        "critical,keyAgreement", "critical,CA:FALSE" },
    ProfileForm { CertificateProfile::OfficeImport, "2.25.51584880556281024322259958205515175134.1.5", "office-import",
        1, "critical,keyAgreement", "critical,CA:FALSE" },
    ProfileForm { CertificateProfile::OfficeRecovery, "2.25.51584880556281024322259958205515175134.1.6",
        "office-recovery", 3, "critical,keyEncipherment", "critical,CA:FALSE" },
    ProfileForm { CertificateProfile::OfficeSigning, "2.25.51584880556281024322259958205515175134.1.7",
        "office-receipt", 2, "critical,digitalSignature", "critical,CA:FALSE" },
    ProfileForm { CertificateProfile::OfficerSigning, "2.25.51584880556281024322259958205515175134.1.8",
        "office-officer", 3, "critical,digitalSignature", "critical,CA:FALSE" },
};

constexpr const ProfileForm& formOf(CertificateProfile profile)
{
    return profileForms[size_t(profile)];
}

} // namespace gyeot
