#pragma once

#include "core/crypto/cms.h"
#include "core/store/keyring.h"
#include "core/sync/digestlist.h"
#include "core/sync/membername.h"
#include "core/sync/recordparts.h"
#include "core/sync/siteidentity.h"
#include "core/sync/triplewrap.h"
#include "tests/support/exchange.h"

#include <functional>

namespace gyeot::test {

/** A site that lies: opens one of its own bundles, changes what it says, and signs and seals it again as properly as before. */
class Forge {
public:
    explicit Forge(Exchange& exchange)
        : x(exchange),
          identity(must(openSiteIdentity(x.site.store->keyring()), "identity"))
    {
    }

    Manifest open(const QString& bundle) const
    {
        const OfficeKeys keys = must(openOfficeKeys(*x.office.store), "keys");
        const auto inner =
            must(unwrapTriple(readAll(bundle + QStringLiteral("/manifest.p7m")), CertificateProfile::SiteSigning,
                     keys.trust, keys.importer(), x.clock.ms, [](const Certificate&) { return Result<void>(); }),
                "unwrap");
        return must(readManifest(inner.content, 1000), "manifest");
    }

    QByteArray plain(const QString& bundle, int part) const
    {
        const OfficeKeys keys = must(openOfficeKeys(*x.office.store), "keys");
        const SecretBytes opened =
            must(decryptCms(readAll(bundle + u'/' + membername::part(part)), keys.importer()), "part");
        return QByteArray(reinterpret_cast<const char*>(opened.view().data()), qsizetype(opened.size()));
    }

    /** Signs this manifest and writes it with SHA256SUMS into the bundle. */
    void close(const QString& bundle, const QByteArray& manifest) const
    {
        const QByteArray message =
            must(wrapTriple(manifest, identity.signer(), { identity.signing, identity.issuing.first() },
                     { identity.officeImport, identity.officeRecovery }, x.clock.ms),
                "wrap");
        writeAll(bundle + QStringLiteral("/manifest.p7m"), message);
        sum(bundle);
    }
    void alter(const QString& bundle, const std::function<void(Manifest&)>& change) const
    {
        Manifest manifest = open(bundle);
        change(manifest);
        close(bundle, writeManifest(manifest));
    }

    /** Puts other plaintext into a part, all digests right. */
    void replacePart(const QString& bundle, int number, const QByteArray& bytes,
        const std::function<void(Manifest&)>& change = {}) const
    {
        const QByteArray cipher =
            must(encryptCms(bytesOf(bytes), { identity.officeImport, identity.officeRecovery }, x.clock.ms), "encrypt");
        writeAll(bundle + u'/' + membername::part(number), cipher);
        alter(bundle, [&](Manifest& manifest) {
            BundlePart& part = manifest.parts[number - 1];
            part.cipherBytes = cipher.size();
            part.cipherDigest = sha256(bytesOf(cipher));
            part.plainBytes = bytes.size();
            part.plainDigest = sha256(bytesOf(bytes));
            if (change)
                change(manifest);
        });
    }

    /** The lines of part 1, changed, and back. */
    void alterRecords(const QString& bundle, const std::function<void(QByteArrayList&)>& change,
        const std::function<void(Manifest&)>& manifest = {}) const
    {
        QByteArrayList lines = plain(bundle, 1).trimmed().split('\n');
        change(lines);
        replacePart(bundle, 1, lines.join('\n') + '\n', manifest);
    }

    /** SHA256SUMS for what lies there: an attacker on the way can always do that. */
    static void sum(const QString& bundle)
    {
        DigestList list;
        for (const QString& name : QDir(bundle).entryList(QDir::Files)) {
            if (name != membername::digests)
                list.insert(name, sha256(bytesOf(readAll(bundle + u'/' + name))));
        }
        writeAll(bundle + u'/' + membername::digests, writeDigestList(list));
    }

    Exchange& x;
    SiteIdentity identity;
};

} // namespace gyeot::test
