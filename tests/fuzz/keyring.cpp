#include "core/store/keyring.h"

#include "core/base/file.h"
#include "tests/fuzz/targets.h"
#include "tests/support/fastkdf.h"

#include <QTemporaryDir>

namespace gyeot::fuzz {

namespace {

/** Whatever is taken is written back as the same bytes: there is one spelling of a keyring and nothing in it that the program overlooks. */
void run(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    if (const auto parts = splitKeyring(bytes)) {
        require(joinKeyring(*parts) == bytes, "a keyring that splits joins to itself");
        require(parts->mac.size() == 32, "the MAC has its size");
    }
    // the sum would keep nearly everything out: the body is read as if it had held
    if (const auto file = readKeyringBody(bytes)) {
        require(keyringBody(*file) == bytes, "a body that is read is written as the same bytes");
        for (const KeyringUser& user : file->users)
            require(!slotHeader(file->storeId, user).isEmpty(), "a slot has a header");
    }
}

/** A keyring as one is made, and the same with an office and a site in it. */
QList<QByteArray> seeds()
{
    const QTemporaryDir folder;
    const NewKeyring plan { StoreId(QUuid(0x01900000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)), QStringLiteral("S07"),
        false, UserId(QUuid(0x01900000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2)), QStringLiteral("상담원"), everyRole(),
        1795309200000 };
    const auto passphrase = SecretBytes::copyOf(bytesOf(QByteArray("correct horse battery stapler")));
    const auto made = Keyring::create(folder.path(), plan, passphrase, test::fastKdf());
    require(made.has_value(), "a keyring can be made");
    KeyringFile whole = made->file();
    whole.practice = true;
    whole.site = SitePins { "s", "r", "c", "d" };
    const QByteArray file = readFile(folder.filePath(QStringLiteral("keyring.json")), maxKeyringBytes).value();
    return { file, splitKeyring(file)->body, keyringBody(whole) };
}

} // namespace

const Target target { "keyring", run, seeds };

} // namespace gyeot::fuzz
