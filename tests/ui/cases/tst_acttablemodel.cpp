#include "tests/support/testmain.h"
#include "tests/ui/support/casewindow.h"
#include "ui/cases/acttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

class TestActTableModel final : public QObject {
    Q_OBJECT

private:
    static QString text(const ActTableModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        ActTableModel model(*open);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&model, &ActTableModel::edited, open.get(), [&open](const Act& act) { open->update(act); });
        connect(open.get(), &OpenCase::changed, &model, &ActTableModel::reload);
        QVERIFY(model.setData(model.index(0, ActTableModel::PlaceColumn), u"다른 게시판"_s, Qt::EditRole));
        QCOMPARE(text(model, 0, ActTableModel::PlaceColumn), u"다른 게시판"_s);
        open->remove(open->record().acts[1]);
        QCOMPARE(model.rowCount(), 4);
    }

    void suggestsTheLawInTheVersionOfTheDay()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        const ActTableModel model(*open);
        const QString law = text(model, 0, ActTableModel::LawColumn);
        QVERIFY(law.startsWith(open->services().law.statute(u"SV-14-2b"_s)->nameEn)
            || law.startsWith(open->services().law.statute(u"SV-14-2b"_s)->nameKo));
        QVERIFY(!model.index(0, ActTableModel::LawColumn).data(ActTableModel::StatutesRole).toStringList().isEmpty());
        QVERIFY(!model.index(0, ActTableModel::LawColumn).data(ActTableModel::ChosenRole).toBool());
    }

    void lastRowBecomesAnAct()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        ActTableModel model(*open);
        QCOMPARE(model.rowCount(), 5);
        QSignalSpy edited(&model, &ActTableModel::edited);
        QVERIFY(model.setData(model.index(4, ActTableModel::WhatColumn), u"새로 안 일"_s, Qt::EditRole));
        const Act act = edited[0][0].value<Act>();
        QVERIFY(act.id.isNull());
        QCOMPARE(act.what, u"새로 안 일"_s);
        QVERIFY(!model.flags(model.index(4, ActTableModel::LawColumn)).testFlag(Qt::ItemIsEditable));
    }

    void keepsATimeItCannotRead()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        ActTableModel model(*open);
        QSignalSpy notUnderstood(&model, &ActTableModel::notUnderstood);
        QSignalSpy edited(&model, &ActTableModel::edited);
        QVERIFY(!model.setData(model.index(0, ActTableModel::WhenColumn), u"작년 봄"_s, Qt::EditRole));
        QCOMPARE(notUnderstood.size(), 1);
        QCOMPARE(edited.size(), 0);
    }

    void writesNothingForAnEqualValue()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        ActTableModel model(*open);
        QSignalSpy edited(&model, &ActTableModel::edited);
        for (int column = 0; column < ActTableModel::ColumnCount; ++column) {
            const QModelIndex index = model.index(0, column);
            model.setData(index, index.data(Qt::EditRole), Qt::EditRole);
        }
        QCOMPARE(edited.size(), 0);
    }

    void namesTheExhibitsOfAnAct()
    {
        CaseWindow window;
        const auto open = window.openDemo(u"V01"_s);
        const EvidenceId evidence = window.ids.make<EvidenceId>();
        open->setLinked(open->record().acts[0], evidence, true);
        ActTableModel model(*open);
        QCOMPARE(text(model, 0, ActTableModel::ExhibitColumn), QString());
        model.setExhibitNames({ { evidence, u"증 1"_s } });
        QCOMPARE(text(model, 0, ActTableModel::ExhibitColumn), u"증 1"_s);
        QCOMPARE(text(model, 1, ActTableModel::ExhibitColumn), QString());
    }
};

GYEOT_TEST(TestActTableModel)
#include "tst_acttablemodel.moc"
