#include "core/store/keyringfile.h"
#include "tests/fuzz/targets.h"

namespace gyeot::fuzz {

namespace {

/** Whatever is taken is written back as the same bytes: there is one spelling of a keyring and nothing in it that the program overlooks. */
void run(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    if (const auto parts = splitKeyring(bytes)) {
        require(joinKeyring(*parts) == bytes, "a keyring that splits joins to itself");
        require(parts->mac.size() == 32 && parts->signature.size() == 64, "MAC and signature have their sizes");
    }
    // the sum would keep nearly everything out: the body is read as if it had held
    if (const auto file = readKeyringBody(bytes)) {
        require(keyringBody(*file) == bytes, "a body that is read is written as the same bytes");
        for (const KeyringUser& user : file->users)
            require(!slotHeader(*file, user).isEmpty(), "a slot has a header");
    }
}

QList<QByteArray> seeds()
{
    KeyringFile file;
    file.storeId = StoreId(QUuid(0x01900000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    file.siteId = QStringLiteral("S07");
    file.databaseSalt = QByteArray(16, 's');
    file.database = QStringLiteral("store-1.db");
    file.auditHead = QByteArray(32, 'h');
    KeyringUser user;
    user.id = UserId(QUuid(0x01900000, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2));
    user.nameTag = QByteArray(16, 't');
    user.nameSealed = QByteArray(50, 'n');
    user.roles = QStringList { QStringLiteral("administrator"), QStringLiteral("counselor") };
    user.kdf.salt = QByteArray(16, 'k');
    user.boxPublic = QByteArray(32, 'b');
    user.signPublic = QByteArray(32, 'p');
    user.privateSealed = QByteArray(137, 'c');
    user.createdMs = 1795309200000;
    user.wraps[QStringLiteral("SK")][1] = QByteArray(81, 'w');
    user.wraps[QStringLiteral("CK_notes")][2] = QByteArray(81, 'x');
    file.users = { user };
    file.signedBy = user.id;
    KeyringFile whole = file;
    whole.practice = true;
    whole.office = OfficePins { QStringLiteral("중앙"), "root", { "a", "b" }, "import", "recovery", "signing",
        QByteArray(32, 'i'), QByteArray(32, 'e'), QByteArray(32, 'o'), { "crl" }, 1795309200000 };
    whole.site = SitePins { "s", "r", "c", "d" };
    QList<QByteArray> made;
    for (const KeyringFile& one : { file, whole }) {
        const QByteArray body = keyringBody(one);
        made << body << joinKeyring({ body, QByteArray(32, 'm'), QByteArray(64, 'g') });
    }
    return made;
}

} // namespace

const Target target { "keyring", run, seeds };

} // namespace gyeot::fuzz
