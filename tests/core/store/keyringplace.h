#pragma once

#include "core/base/file.h"
#include "core/store/keyringpeople.h"
#include "tests/support/fastkdf.h"

#include <QTemporaryDir>

namespace gyeot::test {

inline SecretBytes secret(QByteArrayView words)
{
    return SecretBytes::copyOf(bytesOf(words));
}

/** A keyring alone in a folder: an administrator with the roles one wants, and others put in beside him. */
struct KeyringPlace {
    static constexpr char passphrase[] = "orchard lantern quiet river";

    explicit KeyringPlace(Roles roles = everyRole())
    {
        const NewKeyring made { storeId, QStringLiteral("S07"), false, chief, chiefName, roles, 1000 };
        if (!Keyring::create(dir.path(), made, secret(passphrase), fastKdf()))
            qFatal("no keyring");
    }

    Result<Keyring> open(const QString& name, QByteArrayView words) const
    {
        return Keyring::open(dir.path(), name, secret(words));
    }
    Keyring chiefRing() const
    {
        auto opened = open(chiefName, passphrase);
        if (!opened)
            qFatal("administrator: %s", opened.error().detail.constData());
        return std::move(*opened);
    }

    static UserId idOf(int number) { return UserId(QUuid(uint(number), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)); }
    /** A slot as its owner would make it. */
    NewSlot slot(int number, const QString& name, QByteArrayView words) const
    {
        auto made = makeSlot({ storeId, idOf(number), name, chiefRing().file().adminKeys.last().publicKey, 2000 },
            secret(words), fastKdf());
        if (!made)
            qFatal("slot: %s", errorName(made.error().code).data());
        return std::move(*made);
    }
    /** Puts somebody in by the administrator's hand. */
    Result<UserId> add(int number, const QString& name, QByteArrayView words, Roles roles) const
    {
        Keyring by = chiefRing();
        auto change = planNewUser(by, slot(number, name, words), roles, {});
        if (!change)
            return std::unexpected(change.error());
        if (auto applied = by.apply(std::move(*change)); !applied)
            return std::unexpected(applied.error());
        return idOf(number);
    }

    QString path() const { return dir.filePath(QStringLiteral("keyring.json")); }
    QByteArray bytes() const { return readFile(path(), maxKeyringBytes).value_or(QByteArray()); }

    QTemporaryDir dir;
    StoreId storeId { QUuid(QStringLiteral("01936a4e-0000-7000-8000-000000000001")) };
    UserId chief { QUuid(QStringLiteral("01936a4e-0000-7000-8000-000000000002")) };
    QString chiefName = QStringLiteral("한가람");
};

} // namespace gyeot::test
