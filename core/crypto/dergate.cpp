#include "core/crypto/dergate.h"

#include "core/crypto/cms.h"
#include "core/crypto/der.h"

#include <array>
#include <optional>

namespace gyeot {

namespace {

constexpr qsizetype maxMessageBytes = maxCmsContent + 64 * 1024; // content, certificates and recipients
constexpr int maxCertificates = 3;
constexpr int maxRecipients = 4;

/** The content of an OBJECT IDENTIFIER value. */
template<size_t size>
constexpr QByteArrayView oid(const char (&bytes)[size])
{
    return { bytes, qsizetype(size - 1) };
}

constexpr auto idData = oid("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01");
constexpr auto idSignedData = oid("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02");
constexpr auto idAuthEnvelopedData = oid("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17");
constexpr auto attributeContentType = oid("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03");
constexpr auto attributeMessageDigest = oid("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04");
constexpr auto attributeSigningTime = oid("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x05");
constexpr auto attributeSigningCertificate = oid("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x02\x2f");
constexpr auto sha256Digest = oid("\x60\x86\x48\x01\x65\x03\x04\x02\x01");
constexpr auto sha384Digest = oid("\x60\x86\x48\x01\x65\x03\x04\x02\x02");
constexpr auto ecdsaWithSha384 = oid("\x2a\x86\x48\xce\x3d\x04\x03\x03");
constexpr auto aes256Gcm = oid("\x60\x86\x48\x01\x65\x03\x04\x01\x2e");
constexpr auto aes256Wrap = oid("\x60\x86\x48\x01\x65\x03\x04\x01\x2d");
constexpr auto ecPublicKey = oid("\x2a\x86\x48\xce\x3d\x02\x01");
constexpr auto ecdhSha256Kdf = oid("\x2b\x81\x04\x01\x0b\x01");
constexpr auto rsaOaep = oid("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x07");
constexpr auto mgf1 = oid("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x08");

/** Walks one message and remembers the first thing that was wrong. DerReader stays safe after a failure, so a walk is a list of
 *  what must stand there. */
class Gate {
public:
    void form(bool holds, const char* where) { require(holds, ErrorCode::RejForm, where); }
    void algorithm(bool holds, const char* where) { require(holds, ErrorCode::RejAlg, where); }
    void limit(bool holds, const char* where) { require(holds, ErrorCode::RejLimit, where); }
    void ends(const DerReader& reader, const char* where) { form(!reader.failed() && reader.atEnd(), where); }

    Result<void> result() const
    {
        if (m_error)
            return std::unexpected(*m_error);
        return {};
    }

    DerReader contentOf(QByteArrayView der, QByteArrayView type);
    void signedData(DerReader content);
    void authEnvelopedData(DerReader content);

private:
    void require(bool holds, ErrorCode code, const char* where)
    {
        if (!holds && !m_error)
            m_error = Error { code, {}, where };
    }

    void version(DerReader& reader, char number, const char* where);
    /** AlgorithmIdentifier with this algorithm; its parameters are handed back for the caller to look at. */
    DerReader identifier(DerReader& reader, QByteArrayView expected, const char* where);
    /** The same where parameters are absent or NULL. */
    void plainIdentifier(DerReader& reader, QByteArrayView expected, const char* where);
    void certificates(DerReader set);
    void signerInfo(DerReader info);
    void signedAttributes(QByteArrayView set);
    void signedAttribute(QByteArrayView type, const DerValue& value);
    void issuerAndSerial(DerReader& reader, const char* where);
    void recipients(DerReader set);
    void keyAgreement(DerReader info);
    void keyTransport(DerReader info);
    void encryptedContent(DerReader info);

    std::optional<Error> m_error;
};

DerReader Gate::contentOf(QByteArrayView der, QByteArrayView type)
{
    DerReader message(der);
    DerReader fields = message.enter(tag::sequence);
    form(fields.take(tag::oid).content == type, "type of message");
    DerReader explicitContent = fields.enter(tag::context0);
    ends(fields, "message");
    DerReader content = explicitContent.enter(tag::sequence);
    ends(explicitContent, "content of the message");
    return content;
}

void Gate::version(DerReader& reader, char number, const char* where)
{
    form(reader.take(tag::integer).content == QByteArrayView(&number, 1), where);
}

DerReader Gate::identifier(DerReader& reader, QByteArrayView expected, const char* where)
{
    DerReader fields = reader.enter(tag::sequence);
    const DerValue name = fields.take(tag::oid);
    form(!fields.failed(), where);
    algorithm(name.content == expected, where);
    return fields;
}

void Gate::plainIdentifier(DerReader& reader, QByteArrayView expected, const char* where)
{
    DerReader parameters = identifier(reader, expected, where);
    if (parameters.nextTag() == tag::null)
        parameters.take(tag::null);
    ends(parameters, where);
}

void Gate::issuerAndSerial(DerReader& reader, const char* where)
{
    DerReader fields = reader.enter(tag::sequence);
    fields.take(tag::sequence);
    const DerValue serial = fields.take(tag::integer);
    form(serial.content.size() <= 20, where);
    ends(fields, where);
}

void Gate::signedData(DerReader content)
{
    version(content, 1, "version of SignedData");
    DerReader digests = content.enter(tag::set);
    plainIdentifier(digests, sha384Digest, "digest algorithm");
    ends(digests, "digest algorithms");
    DerReader inner = content.enter(tag::sequence);
    form(inner.take(tag::oid).content == idData, "type of the signed content");
    DerReader octets = inner.enter(tag::context0);
    octets.take(tag::octetString);
    ends(octets, "signed content");
    ends(inner, "signed content");
    if (content.nextTag() == tag::context0)
        certificates(content.enter(tag::context0));
    DerReader signers = content.enter(tag::set);
    form(!content.failed() && !signers.atEnd(), "signer");
    signerInfo(signers.enter(tag::sequence));
    ends(signers, "more than one signer");
    ends(content, "SignedData");
}

void Gate::certificates(DerReader set)
{
    int count = 0;
    for (; !set.atEnd(); ++count)
        set.take(tag::sequence);
    form(!set.failed() && count > 0, "certificates");
    limit(count <= maxCertificates, "certificates");
}

void Gate::signerInfo(DerReader info)
{
    version(info, 1, "version of SignerInfo");
    issuerAndSerial(info, "name of the signer");
    plainIdentifier(info, sha384Digest, "digest of the signer");
    algorithm(info.failed() || info.nextTag() == tag::context0, "no signed attributes");
    signedAttributes(info.take(tag::context0).content);
    plainIdentifier(info, ecdsaWithSha384, "signature algorithm");
    const DerValue signature = info.take(tag::octetString);
    algorithm(signature.content.size() <= 104, "size of the signature"); // two integers of 49 bytes at most
    ends(info, "unsigned attributes");
}

/** Exactly the four attributes, each once, in DER order: their OIDs sort as below because the values do not come first. */
void Gate::signedAttributes(QByteArrayView set)
{
    constexpr std::array allowed { attributeContentType, attributeMessageDigest, attributeSigningTime,
        attributeSigningCertificate };
    std::array<int, allowed.size()> seen {};
    DerReader attributes(set);
    while (!attributes.atEnd()) {
        DerReader attribute = attributes.enter(tag::sequence);
        const QByteArrayView type = attribute.take(tag::oid).content;
        DerReader values = attribute.enter(tag::set);
        const DerValue value = values.takeAny();
        ends(values, "values of a signed attribute");
        ends(attribute, "signed attribute");
        const auto place = std::ranges::find(allowed, type);
        form(place != allowed.end(), "unknown signed attribute");
        if (place != allowed.end())
            ++seen[size_t(place - allowed.begin())];
        signedAttribute(type, value);
    }
    form(!attributes.failed() && std::ranges::all_of(seen, [](int count) { return count == 1; }), "signed attributes");
}

void Gate::signedAttribute(QByteArrayView type, const DerValue& value)
{
    if (type == attributeContentType)
        form(value.tag == tag::oid && value.content == idData, "content type attribute");
    else if (type == attributeMessageDigest)
        form(value.tag == tag::octetString && value.content.size() == 48, "digest attribute");
    else if (type == attributeSigningTime)
        form(value.tag == tag::utcTime || value.tag == tag::generalizedTime, "time attribute");
    else
        form(value.tag == tag::sequence, "certificate attribute");
}

void Gate::authEnvelopedData(DerReader content)
{
    version(content, 0, "version of AuthEnvelopedData");
    recipients(content.enter(tag::set));
    encryptedContent(content.enter(tag::sequence));
    form(!content.failed() && content.nextTag() == tag::octetString, "attributes in the envelope");
    algorithm(content.take(tag::octetString).content.size() == 16, "size of the tag");
    ends(content, "AuthEnvelopedData");
}

void Gate::recipients(DerReader set)
{
    int count = 0;
    for (; !set.atEnd(); ++count) {
        if (set.nextTag() == tag::sequence)
            keyTransport(set.enter(tag::sequence));
        else
            keyAgreement(set.enter(tag::context0 + 1));
    }
    form(!set.failed() && count > 0, "recipients");
    limit(count <= maxRecipients, "recipients");
}

void Gate::keyAgreement(DerReader info)
{
    version(info, 3, "version of a key agreement");
    DerReader originator = info.enter(tag::context0);
    DerReader ephemeral = originator.enter(tag::context0 + 1);
    ends(originator, "originator");
    plainIdentifier(ephemeral, ecPublicKey, "ephemeral key");
    const QByteArrayView point = ephemeral.take(tag::bitString).content;
    algorithm(point.size() == 98 && point[1] == '\x04', "ephemeral key"); // an uncompressed point of P-384
    ends(ephemeral, "ephemeral key");
    DerReader wrap = identifier(info, ecdhSha256Kdf, "key derivation");
    plainIdentifier(wrap, aes256Wrap, "key wrap");
    ends(wrap, "key wrap");
    DerReader keys = info.enter(tag::sequence);
    DerReader key = keys.enter(tag::sequence);
    issuerAndSerial(key, "recipient");
    algorithm(key.take(tag::octetString).content.size() == 40, "wrapped key");
    ends(key, "wrapped key");
    ends(keys, "wrapped keys");
    ends(info, "key agreement");
}

void Gate::keyTransport(DerReader info)
{
    version(info, 0, "version of a key transport");
    issuerAndSerial(info, "recipient");
    DerReader oaep = identifier(info, rsaOaep, "key encryption");
    DerReader fields = oaep.enter(tag::sequence);
    ends(oaep, "key encryption");
    algorithm(fields.nextTag() == tag::context0, "digest of OAEP"); // absent means SHA-1
    DerReader digest = fields.enter(tag::context0);
    plainIdentifier(digest, sha256Digest, "digest of OAEP");
    ends(digest, "digest of OAEP");
    DerReader mask = fields.enter(tag::context0 + 1);
    DerReader maskDigest = identifier(mask, mgf1, "mask of OAEP");
    plainIdentifier(maskDigest, sha256Digest, "mask of OAEP");
    ends(maskDigest, "mask of OAEP");
    ends(mask, "mask of OAEP");
    ends(fields, "label of OAEP");
    algorithm(info.take(tag::octetString).content.size() == 384, "encrypted key");
    ends(info, "key transport");
}

void Gate::encryptedContent(DerReader info)
{
    form(info.take(tag::oid).content == idData, "type of the encrypted content");
    DerReader cipher = identifier(info, aes256Gcm, "cipher");
    DerReader parameters = cipher.enter(tag::sequence);
    ends(cipher, "parameters of the cipher");
    algorithm(parameters.take(tag::octetString).content.size() == 12, "size of the nonce");
    // The default of 12 is what an absent length would mean.
    algorithm(parameters.take(tag::integer).content == QByteArrayView("\x10", 1), "stated size of the tag");
    ends(parameters, "parameters of the cipher");
    info.take(tag::context0Primitive);
    ends(info, "encrypted content");
}

Result<void> checkWhole(QByteArrayView der)
{
    if (der.size() > maxMessageBytes)
        return failure(ErrorCode::RejLimit, {}, "message too large");
    return checkDer(der);
}

} // namespace

Result<void> gateSigned(QByteArrayView der)
{
    if (auto whole = checkWhole(der); !whole)
        return whole;
    Gate gate;
    gate.signedData(gate.contentOf(der, idSignedData));
    return gate.result();
}

Result<void> gateEnveloped(QByteArrayView der)
{
    if (auto whole = checkWhole(der); !whole)
        return whole;
    Gate gate;
    gate.authEnvelopedData(gate.contentOf(der, idAuthEnvelopedData));
    return gate.result();
}

} // namespace gyeot
