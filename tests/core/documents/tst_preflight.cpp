#include "core/documents/packetvalues.h"
#include "core/documents/preflight.h"
#include "tests/core/documents/democase.h"
#include "tests/core/documents/samples.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class PreflightTest : public QObject {
    Q_OBJECT

    static std::vector<PreflightFinding> findings(const PacketInput& input, const TemplateSet& templates = {})
    {
        const FormValue values = packetValues(input, test::lawBook()).value_or(FormValue());
        return preflight(values, complaintForms(input), templates, test::typeface(), input.hiddenName());
    }

private Q_SLOTS:
    void findsNothingInTheDemonstrationCases_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : { "V01", "V03", "V06" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void findsNothingInTheDemonstrationCases()
    {
        QFETCH(QString, name);
        for (const PreflightFinding& one : findings(test::demoCase(name)))
            QFAIL(qPrintable(u"%1 %2 %3"_s.arg(one.formId, one.path, one.detail)));
    }

    void listsEverythingThatIsMissing()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        input.record.caseRecord.duplicateComplaint.reset();
        input.record.caseRecord.requestedStation.clear();
        input.record.acts[2].what.clear();
        input.record.statement->howLearnt.clear();
        const std::vector<PreflightFinding> expected { { PreflightKind::MissingField, u"F01"_s,
                                                           u"범죄사실[1].행위[3].내용"_s },
            { PreflightKind::MissingField, u"F01"_s, u"관련.중복고소"_s },
            { PreflightKind::MissingField, u"F01"_s, u"관서"_s },
            { PreflightKind::MissingField, u"F05"_s, u"행위[3].내용"_s },
            { PreflightKind::MissingField, u"F03"_s, u"진술.인지"_s } };
        const auto found = findings(input);
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY2(found[i] == expected[i] && found[i].stops(), qPrintable(found[i].path));
    }

    void findsPicturesByField()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        input.record.suspects[0].accounts = { u"gap🔥"_s };
        const auto found = findings(input);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0]
            == (PreflightFinding { PreflightKind::UnknownGlyph, u"F01"_s, u"피고소인[1].식별정보"_s, u"🔥"_s }));
    }

    void findsTheTrueNameUnderAnAlias_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("as it is") << u"가명원본일이라는 이름"_s << true;
        QTest::newRow("with spaces") << u"가명 원본 일"_s << true;
        QTest::newRow("decomposed") << u"가명원본일"_s.normalized(QString::NormalizationForm_D) << true;
        QTest::newRow("not there") << u"가명원본"_s << false;
    }
    void findsTheTrueNameUnderAnAlias()
    {
        QFETCH(QString, words);
        QFETCH(bool, isFound);
        PacketInput input = test::demoCase(u"V01"_s);
        input.record.statement->impact = words;
        const auto found = findings(input);
        QCOMPARE(!found.empty(), isFound);
        if (isFound) {
            QVERIFY(found[0] == (PreflightFinding { PreflightKind::TrueName, u"F03"_s, u"진술.피해"_s, {} }));
            QVERIFY(found[0].stops());
        }
        input.record.client.underAlias = false;
        QVERIFY(findings(input).empty());
    }

    void advisesOnLinks()
    {
        PacketInput input = test::demoCase(u"V03"_s);
        input.record.exhibits.removeIf([&](const ActExhibit& link) { return link.evidenceId == input.evidence[3].id; });
        const auto found = findings(input);
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(found[0] == (PreflightFinding { PreflightKind::ActWithoutExhibit, u"F05"_s, u"행위[4].증거"_s, {} }));
        QVERIFY(found[1] == (PreflightFinding { PreflightKind::ExhibitWithoutAct, u"F06"_s, u"증거[4].연번"_s, {} }));
        QVERIFY(!found[0].stops() && !found[1].stops());
    }

    void reportsATemplateThatCannotBeUsed()
    {
        Template broken = *builtinTemplate(u"F03"_s);
        broken.nodes.push_back({ .parts = { { .source = { u"{{#가}}"_s, 12, 1 } } } });
        const auto found = findings(test::demoCase(u"V01"_s), { { u"F03"_s, broken } });
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0] == (PreflightFinding { PreflightKind::BadForm, u"F03"_s, {}, u"12:1"_s }));
    }
};

GYEOT_TEST(PreflightTest)
#include "tst_preflight.moc"
