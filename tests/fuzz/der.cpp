#include "core/crypto/der.h"

#include "core/crypto/dergate.h"
#include "core/crypto/handles.h"
#include "tests/fuzz/targets.h"

namespace gyeot::fuzz {

namespace {

/** What the gate lets through is DER, and OpenSSL's own readers behind it come to no harm. */
void run(QByteArrayView input)
{
    const bool isDer = checkDer(input).has_value();
    require(isDer || (!gateSigned(input) && !gateEnveloped(input)), "the gate lets only DER through");
    std::ignore = parseCertificate(input);
    std::ignore = parseCrl(input);
    std::ignore = parsePublicKey(input);
}

QList<QByteArray> seeds()
{
    return { QByteArray::fromHex("3003020101"),
        QByteArray::fromHex("302a300506032b6570032100"
                            "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"),
        QByteArray::fromHex("3080060a2a864886f70d010702a000000000"),
        QByteArray::fromHex("301906092a864886f70d010702a00c300a02010131003000310030") };
}

} // namespace

const Target target { "der", run, seeds };

} // namespace gyeot::fuzz
