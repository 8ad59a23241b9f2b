#pragma once

#include "tests/app/program.h"
#include "tests/support/exchange.h"

namespace gyeot::test {

/** A site and an office that know each other, both closed, for programs to work on. The programs read the machine's clock, so the certificates are of
 *  today. */
class OfficeDay {
public:
    OfficeDay()
    {
        // Making the keys takes seconds, so it is done once a process and copied.
        static const Template once;
        copyTree(once.dir.path(), m_dir.path());
        clock.ms = once.clock.ms;
    }

    QString path(const QString& name) const { return m_dir.filePath(name); }
    /** `gyeotctl` on the site's store, answering in JSON. */
    Run ctl(const QString& command, const QStringList& more = {}) const
    {
        return at(site, QStringLiteral("gyeotctl"), command, more);
    }
    /** `gyeot-office` on the office's store, answering in JSON. */
    Run officeCommand(const QString& command, const QStringList& more = {}) const
    {
        return at(office, QStringLiteral("gyeot-office"), command, more);
    }
    /** The same in words. */
    Run officeWords(const QString& command, const QString& language, const QStringList& more = {}) const
    {
        return runProgram(QStringLiteral("gyeot-office"),
            where(office, command) + QStringList { QStringLiteral("--lang"), language } + more, secret());
    }
    /** Exports by the program; the bundle's folder. */
    QString exported() const
    {
        const Run made = ctl(QStringLiteral("export"), { QStringLiteral("--to"), path(QStringLiteral("stick")) });
        if (made.code != 0)
            qFatal("export: %s", made.err.constData());
        return path(QStringLiteral("stick/") + QString::fromStdString(made.json()["bundle"].get<std::string>()));
    }
    QByteArrayList dump(Place& place) const
    {
        place.open();
        const QByteArrayList lines = Exchange::dump(*place.store);
        place.close();
        return lines;
    }

    FakeClock clock;

private:
    static QStringList where(const Place& place, const QString& command)
    {
        return { command, QStringLiteral("--store"), place.path, QStringLiteral("--user"), QStringLiteral("사람") };
    }
    static QByteArray secret() { return viewOf(Place::secret().view()).toByteArray(); }
    Run at(const Place& place, const QString& program, const QString& command, const QStringList& more) const
    {
        return runProgram(program, where(place, command) + QStringList(QStringLiteral("--json")) + more, secret());
    }

    struct Template {
        Template()
        {
            clock.ms = QDateTime::currentMSecsSinceEpoch();
            Place site(dir.filePath(QStringLiteral("site.gyeot")), clock, 0);
            Place office(dir.filePath(QStringLiteral("office.gyeot")), clock, 500'000);
            site.create(QStringLiteral("S07"));
            office.create(QStringLiteral("OFFICE"));
            must(setUpOffice(*office.store, QStringLiteral("시험 본부")), "office");
            const auto ticket = must(requestEnrolment(*site.store), "request");
            const auto answer = must(enrolStore(*office.store, ticket.request, ticket.fingerprint), "enrol");
            must(acceptEnrolment(*site.store, answer.answer, answer.officeFingerprint), "accept");
        }
        QTemporaryDir dir;
        FakeClock clock;
    };

    QTemporaryDir m_dir;

public:
    // Ids go on well behind those of the template.
    Place site { m_dir.filePath(QStringLiteral("site.gyeot")), clock, 1'000'000 };
    Place office { m_dir.filePath(QStringLiteral("office.gyeot")), clock, 2'000'000 };
};

} // namespace gyeot::test
