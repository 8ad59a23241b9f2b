#include "app/shared/command.h"
#include "app/shared/console.h"
#include "tests/support/testmain.h"

#include <QCommandLineParser>
#include <QTest>

#include <unistd.h>

using namespace gyeot;
using namespace gyeot::app;
using namespace Qt::StringLiterals;

namespace {

/** Remembers what it was called with and answers what it was told to. */
class Probe final : public Command {
public:
    QString name() const override { return u"probe"_s; }
    QString summary() const override { return u"A command for this test."_s; }
    void declare(QCommandLineParser& parser) const override { parser.addOption({ u"file"_s, u"a file"_s, u"FILE"_s }); }
    Result<ExitCode> run(const QCommandLineParser& parser, Console& console) override
    {
        file = parser.value(u"file"_s);
        json = console.wantsJson();
        return answer;
    }

    Result<ExitCode> answer = Done;
    QString file;
    bool json = false;
};

} // namespace

class CommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_commands.clear();
        auto probe = std::make_unique<Probe>();
        m_probe = probe.get();
        m_commands.push_back(std::move(probe));
    }

    void handsOptionsOn()
    {
        QCOMPARE(run({ u"probe"_s, u"--file"_s, u"a.json"_s, u"--json"_s }), int(Done));
        QCOMPARE(m_probe->file, u"a.json"_s);
        QVERIFY(m_probe->json);
    }

    void endsAsDocumented_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing asked") << QStringList() << int(Usage);
        QTest::newRow("help") << QStringList(u"--help"_s) << int(Done);
        QTest::newRow("version") << QStringList(u"--version"_s) << int(Done);
        QTest::newRow("help of a command") << QStringList({ u"probe"_s, u"-h"_s }) << int(Done);
        QTest::newRow("no such command") << QStringList(u"other"_s) << int(Usage);
        QTest::newRow("no such option") << QStringList({ u"probe"_s, u"--other"_s }) << int(Usage);
        QTest::newRow("value missing") << QStringList({ u"probe"_s, u"--file"_s }) << int(Usage);
    }
    void endsAsDocumented()
    {
        QFETCH(QStringList, arguments);
        QTEST(run(arguments), "code");
    }

    void turnsFailuresIntoExitCodes()
    {
        m_probe->answer = failure(ErrorCode::StoreDamaged);
        QCOMPARE(run({ u"probe"_s }), int(Failed));
        m_probe->answer = failure(ErrorCode::BadArgument, u"--file"_s);
        QCOMPARE(run({ u"probe"_s }), int(Usage));
        m_probe->answer = Found;
        QCOMPARE(run({ u"probe"_s }), int(Found));
    }

    void readsAPassphraseFromADescriptor_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("read");
        QTest::newRow("line") << QByteArray("four quiet words\nrest") << QByteArray("four quiet words");
        QTest::newRow("no newline") << QByteArray("네 낱말") << QByteArray("네 낱말");
        QTest::newRow("empty is a refusal") << QByteArray("\n") << QByteArray();
        QTest::newRow("too long is a refusal") << QByteArray(5000, 'x') << QByteArray();
    }
    void readsAPassphraseFromADescriptor()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, read);
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::write(ends[1], sent.constData(), size_t(sent.size())), ssize_t(sent.size()));
        ::close(ends[1]);
        const auto passphrase = Console(Output::Text).passphrase(u"Passphrase"_s, ends[0]);
        ::close(ends[0]);
        QCOMPARE(passphrase.has_value(), !read.isEmpty());
        if (passphrase)
            QVERIFY(passphrase->equals(bytesOf(read)));
    }

private:
    int run(const QStringList& arguments)
    {
        return runCommands(u"probe-program"_s, m_commands, QStringList(u"probe-program"_s) + arguments);
    }

    Commands m_commands;
    Probe* m_probe = nullptr;
};

GYEOT_TEST(CommandTest)
#include "tst_command.moc"
