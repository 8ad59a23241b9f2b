#include "core/documents/erasurecertificate.h"
#include "tests/core/documents/pdftools.h"
#include "tests/core/documents/samples.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

namespace {

CertificateFacts facts()
{
    CertificateFacts facts;
    Tombstone& line = facts.tombstone;
    line.n = 3;
    line.order = { CaseId(QUuid::createUuidV5(QUuid(), QByteArray("case"))), ErasureBasis::Demand, u"ret.demand"_s };
    line.caseNumber = u"2026-0147"_s;
    line.first = UserId(QUuid::createUuidV5(QUuid(), QByteArray("one")));
    line.second = UserId(QUuid::createUuidV5(QUuid(), QByteArray("two")));
    line.erasedMs = 1795309200000; // 2026-11-22 in Korea
    line.generation = 2;
    line.counts = { { u"cases"_s, 1 }, { u"clients"_s, 1 }, { u"acts"_s, 89 }, { u"evidence_items"_s, 4 },
        { u"files"_s, 4 }, { u"keys"_s, 4 }, { u"operations"_s, 312 }, { u"audit_reasons"_s, 2 } };
    line.hash = QByteArray::fromHex("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    facts.article = u"성폭력방지법 시행규칙 제2조의6④ 단서"_s;
    facts.firstName = u"이도움"_s;
    facts.secondName = u"박지킴"_s;
    facts.issuedOn = QDate(2026, 11, 23);
    return facts;
}

} // namespace

class ErasureCertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** The paper word for word: whoever changes it changes this. */
    void saysWhatWasDestroyedAndWhatRemains()
    {
        const QString expected =
            u"파기확인서사건번호2026-0147파기한날2026.11.22."
            u"근거당사자(요청자)의파기요구·성폭력방지법시행규칙제2조의6④단서파기대장제3호,0011223344556677"
            u"파기한것종류건수사건1건내담자인적사항1건행위89건증거목록4건증거파일4건그밖의기록2건"
            u"파기방법이사건의암호열쇠4개를모든세대에서없앴습니다(열쇠가있던세대:제2세대)."
            u"이열쇠로봉인된값과파일은누구도다시열수없습니다."
            u"위표의기록과작업기록312건의내용,검색용낱말을지우고그자리를덮어썼습니다."
            u"봉인된증거파일4개를저장소에서지웠습니다."
            u"남는것파기대장의한줄:사건번호,날짜,근거,건수와승인한사람."
            u"감사기록의해시값.열쇠가없어내용을알아낼수없습니다."
            u"백업에는파기전의암호문이2026.12.27.까지남아있을수있습니다."
            u"백업은35일을넘겨보관하지않으며,되살릴때에는파기대장을먼저적용합니다."
            u"이미제출하거나다른기관에보낸서류와자료는이파기로없어지지않습니다."
            u"승인두사람이각자의암호문구로승인했으며,두사람의전자서명이파기대장에있습니다."
            u"2026.11.23.파기한사람이도움(서명또는인)승인한사람박지킴(서명또는인)"_s;
        QCOMPARE(test::wordsOf(erasureCertificate(facts())), expected);
    }

    void saysSoWhereNobodyElseWasThere()
    {
        CertificateFacts alone = facts();
        alone.tombstone.second = {};
        alone.secondName.clear();
        alone.isCleanGenerationDue = true;
        alone.practice = true;
        const QString words = test::wordsOf(erasureCertificate(alone));
        QVERIFY(words.contains(u"승인할다른사람이없어"));
        QVERIFY(words.contains(u"새세대로옮기기전까지"));
        QVERIFY(words.contains(u"연습용보관소"));
        QVERIFY(!words.contains(u"승인한사람박지킴"));
    }

    void everyGroundHasItsWords_data()
    {
        QTest::addColumn<int>("basis");
        for (const ErasureBasis basis : { ErasureBasis::Demand, ErasureBasis::RetentionEnded, ErasureBasis::OfficeOrder,
                 ErasureBasis::ConsentWithdrawn, ErasureBasis::Mistake })
            QTest::newRow(erasureBasisName(basis).data()) << int(basis);
    }
    void everyGroundHasItsWords()
    {
        QFETCH(int, basis);
        CertificateFacts one = facts();
        one.tombstone.order.basis = ErasureBasis(basis);
        one.article.clear();
        const auto& blocks = erasureCertificate(one).blocks;
        QVERIFY(!std::get<FieldLine>(blocks.at(3)).value.front().text.isEmpty());
    }

    void isTheSameFileEachTime()
    {
        const Typeface face = test::typeface();
        const auto one = erasureCertificatePdf(facts(), face);
        QVERIFY2(one, one ? "" : one.error().detail.constData());
        QCOMPARE(erasureCertificatePdf(facts(), face).value(), *one);
        QVERIFY(test::rawText(*one).contains(u"2026-0147"_s));
        QCOMPARE(test::wordsOutsideMargins(*one).join(u'\n'), QString());
        QVERIFY(test::runTool(u"qpdf"_s, { u"--check"_s, u"FILE"_s }, *one)
                .contains("No syntax or stream encoding errors found"));
    }

    void classesHaveKoreanNames()
    {
        QCOMPARE(destroyedClass(u"acts"_s), u"행위"_s);
        QCOMPARE(destroyedClass(u"something_new"_s), u"그 밖의 기록"_s);
    }
};

GYEOT_TEST(ErasureCertificateTest)
#include "tst_erasurecertificate.moc"
