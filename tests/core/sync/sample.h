#pragma once

#include "core/sync/manifest.h"
#include "tests/support/fakeclock.h"

namespace gyeot::test {

inline QByteArray filled(char byte, qsizetype size = 32)
{
    return QByteArray(size, byte);
}

/** A manifest in which every member is set and every rule holds: three parts, one blob of two parts. */
inline Manifest sampleManifest()
{
    CountingIdSource ids;
    Manifest m;
    m.bundle = ids.make<BundleId>();
    m.siteId = QStringLiteral("S07");
    m.store = ids.make<StoreId>();
    m.epoch = 3;
    m.sequence = 41;
    m.previous = filled('p');
    m.createdMs = FakeClock().ms;
    m.notAfterMs = m.createdMs + 1000;
    m.hlc = QStringLiteral("1795309200000:0");
    m.signer = filled('s');
    m.recipients = { filled('a'), filled('b') };
    m.schemaWrite = 9;
    m.schemaMinRead = 7;
    m.app = QStringLiteral("0.1.0");
    m.tool = QStringLiteral("OpenSSL 3.5.1");
    m.from = { { m.store, 100 } };
    m.to = { { m.store, 110 } };
    m.counts = {
        .cases = 2, .ops = 8, .blobs = 1, .audit = 5, .withheldCases = 1, .withheldOps = 3, .lateOps = 2, .erasedOps = 1
    };
    m.audit = { .from = 10,
        .treeSize = 15,
        .root = filled('r'),
        .head = filled('h'),
        .wallMs = m.createdMs,
        .user = ids.make<UserId>(),
        .userKey = filled('u'),
        .signature = filled('g', 64) };
    const auto part = [](int number, PartKind kind, qint64 size) {
        return BundlePart { .number = number,
            .kind = kind,
            .cipherBytes = size + 900,
            .cipherDigest = filled('c'),
            .plainBytes = size,
            .plainDigest = filled('d') };
    };
    m.parts = { part(1, PartKind::Ops, 65536), part(2, PartKind::Audit, 65536), part(3, PartKind::Blob, 700),
        part(4, PartKind::Blob, 300) };
    m.blobs = { BundleBlob { .digest = filled('z'),
        .sizeBytes = 1000,
        .type = QStringLiteral("image/png"),
        .caseId = ids.make<CaseId>(),
        .evidence = ids.make<EvidenceId>(),
        .parts = { 3, 4 } } };
    m.ack = ReceiptMark { .number = 12, .digest = filled('k') };
    m.purpose = QStringLiteral("office");
    m.legalBasis = QStringLiteral("consent");
    return m;
}

} // namespace gyeot::test
