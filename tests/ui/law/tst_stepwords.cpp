#include "core/law/engine.h"
#include "tests/support/testmain.h"
#include "ui/law/clockline.h"
#include "ui/law/lawwords.h"
#include "ui/law/stepwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::ui;

class TestStepWords final : public QObject {
    Q_OBJECT

private:
    const LawBook m_book = LawBook::load().value();

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void everyKindOfStepIsAWholeSentence()
    {
        const QDate day(2026, 3, 14);
        for (int kind = 0; kind <= int(StepKind::Missing); ++kind) {
            const Step step { .kind = StepKind(kind),
                .subject = u"Sat"_s,
                .day = day,
                .from = day,
                .to = day,
                .result = day,
                .period = { 7, 6 },
                .number = 84 };
            const QString sentence = stepSentence(m_book, step);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(QString::number(kind) + sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        }
    }

    void saysTheWorkingOfTheFirstWorkedCase()
    {
        LawFacts facts;
        facts.asOf = QDate(2026, 11, 22);
        ActFacts& act = facts.acts.emplace_back();
        act.kind = u"consensual_spread"_s;
        act.first = act.last = QDate(2026, 3, 14);
        const LawOpinion opinion = suggest(m_book, facts).value();
        const LawClock& clock = opinion.acts[0].clocks[0];
        QCOMPARE(clockText(clock, facts.asOf), u"2033. 3. 13. (Sun)  D-2303"_s); // V01
        const QStringList sentences = workingSentences(m_book, clock);
        QVERIFY(sentences.size() >= 3);
        QVERIFY(sentences.last().contains(u"2033. 3. 13."_s));
        QVERIFY(sentences.last().contains(u"제66조"_s));
    }

    void namesTheHolidayThatMovesTheLastDay()
    {
        const Holiday& first = m_book.calendar().holidays().front();
        const Step step {
            .kind = StepKind::Shift, .subject = first.id, .day = { 2026, 10, 3 }, .result = { 2026, 10, 5 }
        };
        QVERIFY(stepSentence(m_book, step).contains(first.en));
    }
};

GYEOT_TEST(TestStepWords)
#include "tst_stepwords.moc"
