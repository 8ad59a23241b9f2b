#include "core/base/json.h"
#include "tests/core/store/keyringplace.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <functional>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(Json&)>;

/** The body of a keyring with an office, a site, an envelope and somebody who has left, as JSON. */
Json fullBody(const KeyringPlace& place)
{
    KeyringFile file = *readKeyringBody(splitKeyring(place.bytes())->body);
    file.office = OfficePins { .name = u"본원"_s,
        .root = "r",
        .issuing = { "i" },
        .import = "m",
        .recovery = "c",
        .signing = "s",
        .identityKey = "1",
        .evidenceKey = "2",
        .notesKey = "3",
        .revocations = { "l" },
        .enrolledMs = 5,
        .officers = { { "a", "b" } } };
    file.site = SitePins { "s", "r", "c", "d" };
    file.recovery = RecoveryPins { u"recovery-1.json"_s, "h", 1, { u"SK"_s }, 6 };
    file.former = { { KeyringPlace::idOf(9), "n", "k", 7 } };
    return *parseJson(QByteArray(keyringBody(file) + '}'));
}

Result<KeyringFile> readAsBody(const Json& json)
{
    return readKeyringBody(canonicalJson(json).chopped(1));
}

/** Sets the member that a JSON pointer names. */
Edit put(const char* pointer, Json value)
{
    return [pointer, value = std::move(value)](Json& body) { body[Json::json_pointer(pointer)] = value; };
}

/** Takes the member `key` out of the object that a JSON pointer names. */
Edit without(const char* pointer, const char* key)
{
    return [pointer, key](Json& body) { body[Json::json_pointer(pointer)].erase(key); };
}

} // namespace

Q_DECLARE_METATYPE(Edit)

/** Sum and form of a keyring need no key: whoever can write the file can make them right. What is wrong inside is refused all the same, before
 *  any of it is used. */
class KeyringBodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const KeyringPlace place;
        const Json body = fullBody(place);
        const auto file = readAsBody(body);
        QVERIFY(file);
        QCOMPARE(keyringBody(*file), canonicalJson(body).chopped(1));
        QCOMPARE(file->office->officers, (QList<OfficerPins> { { "a", "b" } }));
        QCOMPARE(file->former.first().removedMs, 7);
    }

    void refusesAHostileMember_data()
    {
        QTest::addColumn<Edit>("change");
        QTest::newRow("another format") << put("/fmt", "keyring/2");
        QTest::newRow("no store") << put("/store_id", "");
        QTest::newRow("no users") << put("/users", Json::array());
        QTest::newRow("users not a list") << put("/users", Json::object());
        QTest::newRow("a user that is a text") << put("/users/0", "x");
        QTest::newRow("no administrators' key") << put("/admin_keys", Json::array());
        QTest::newRow("administrators' key without its public half") << without("/admin_keys/0", "pk");
        QTest::newRow("salt too short") << put("/salt_db", "AAAA");
        QTest::newRow("salt in lenient base64") << put("/salt_db", "AAAAAAAAAAAAAAAAAAAAAB==");
        QTest::newRow("older than the oldest allowed") << put("/min_gen", 2);
        QTest::newRow("generation past 32 bits") << put("/gen", 4294967297LL);
        QTest::newRow("generation a text") << put("/gen", "1");
        QTest::newRow("key younger than the store") << put("/keys/CK_notes", 2);
        QTest::newRow("key of generation 0") << put("/keys/CK_notes", 0);
        QTest::newRow("key missing") << without("/keys", "CK_notes");
        QTest::newRow("key unheard of") << put("/keys/CK_other", 1);
        QTest::newRow("keys not an object") << put("/keys", Json::array());
        QTest::newRow("due: unheard of") << put("/rotation_due", Json::array({ "CK_other" }));
        QTest::newRow("due: twice") << put("/rotation_due", Json::array({ "CK_notes", "CK_notes" }));
        QTest::newRow("due: not sorted") << put("/rotation_due", Json::array({ "CK_notes", "CK_evidence" }));
        QTest::newRow("another derivation") << put("/users/0/kdf/alg", "scrypt");
        QTest::newRow("derivation in lanes") << put("/users/0/kdf/p", 4);
        QTest::newRow("derivation with more to it") << put("/users/0/kdf/q", 1);
        QTest::newRow("a role unheard of") << put("/users/0/role", Json::array({ "root" }));
        QTest::newRow("a role twice") << put("/users/0/role", Json::array({ "intake", "intake" }));
        QTest::newRow("wraps not an object") << put("/users/0/wraps", Json::array());
        QTest::newRow("wraps of a key not an object") << put("/users/0/wraps/SK", "x");
        QTest::newRow("wrap of generation 0") << put("/users/0/wraps/SK", Json { { "0", "AAAA" } });
        QTest::newRow("wrap of generation 01") << put("/users/0/wraps/SK", Json { { "01", "AAAA" } });
        QTest::newRow("wrap of no generation") << put("/users/0/wraps/SK", Json { { "new", "AAAA" } });
        QTest::newRow("wrap not base64") << put("/users/0/wraps/SK", Json { { "1", "?" } });
        QTest::newRow("wrap a number") << put("/users/0/wraps/SK", Json { { "1", 1 } });
        QTest::newRow("wraps of a key with none") << put("/users/0/wraps/SK", Json::object());
        QTest::newRow("user with more to it") << put("/users/0/x_note", 1);
        QTest::newRow("former without an id") << put("/former/0/id", "");
        QTest::newRow("former with more to it") << put("/former/0/note", 1);
        QTest::newRow("office a text") << put("/office", "x");
        QTest::newRow("office without its root") << without("/office", "root");
        QTest::newRow("office without compartments") << without("/office", "compartments");
        QTest::newRow("office with another compartment") << put("/office/compartments/other", "AAAA");
        QTest::newRow("authority in lenient base64") << put("/office/issuing", Json::array({ "aQ" }));
        QTest::newRow("officer without a signing key") << without("/office/officers/0", "signing");
        QTest::newRow("site a list") << put("/site", Json::array());
        QTest::newRow("site without a key") << without("/site", "signing_key_ct");
        QTest::newRow("envelope a number") << put("/recovery", 1);
        QTest::newRow("envelope without its hash") << without("/recovery", "sha256");
        QTest::newRow("more to it") << put("/more", true);
        QTest::newRow("practice a number") << put("/practice", 1);
    }
    void refusesAHostileMember()
    {
        QFETCH(Edit, change);
        const KeyringPlace place;
        Json body = fullBody(place);
        change(body);
        const auto file = readAsBody(body);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::KeyringDamaged);
    }

    void refusesAnotherSpelling()
    {
        const KeyringPlace place;
        const Json body = fullBody(place);
        QCOMPARE(readKeyringBody(prettyJson(body).trimmed().chopped(1)).error().code, ErrorCode::KeyringDamaged);
        QCOMPARE(readKeyringBody({}).error().code, ErrorCode::KeyringDamaged);
        QCOMPARE(readKeyringBody("[").error().code, ErrorCode::KeyringDamaged);
    }
};

GYEOT_TEST(KeyringBodyTest)
#include "tst_keyringbody.moc"
