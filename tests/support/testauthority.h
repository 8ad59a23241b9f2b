#pragma once

#include "core/crypto/cms.h"

#include <optional>

namespace gyeot::test {

/** The value, or an end that says what went wrong: a fixture that cannot be built is no case for an assertion without a reason. */
template<typename T>
T need(Result<T>&& result)
{
    if (!result)
        qFatal("%s: %s", errorName(result.error().code).data(), result.error().detail.constData());
    return std::move(*result);
}

/** A certificate with its key. */
struct Party {
    Certificate certificate;
    PrivateKey key;

    Identity identity() const { return { certificate, key }; }
    Issuer issuer() const { return { certificate, key }; }
};

/** A fresh P-384 key, or the process's one RSA key: making those takes seconds. */
inline PrivateKey testKey(KeyKind kind)
{
    if (kind == KeyKind::EcP384)
        return need(PrivateKey::generate(kind));
    static const SecretBytes rsa = need(need(PrivateKey::generate(KeyKind::Rsa3072)).toDer());
    return need(PrivateKey::fromDer(rsa));
}

/** A root and an issuing authority made on the spot, for tests that need certificates. Nothing of it is ever committed. */
class TestAuthority {
public:
    explicit TestAuthority(qint64 nowMs, const QString& name = QStringLiteral("Test office"))
        : m_madeMs(nowMs),
          m_root(makeRootParty(name)),
          m_issuing(issue(m_root, CertificateProfile::Issuing, name, nowMs))
    {
    }

    const Party& root() const { return m_root; }
    const Party& issuing() const { return m_issuing; }

    Party make(CertificateProfile profile, const QString& name) const
    {
        return issue(m_issuing, profile, name, m_madeMs);
    }

    /** Trust with lists of both authorities made at `listMs`; `revoked` are serials withdrawn a minute before. */
    Trust trust(qint64 listMs, const QList<QByteArray>& revoked = {}, qint64 number = 1) const
    {
        QList<Revocation> entries;
        for (const QByteArray& serial : revoked)
            entries.append({ serial, listMs - 60000 });
        return { m_root.certificate, { m_issuing.certificate },
            { need(makeRevocationList(m_root.issuer(), {}, number, listMs)),
                need(makeRevocationList(m_issuing.issuer(), entries, number, listMs)) } };
    }

private:
    Party makeRootParty(const QString& name) const
    {
        PrivateKey key = testKey(KeyKind::EcP384);
        Certificate certificate = need(makeRoot(key, name, m_madeMs));
        return { std::move(certificate), std::move(key) };
    }

    static Party issue(const Party& by, CertificateProfile profile, const QString& name, qint64 nowMs)
    {
        PrivateKey key = testKey(keyKindOf(profile));
        Certificate certificate = need(issueCertificate(by.issuer(), profile, need(key.publicKeyDer()), name, nowMs));
        return { std::move(certificate), std::move(key) };
    }

    qint64 m_madeMs;
    Party m_root;
    Party m_issuing;
};

} // namespace gyeot::test
