#pragma once

#include "core/office/recoverygiving.h"
#include "core/store/keyringslot.h"
#include "core/store/recovery/recoveryapply.h"
#include "core/store/storepeople.h"
#include "core/store/storerecovery.h"
#include "tests/support/exchange.h"

namespace gyeot::test {

/** A site and an office with three recovery officers, and a colleague at the site who is only a counselor. Making the keys takes seconds, so it is done once a
 *  process and copied. */
class RecoveryDay {
public:
    static constexpr QByteArrayView newWords = "an orchard behind the station";
    static constexpr QByteArrayView colleagueWords = "copper kettle on the stove";
    static constexpr QByteArrayView officerWords = "lanterns along the harbour wall";

    RecoveryDay()
        : site(m_dir.filePath(QStringLiteral("site.gyeot")), clock, 1'000'000),
          office(m_dir.filePath(QStringLiteral("office.gyeot")), clock, 2'000'000)
    {
        static const Template once;
        copyTree(once.dir.path(), m_dir.path());
        office.open();
    }

    static SecretBytes secret(QByteArrayView words) { return SecretBytes::copyOf(bytesOf(words)); }
    static QString colleague() { return QStringLiteral("박동료"); }
    static QString user() { return QStringLiteral("사람"); }
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QByteArray envelope(int generation = 1) const { return readAll(site.path + u'/' + recoveryFileName(generation)); }

    OfficerKeys officer(const QString& letter) const
    {
        return must(
            openOfficer(readAll(path(QStringLiteral("officer-%1.json").arg(letter))), secret(officerWords)), "officer");
    }
    RecoveryTicket ask(const QString& name = user(), const QStringList& roles = {})
    {
        return must(
            requestRecovery(site.path, { name, roles }, secret(newWords), fastKdf(), { clock, site.ids }), "ask");
    }
    Result<QByteArray> open(const RecoveryTicket& ticket, const QString& first, const QString& second)
    {
        return openRecovery(*office.store, officer(first), { ticket.request, ticket.code, {} }, envelope(), second);
    }
    Result<QByteArray> grant(const RecoveryTicket& ticket, const QString& second, const QByteArray& opened)
    {
        return grantRecovery(*office.store, officer(second), { {}, ticket.code, {} }, opened);
    }
    /** By the pair "AB", "AC" or "BC". */
    QByteArray granted(const RecoveryTicket& ticket, const QString& pair = QStringLiteral("AB"))
    {
        const QByteArray opened = must(open(ticket, pair.first(1), pair.last(1)), "open");
        return must(grant(ticket, pair.last(1), opened), "grant");
    }
    Result<std::unique_ptr<Store>> apply(
        const QByteArray& granted, const QString& name = user(), QByteArrayView words = newWords)
    {
        return applyRecovery(site.path, name, secret(words), granted, { clock, site.ids });
    }
    Result<std::unique_ptr<Store>> openSite(const QString& name, QByteArrayView words)
    {
        return Store::open(site.path, name, secret(words), { clock, site.ids });
    }

    FakeClock clock;

    /** Makes the officer with this letter anew: the one before is none from now on. */
    void replaceOfficer(const QString& letter)
    {
        writeAll(path(QStringLiteral("officer-%1.json").arg(letter)),
            must(enrolOfficer(*office.store, { letter, QStringLiteral("새 사람") }, secret(officerWords), fastKdf()),
                "officer"));
    }
    static void enrol(Store& site, Store& office)
    {
        const auto ticket = must(requestEnrolment(site), "request");
        const auto answer = must(enrolStore(office, ticket.request, ticket.fingerprint), "enrol");
        must(acceptEnrolment(site, answer.answer, answer.officeFingerprint), "accept");
    }

private:
    struct Template {
        Template()
        {
            FakeClock clock;
            Place site(dir.filePath(QStringLiteral("site.gyeot")), clock, 0);
            Place office(dir.filePath(QStringLiteral("office.gyeot")), clock, 500'000);
            site.create(QStringLiteral("S07"));
            office.create(QStringLiteral("OFFICE"));
            must(setUpOffice(*office.store, QStringLiteral("시험 본부")), "office");
            for (qsizetype i = 0; i < officerCount; ++i) {
                const NewOfficer officer { officerLetter(i), QStringLiteral("복구 담당") };
                writeAll(dir.filePath(QStringLiteral("officer-%1.json").arg(officer.letter)),
                    must(enrolOfficer(*office.store, officer, secret(officerWords), fastKdf()), "officer"));
            }
            enrol(*site.store, *office.store);
            StorePeople people(*site.store);
            const auto slot = must(makeSlot(people.slotPlan(colleague()), secret(colleagueWords), fastKdf()), "slot");
            const auto again = must(Keyring::open(site.path, user(), Place::secret()), "again");
            must(people.add(slot, Role::Counselor, again), "colleague");
        }
        QTemporaryDir dir;
    };

    QTemporaryDir m_dir;

public:
    Place site; ///< closed
    Place office; ///< open
};

} // namespace gyeot::test
