#pragma once

#include "core/store/store.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fastkdf.h"

#include <QTemporaryDir>

namespace gyeot::test {

/** A made-up store in a folder that goes with the object: opened, one user with every role, clock and ids by hand. */
struct TestStore {
    static constexpr QByteArrayView passphrase = "correct horse battery stapler";

    explicit TestStore(const QString& siteId = QStringLiteral("S07"))
    {
        NewStore made { siteId, userName, false, fastKdf() };
        auto created = Store::create(path, made, SecretBytes::copyOf(bytesOf(passphrase)), { clock, ids });
        if (!created)
            qFatal("test store: %s %s", errorName(created.error().code).data(), created.error().detail.constData());
        store = std::move(*created);
    }

    Result<std::unique_ptr<Store>> open()
    {
        return Store::open(path, userName, SecretBytes::copyOf(bytesOf(passphrase)), { clock, ids });
    }

    /** Closes and opens again, as on the next day. */
    bool reopen()
    {
        store.reset();
        auto opened = open();
        if (opened)
            store = std::move(*opened);
        return store != nullptr;
    }

    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("시험.gyeot"));
    QString userName = QStringLiteral("상담원");
    FakeClock clock;
    CountingIdSource ids;
    std::unique_ptr<Store> store;
};

} // namespace gyeot::test
