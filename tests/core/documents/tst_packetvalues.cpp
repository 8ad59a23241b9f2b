#include "core/documents/actvalues.h"
#include "core/documents/fieldcatalogue.h"
#include "core/documents/packetvalues.h"
#include "tests/core/documents/democase.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace gyeot;
using namespace Qt::StringLiterals;

class PacketValuesTest : public QObject {
    Q_OBJECT

    static FormValue valuesOf(const PacketInput& input)
    {
        return packetValues(input, test::lawBook()).value_or(FormValue());
    }
    static QString textAt(const FormValue& values, const QString& path)
    {
        const FormValue* value = values.find(path);
        return value && value->text() ? *value->text() : u"(none)"_s;
    }
    static FormValue::List listAt(const FormValue& values, const QString& path)
    {
        const FormValue* value = values.find(path);
        const FormValue::List* list = value ? value->list() : nullptr;
        return list ? *list : FormValue::List();
    }
    static FormValue element(const FormValue& values, const QString& list, std::size_t at)
    {
        const FormValue::List elements = listAt(values, list);
        return at < elements.size() ? elements[at] : FormValue();
    }
    /** Every path of texts and lists in a value, without element numbers. */
    static void collect(const FormValue& value, const QString& path, QSet<QString>& paths)
    {
        if (value.text()) {
            paths.insert(path);
        } else if (const auto* list = value.list()) {
            paths.insert(path);
            for (const FormValue& one : *list)
                collect(one, path, paths);
        } else if (const auto* object = value.object()) {
            for (const auto& [name, inner] : *object)
                collect(inner, path.isEmpty() ? name : path + u'.' + name, paths);
        }
    }

private Q_SLOTS:
    /** What the catalogue promises is there, and nothing else is: templates, editor and records cannot drift apart. */
    void fillsExactlyTheCatalogue()
    {
        QSet<QString> given;
        collect(valuesOf(test::demoCase(u"V01"_s)), {}, given);
        QSet<QString> promised;
        const FieldCatalogue catalogue = FieldCatalogue::builtin();
        for (const Field& field : catalogue.fields()) {
            if (!field.path.startsWith(u"목차"_s) && !field.path.startsWith(u"묶음."_s)
                && !field.path.startsWith(u"그림문자"_s) && !field.path.startsWith(u"초안"_s))
                promised.insert(field.path);
        }
        // The same values stand below a fact as in the table of acts; the catalogue names those the complaint needs.
        QSet<QString> surplus;
        for (const QString& path : given - promised) {
            if (!path.startsWith(u"범죄사실.행위."_s))
                surplus.insert(path);
        }
        QCOMPARE(surplus, QSet<QString>());
        QCOMPARE(promised - given, QSet<QString>());
    }

    void numbersActsByTheClock()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        std::ranges::reverse(input.record.acts);
        const FormValue values = valuesOf(input);
        QCOMPARE(textAt(element(values, u"행위"_s, 0), u"일시"_s), u"2026. 3. 14. 23:52"_s);
        QCOMPARE(textAt(element(values, u"행위"_s, 1), u"일시"_s), u"2026. 5. 9.경"_s);
        QCOMPARE(textAt(element(values, u"행위"_s, 3), u"연번"_s), u"4"_s);
        QCOMPARE(textAt(element(values, u"행위"_s, 0), u"증거"_s), u"증 제1호증, 제2호증"_s);
    }

    void movesEveryNumberWithAnActThatComesBefore()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        Act earlier = input.record.acts[0];
        earlier.id = ActId(QUuid::createUuidV5(QUuid(), u"earlier"_s));
        earlier.when = When::on(QDate(2026, 1, 5));
        input.record.acts.append(earlier);
        const FormValue values = valuesOf(input);
        QCOMPARE(textAt(element(values, u"행위"_s, 1), u"일시"_s), u"2026. 3. 14. 23:52"_s);
        QCOMPARE(textAt(element(values, u"증거"_s, 0), u"연번"_s), u"2"_s);
        QCOMPARE(textAt(element(values, u"행위"_s, 0), u"증거"_s), QString());
        QCOMPARE(textAt(values, u"집계.행위수"_s), u"5"_s);
    }

    void movesEveryNumberWithAnExhibitInTheMiddle()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        for (EvidenceItem& item : input.evidence)
            item.position = item.position >= 2 ? item.position + 1 : item.position;
        EvidenceItem inserted = input.evidence[0];
        inserted.id = EvidenceId(QUuid::createUuidV5(QUuid(), u"inserted"_s));
        inserted.position = 2;
        inserted.fileName = u"../../몰래/이름.JPG"_s;
        input.evidence.append(inserted);
        const FormValue values = valuesOf(input);
        QCOMPARE(textAt(element(values, u"행위"_s, 0), u"증거"_s), u"증 제1호증, 제3호증"_s);
        QCOMPARE(textAt(element(values, u"증거"_s, 2), u"파일"_s), u"증거-003.txt (받은 이름: friend-chat.txt)"_s);
        QVERIFY(textAt(element(values, u"증거"_s, 1), u"파일"_s).startsWith(u"증거-002.jpg ("_s));
        QCOMPARE(textAt(values, u"증거수"_s), u"6"_s);
    }

    void groupsFactsByOffence()
    {
        const FormValue values = valuesOf(test::demoCase(u"V03"_s));
        const FormValue::List facts = listAt(values, u"범죄사실"_s);
        QCOMPARE(facts.size(), std::size_t(4));
        QCOMPARE(textAt(facts[2], u"죄명"_s), u"공갈"_s);
        QCOMPARE(textAt(facts[1], u"조문"_s), u"성폭력처벌법 제14조의3 제1항"_s);
        QCOMPARE(textAt(facts[1], u"묶음"_s), QString());
        QCOMPARE(textAt(values, u"집계.피해액"_s), u"1,500,000원"_s);
        QCOMPARE(textAt(values, u"집계.상대방"_s), u"12"_s);
    }

    void letsTheTableStandForManyActs()
    {
        const FormValue values = valuesOf(test::demoCase(u"V06"_s));
        const FormValue::List facts = listAt(values, u"범죄사실"_s);
        QCOMPARE(facts.size(), std::size_t(1));
        QCOMPARE(textAt(facts[0], u"묶음"_s), u"별지"_s);
        QCOMPARE(textAt(facts[0], u"연번"_s), u"1~89"_s);
        QCOMPARE(textAt(facts[0], u"횟수"_s), u"89"_s);
        QCOMPARE(textAt(facts[0], u"시작"_s), u"2026. 7. 1."_s);
        QCOMPARE(textAt(facts[0], u"끝"_s), u"2026. 9. 30."_s);
        QCOMPARE(textAt(values, u"고소.죄명"_s), u"스토킹범죄의 처벌 등에 관한 법률위반(스토킹범죄)"_s);
    }

    void takesTheSuggestedStatuteUntilOneIsChosen()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        QVERIFY(
            textAt(element(valuesOf(input), u"행위"_s, 0), u"적용법조"_s).startsWith(u"성폭력처벌법 제14조 제2항"_s));
        input.record.acts[0].statute = u"IC-74-2"_s;
        QVERIFY(textAt(element(valuesOf(input), u"행위"_s, 0), u"적용법조"_s).startsWith(u"정보통신망법"_s));
        input.suggestedStatutes.clear();
        QCOMPARE(textAt(element(valuesOf(input), u"행위"_s, 1), u"적용법조"_s), QString());
    }

    void namesSuspectsOnlyWhereThereAreSeveral()
    {
        QCOMPARE(
            textAt(element(valuesOf(test::demoCase(u"V01"_s)), u"행위"_s, 0), u"피고소인"_s), u"갑 (gap_sample_01)"_s);
        QCOMPARE(textAt(element(valuesOf(test::demoCase(u"V03"_s)), u"행위"_s, 0), u"피고소인"_s), QString());
        QCOMPARE(textAt(element(valuesOf(test::demoCase(u"V03"_s)), u"행위"_s, 0), u"식별정보"_s),
            u"성명불상 (summer_call_example)"_s);
    }

    void ticksTheAnswers_data()
    {
        QTest::addColumn<std::optional<QString>>("answer");
        QTest::addColumn<QString>("printed");
        QTest::newRow("not asked") << std::optional<QString>() << QString();
        QTest::newRow("none") << std::optional<QString>(QString()) << u"□ 있음   ■ 없음"_s;
        QTest::newRow("some") << std::optional<QString>(u"가상경찰서 2026-1"_s)
                              << u"■ 있음   □ 없음\n가상경찰서 2026-1"_s;
    }
    void ticksTheAnswers()
    {
        QFETCH(std::optional<QString>, answer);
        QFETCH(QString, printed);
        PacketInput input;
        input.record.caseRecord.civilSuit = answer;
        QCOMPARE(textAt(valuesOf(input), u"관련.민사소송"_s), printed);
    }

    void ticksTheWish()
    {
        PacketInput input;
        QCOMPARE(textAt(valuesOf(input), u"고소.처벌의사"_s), QString());
        input.record.caseRecord.wish = PunishmentWish::Reserved;
        QCOMPARE(textAt(valuesOf(input), u"고소.처벌의사"_s), u"□ 원함   □ 원하지 않음   ■ 유보"_s);
    }

    void keepsAGuardiansNameOffAnAliasedPaper()
    {
        PacketInput input;
        Guardian aunt;
        aunt.name = u"큰보호"_s;
        Guardian parent;
        parent.name = u"부모님"_s;
        parent.legalRepresentative = true;
        input.record.guardians = { aunt, parent };
        QCOMPARE(textAt(valuesOf(input), u"법정대리인.성명"_s), QString());
        input.record.client.underAlias = false;
        QCOMPARE(textAt(valuesOf(input), u"법정대리인.성명"_s), u"부모님"_s);
    }

    void prefersTheComplainantsOwnPurpose()
    {
        PacketInput input = test::demoCase(u"V03"_s);
        QVERIFY(textAt(valuesOf(input), u"고소.취지"_s).contains(u"공갈"_s));
        input.record.caseRecord.complaintPurpose = u"처벌을 바랍니다."_s;
        QCOMPARE(textAt(valuesOf(input), u"고소.취지"_s), u"처벌을 바랍니다."_s);
    }

    void refusesAStatuteThatIsNotInTheBook()
    {
        PacketInput input = test::demoCase(u"V01"_s);
        input.record.acts[2].statute = u"XX-1"_s;
        QCOMPARE(packetValues(input, test::lawBook()).error(), (Error { ErrorCode::UnknownStatute, u"XX-1"_s, {} }));
        QCOMPARE(actValues(input, test::lawBook()).error().code, ErrorCode::UnknownStatute);
    }
};

GYEOT_TEST(PacketValuesTest)
#include "tst_packetvalues.moc"
