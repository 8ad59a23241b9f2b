#include "core/base/json.h"
#include "core/crypto/seal.h"
#include "core/store/keyringfile.h"
#include "core/store/recovery/recoveryconsent.h"
#include "core/store/recovery/recoveryrequest.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testauthority.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gyeot;
using namespace gyeot::test;
using namespace Qt::StringLiterals;

namespace {

const qint64 now = FakeClock().nowMs();

RecoveryRequest sample()
{
    CountingIdSource ids;
    const BoxKeyPair box = BoxKeyPair::generate();
    return { .store = ids.make<StoreId>(),
        .siteId = u"S07"_s,
        .generation = 2,
        .user = ids.make<UserId>(),
        .nameTag = QByteArray(16, 'n'),
        .roles = { u"counselor"_s },
        .boxPublic = box.publicKey,
        .signPublic = QByteArray(32, 's'),
        .nonce = QByteArray(32, 'z'),
        .createdMs = now,
        .expiresMs = now + requestLifeMs };
}

QByteArray with(const QByteArray& json, const char* member, const Json& value)
{
    Json changed = *parseJson(json);
    changed[member] = value;
    return canonicalJson(changed);
}

template<typename T>
QByteArray codeOf(const Result<T>& result)
{
    return result ? QByteArray("OK") : QByteArray(errorName(result.error().code).data()) + ' ' + result.error().detail;
}

} // namespace

/** The files of recovery by themselves: request, code, consent. Who may write them is tested with the office (tests/core/office). */
class RecoveryRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const RecoveryRequest request = sample();
        const auto read = readRecoveryRequest(writeRecoveryRequest(request));
        QVERIFY(read);
        QCOMPARE(*read, request);
    }

    void refusesAnotherForm_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("another format") << QByteArray("fmt") << QByteArray("\"recoveryrequest/2\"");
        QTest::newRow("a short key") << QByteArray("pk_x") << QByteArray("\"AAAA\"");
        QTest::newRow("a short nonce") << QByteArray("nonce") << QByteArray("\"AAAA\"");
        QTest::newRow("no base64") << QByteArray("pk_s") << QByteArray("\"?\"");
        QTest::newRow("no id") << QByteArray("user_id") << QByteArray("\"u07\"");
        QTest::newRow("generation 0") << QByteArray("gen") << QByteArray("0");
        QTest::newRow("an unknown role") << QByteArray("roles") << QByteArray("[\"king\"]");
        QTest::newRow("no role") << QByteArray("roles") << QByteArray("[]");
        QTest::newRow("a member of somebody else's") << QByteArray("notes") << QByteArray("1");
    }
    void refusesAnotherForm()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        const QByteArray bent = with(writeRecoveryRequest(sample()), member.constData(), *parseJson(value));
        const auto read = readRecoveryRequest(bent);
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::BadForm || read.error().code == ErrorCode::UnknownField);
    }

    void theCodeIsEightGroupsOfFourDigits()
    {
        // by the rule of RECOVERY.md, section 3, from SHA-256("gyeot")
        const QByteArray digest = sha256(bytesOf("gyeot"));
        QStringList groups;
        quint32 check = 0;
        for (int i = 0; i < 7; ++i) {
            const quint32 number = digest.mid(i * 4, 4).toHex().toUInt(nullptr, 16) % 10000;
            groups << QString::number(number).rightJustified(4, u'0');
            check += quint32(i + 1) * number;
        }
        groups << QString::number(check % 9973).rightJustified(4, u'0');
        QCOMPARE(recoveryCode("gyeot"), groups.join(u' '));
    }

    void aSlipOfTheTongueIsNoOtherRequest()
    {
        const QByteArray request = writeRecoveryRequest(sample());
        const QString code = recoveryCode(request);
        QCOMPARE(compareRecoveryCode(code, request), CodeMatch::Same);
        QCOMPARE(compareRecoveryCode(QString(code).remove(u' '), request), CodeMatch::Same);
        QCOMPARE(compareRecoveryCode(u' ' + QString(code).replace(u' ', u"-"_s), request), CodeMatch::Same);
        QCOMPARE(compareRecoveryCode(recoveryCode("another"), request), CodeMatch::Other);
        QCOMPARE(compareRecoveryCode(code.chopped(1), request), CodeMatch::Slip);
        QCOMPARE(compareRecoveryCode({}, request), CodeMatch::Slip);
        for (qsizetype i = 0; i < code.size(); ++i) { // every single digit, and every swap of two neighbours
            if (code[i] == u' ')
                continue;
            QString wrong = code;
            wrong[i] = QChar(u'0' + (code[i].digitValue() + 1) % 10);
            QCOMPARE(compareRecoveryCode(wrong, request), CodeMatch::Slip);
            if (i + 1 == code.size() || code[i + 1] == u' ' || code[i + 1] == code[i])
                continue;
            QString swapped = code;
            std::swap(swapped[i], swapped[i + 1]);
            QCOMPARE(compareRecoveryCode(swapped, request), CodeMatch::Slip);
        }
    }

    void rolesGetTheirKeysAndNeverTheNotes_data()
    {
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("counselor") << QStringList { u"counselor"_s }
                                   << QStringList { u"SK"_s, u"CK_identity"_s, u"CK_evidence"_s };
        QTest::newRow("deletion officer") << QStringList { u"deletion-officer"_s } << QStringList { u"SK"_s };
        QTest::newRow("exporter") << QStringList { u"exporter"_s } << QStringList { u"SK"_s, u"XK"_s };
        QTest::newRow("administrator") << QStringList { u"administrator"_s } << QStringList { u"SK"_s, u"AK"_s };
        QTest::newRow("every role") << roleNames(everyRole())
                                    << QStringList { u"SK"_s, u"XK"_s, u"CK_identity"_s, u"CK_evidence"_s, u"AK"_s };
    }
    void rolesGetTheirKeysAndNeverTheNotes()
    {
        QFETCH(QStringList, roles);
        QFETCH(QStringList, keys);
        QCOMPARE(*recoverableKeys(roles), keys);
    }

    /** Request, approval and grant must speak of one matter: each pair of two that do not is refused by name. */
    void partsOfDifferentMattersAreRefused_data()
    {
        QTest::addColumn<std::function<void(RecoveryApproval&, RecoveryGrant&)>>("bend");
        QTest::addColumn<QByteArray>("told");
        using Bend = std::function<void(RecoveryApproval&, RecoveryGrant&)>;
        QTest::newRow("as it should be") << Bend([](auto&, auto&) { }) << QByteArray("OK");
        QTest::newRow("approval of another request")
            << Bend([](auto& a, auto&) { a.requestDigest[0] = 'x'; }) << QByteArray("RECOVERY_REFUSED request");
        QTest::newRow("grant of another request")
            << Bend([](auto&, auto& g) { g.requestDigest[0] = 'x'; }) << QByteArray("RECOVERY_REFUSED request");
        QTest::newRow("grant for another approval")
            << Bend([](auto&, auto& g) { g.approvalDigest[0] = 'x'; }) << QByteArray("RECOVERY_REFUSED approval");
        QTest::newRow("approval of another store")
            << Bend([](auto& a, auto&) { a.store = StoreId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)); })
            << QByteArray("RECOVERY_REFUSED store");
        QTest::newRow("another generation")
            << Bend([](auto&, auto& g) { g.generation = 1; }) << QByteArray("RECOVERY_REFUSED generation");
        QTest::newRow("a key the first did not allow")
            << Bend([](auto&, auto& g) { g.wraps[u"CK_evidence"_s][2] = "w"; }) << QByteArray("RECOVERY_REFUSED keys");
        QTest::newRow("a key the roles do not hold") << Bend([](auto& a, auto& g) {
            a.keys << u"XK"_s;
            g.wraps[u"XK"_s][2] = "w";
        }) << QByteArray("RECOVERY_REFUSED keys");
        QTest::newRow("the notes") << Bend([](auto& a, auto& g) {
            a.keys << u"CK_notes"_s;
            g.wraps[u"CK_notes"_s][2] = "w";
        }) << QByteArray("RECOVERY_REFUSED keys");
    }
    void partsOfDifferentMattersAreRefused()
    {
        using Bend = std::function<void(RecoveryApproval&, RecoveryGrant&)>;
        QFETCH(Bend, bend);
        QFETCH(QByteArray, told);
        Officers office;
        const QByteArray request = writeRecoveryRequest(sample());
        RecoveryApproval approval { sample().store, 2, sha256(bytesOf(request)), { u"SK"_s }, QByteArray(32, 'i'),
            now };
        RecoveryGrant grant { sample().store, 2, sha256(bytesOf(request)), {}, now,
            { { u"SK"_s, { { 2, "wrap" } } } } };
        grant.approvalDigest = QByteArray(32, '\0');
        RecoveryGrant bentGrant = grant;
        bend(approval, bentGrant);
        const QByteArray signedApproval = office.signedBy(0, writeRecoveryApproval(approval));
        if (bentGrant.approvalDigest == grant.approvalDigest)
            bentGrant.approvalDigest = sha256(bytesOf(signedApproval));
        const auto consent =
            proveConsent({ request, signedApproval, office.signedBy(2, writeRecoveryGrant(bentGrant)) }, office.pins);
        QCOMPARE(codeOf(consent), told);
        if (consent) {
            QCOMPARE(consent->first, office.parties[0].certificate);
            QCOMPARE(consent->second, office.parties[2].certificate);
        }
    }

    void onlyPinnedOfficersAreBelieved()
    {
        Officers office;
        Officers strangers;
        const QByteArray request = writeRecoveryRequest(sample());
        const RecoveryApproval approval { sample().store, 2, sha256(bytesOf(request)), { u"SK"_s }, QByteArray(32, 'i'),
            now };
        const QByteArray first = office.signedBy(0, writeRecoveryApproval(approval));
        const RecoveryGrant grant { sample().store, 2, sha256(bytesOf(request)), sha256(bytesOf(first)), now, {} };
        QCOMPARE(
            codeOf(proveConsent({ request, first, strangers.signedBy(1, writeRecoveryGrant(grant)) }, office.pins)),
            QByteArray("RECOVERY_REFUSED signature"));
        QCOMPARE(codeOf(proveConsent({ request, first, office.signedBy(0, writeRecoveryGrant(grant)) }, office.pins)),
            QByteArray("RECOVERY_REFUSED the same officer"));
        OfficePins two = office.pins;
        two.officers.removeLast();
        QCOMPARE(codeOf(proveConsent({ request, first, office.signedBy(1, writeRecoveryGrant(grant)) }, two)),
            QByteArray("RECOVERY_REFUSED officers"));
        OfficePins withdrawn = office.pins;
        withdrawn.revocations = office.lists({ office.parties[1].certificate.serial() });
        QCOMPARE(codeOf(proveConsent({ request, first, office.signedBy(1, writeRecoveryGrant(grant)) }, withdrawn)),
            QByteArray("RECOVERY_REFUSED signature"));
    }

    void aConsentHoldsForSevenDays_data()
    {
        QTest::addColumn<qint64>("approvedMs");
        QTest::addColumn<qint64>("grantedMs");
        QTest::addColumn<qint64>("usedMs");
        QTest::addColumn<QByteArray>("told");
        constexpr qint64 day = recoveryDayMs;
        QTest::newRow("at once") << qint64(0) << qint64(0) << qint64(0) << QByteArray("OK");
        QTest::newRow("after seven days") << qint64(0) << 3 * day << 7 * day << QByteArray("OK");
        QTest::newRow("a moment later") << qint64(0) << 3 * day << 7 * day + 1 << QByteArray("RECOVERY_EXPIRED grant");
        QTest::newRow("approved after the request ran out")
            << 15 * day << 15 * day << 15 * day << QByteArray("RECOVERY_EXPIRED request");
        QTest::newRow("granted before it was approved")
            << day << qint64(0) << day << QByteArray("RECOVERY_REFUSED time");
        QTest::newRow("from tomorrow") << day << day << qint64(0) << QByteArray("OK");
        QTest::newRow("from the day after") << 2 * day << 2 * day << qint64(0) << QByteArray("RECOVERY_REFUSED time");
        QTest::newRow("when a certificate has run out") << 13 * day << 13 * day << 14 * day << QByteArray("OK");
    }
    void aConsentHoldsForSevenDays()
    {
        QFETCH(qint64, approvedMs);
        QFETCH(qint64, grantedMs);
        QFETCH(qint64, usedMs);
        QFETCH(QByteArray, told);
        static const Officers office;
        RecoveryConsent consent { sample(), {}, {}, office.parties[0].certificate, office.parties[1].certificate };
        consent.approval.createdMs = now + approvedMs;
        consent.grant.createdMs = now + grantedMs;
        QCOMPARE(codeOf(checkConsentTime(consent, now + usedMs)), told);
    }

private:
    /** Three officers who sign, and an office that is pinned with them. Their OfficeRecovery certificates are not needed here. */
    struct Officers {
        Officers() : authority(now)
        {
            for (int i = 0; i < 3; ++i) {
                parties.push_back(authority.make(CertificateProfile::OfficerSigning, u"officer"_s));
                pins.officers.append({ .recovery = {}, .signing = parties.back().certificate.der() });
            }
            pins.root = authority.root().certificate.der();
            pins.issuing = { authority.issuing().certificate.der() };
            pins.revocations = lists({});
            pins.enrolledMs = now;
        }
        QList<QByteArray> lists(const QList<QByteArray>& revoked) const
        {
            QList<QByteArray> ders;
            for (const RevocationList& list : authority.trust(now, revoked).revocations)
                ders.append(list.der);
            return ders;
        }
        QByteArray signedBy(size_t officer, const QByteArray& content) const
        {
            return need(signCms(bytesOf(content), parties[officer].identity(), {}, now));
        }
        TestAuthority authority;
        std::vector<Party> parties;
        OfficePins pins;
    };
};

GYEOT_TEST(RecoveryRequestTest)
#include "tst_recoveryrequest.moc"
