#include "core/store/auditactions.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

QString read(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/** First words of literals of the same shape that are no actions: members of formats, names of files, keys of store_state. */
const QSet<QString> otherThings { u"area"_s, u"calendar"_s, u"counts"_s, u"erased"_s, u"frontier"_s, u"holidays"_s,
    u"kind"_s, u"kinds"_s, u"manifest"_s, u"receipt"_s, u"ret"_s, u"retention"_s, u"rules"_s, u"schema"_s, u"stages"_s,
    u"statutes"_s, u"victim"_s, u"wish"_s };
const QSet<QString> otherWords { u"backup.folder"_s, u"backup.generation"_s, u"backup.last_ms"_s, u"drill.failed_ms"_s,
    u"drill.last_ms"_s, u"audit.peaks"_s, u"audit.signed"_s, u"sync.last_seq"_s, u"evidence.scrub_ms"_s,
    u"office.compartments"_s, u"keyring.json"_s };

/** Every literal of the shape of an action in the folders that write audit rows. */
QSet<QString> actionsInSources()
{
    static const QRegularExpression literal(uR"x("([a-z_]+)\.([a-z_]+)")x"_s);
    QSet<QString> found;
    for (const QString& folder : { u"core/store"_s, u"core/cases"_s, u"core/evidence"_s, u"core/documents"_s,
             u"core/sync"_s, u"core/workspace"_s, u"core/office"_s, u"core/counselling"_s, u"app"_s }) {
        QDirIterator files(
            QStringLiteral(GYEOT_SOURCE_DIR "/") + folder, { u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith("/auditactions.cpp"_L1) || path.endsWith("/auditreview.cpp"_L1)) // they only read them
                continue;
            auto hits = literal.globalMatch(read(path));
            while (hits.hasNext()) {
                const auto hit = hits.next();
                const QString word = hit.captured(1) + u'.' + hit.captured(2);
                static const QSet<QString> endings { u"json"_s, u"bin"_s, u"db"_s, u"lock"_s, u"pdf"_s, u"log"_s };
                if (!otherThings.contains(hit.captured(1)) && !otherWords.contains(word)
                    && !endings.contains(hit.captured(2)))
                    found.insert(word);
            }
        }
    }
    return found;
}

/** The first column of the table of actions in README section 6. */
QSet<QString> actionsInReadme()
{
    static const QRegularExpression row(uR"x(^\| `([a-z_]+\.[a-z_]+)`)x"_s, QRegularExpression::MultilineOption);
    QSet<QString> found;
    const QString readme = read(QStringLiteral(GYEOT_SOURCE_DIR "/core/store/README.md"));
    auto hits = row.globalMatch(readme.section(u"### Actions"_s, 1, 1).section(u"\n## "_s, 0, 0));
    while (hits.hasNext())
        found.insert(hits.next().captured(1));
    return found;
}

QByteArray listed(const QSet<QString>& words)
{
    QStringList list = words.values();
    list.sort();
    return list.join(u' ').toUtf8();
}

} // namespace

class AuditActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActionOfTheSourcesIsKnownAndDescribed()
    {
        QSet<QString> known;
        for (const AuditAction& action : auditActions())
            known.insert(QString::fromLatin1(action.name));
        const QSet<QString> used = actionsInSources();
        QVERIFY(used.size() > 30);
        QCOMPARE(listed(used - known), QByteArray()); // an action the table of auditactions.cpp lacks
        QCOMPARE(listed(known - used), QByteArray()); // one that nothing writes any more
        QCOMPARE(listed(used - actionsInReadme()), QByteArray()); // core/store/README.md section 6
        QCOMPARE(listed(actionsInReadme() - used), QByteArray());
    }

    void namesAreDistinctAndFound()
    {
        QSet<QByteArray> names;
        for (const AuditAction& action : auditActions()) {
            QVERIFY2(!names.contains(action.name), action.name);
            names.insert(action.name);
            QCOMPARE(findAuditAction(QString::fromLatin1(action.name)), &action);
            QCOMPARE(auditGroupOf(QString::fromLatin1(action.name)), action.group);
        }
        QCOMPARE(findAuditAction(u"case.opened"), nullptr);
        QCOMPARE(auditGroupOf(u"of.tomorrow"), AuditGroup::Other);
    }

    void whatNeedsAReasonIsHandedOut()
    {
        int needing = 0;
        for (const AuditAction& action : auditActions()) {
            needing += int(action.needsReason);
            QVERIFY2(!action.needsReason || action.group == AuditGroup::HandedOut, action.name);
        }
        QVERIFY(needing >= 3);
    }
};

GYEOT_TEST(AuditActionsTest)
#include "tst_auditactions.moc"
