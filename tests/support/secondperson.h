#pragma once

#include "core/base/file.h"
#include "core/crypto/passphrase.h"
#include "core/crypto/seal.h"
#include "core/store/keyringfile.h"
#include "tests/support/fastkdf.h"
#include "tests/support/teststore.h"

namespace gyeot::test {

/** A second person in the keyring of a test store, put in as its first user would; the store is closed meanwhile and opened again. */
inline UserId addPerson(TestStore& place, const QString& name, QByteArrayView passphrase, const QStringList& roles)
{
    place.store.reset();
    const QString path = place.path + QStringLiteral("/keyring.json");
    const auto parts = splitKeyring(readFile(path, maxKeyringBytes).value()).value();
    KeyringFile file = readKeyringBody(parts.body).value();
    const KeyringUser& chief = file.users.first();
    const auto keyOf = [](QByteArrayView words, const KdfParameters& kdf) {
        return deriveKey(canonicalPassphrase(SecretBytes::copyOf(bytesOf(words))).value(), kdf).value();
    };
    const SecretBytes own = unseal(
        keyOf(TestStore::passphrase, chief.kdf), chief.privateSealed, bytesOf(slotHeader(file, chief)))
                                .value();
    const BoxKeyPair box { chief.boxPublic, SecretBytes::copyOf(own.view().first(32)) };
    const SignKeyPair signing { chief.signPublic, SecretBytes::copyOf(own.view().subspan(32)) };
    const SecretBytes storeKey = unsealWith(box, chief.wraps[QStringLiteral("SK")][file.generation]).value();

    const BoxKeyPair newBox = BoxKeyPair::generate();
    const SignKeyPair newSigning = SignKeyPair::generate();
    KeyringUser user;
    user.id = place.ids.make<UserId>();
    user.nameTag = nameTagOf(file.storeId, name);
    user.nameSealed = seal(storeKey, bytesOf(name.toUtf8()), bytesOf(user.id.toString().toLatin1()));
    user.roles = roles;
    user.kdf = fastKdf();
    user.boxPublic = newBox.publicKey;
    user.signPublic = newSigning.publicKey;
    SecretBytes both(32 + 64);
    std::ranges::copy(newBox.privateKey.view(), both.mutableView().begin());
    std::ranges::copy(newSigning.privateKey.view(), both.mutableView().subspan(32).begin());
    user.privateSealed = seal(keyOf(passphrase, user.kdf), both.view(), bytesOf(slotHeader(file, user)));
    user.wraps[QStringLiteral("SK")][file.generation] = sealTo(user.boxPublic, storeKey.view()).value();
    const UserId id = user.id;
    file.users.append(std::move(user));

    KeyringBytes written;
    written.body = keyringBody(file);
    written.mac = keyedHash(deriveSubkey(storeKey, "gy-ring1"), bytesOf(written.body));
    written.signature = sign(signing, bytesOf(written.body));
    if (!writeFileAtomically(path, joinKeyring(written)) || !place.reopen())
        qFatal("second person");
    return id;
}

} // namespace gyeot::test
