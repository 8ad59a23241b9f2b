#include "tests/support/testmain.h"
#include "ui/documents/paperview.h"
#include "ui/templates/templateedit.h"
#include "ui/templates/templatespage.h"
#include "ui/widgets/buttons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gyeot;
using namespace gyeot::ui;
using namespace Qt::StringLiterals;

namespace {

const QString rightText =
    u"%서식 F01\n%제목 고소장\n%판 1\n%검토 없음\n= 고 소 장\n고소인은 {{고소인.성명}}입니다.\n"_s;

/** Templates in memory. */
class Shelf final : public TemplateSource {
public:
    explicit Shelf(QStringList& saved) : m_saved(saved) { }
    Result<QList<EditableTemplate>> templates() override
    {
        return QList<EditableTemplate> { { u"F01"_s, u"고소장"_s, m_own.isEmpty() ? rightText : m_own,
                                             !m_own.isEmpty() },
            { u"F03"_s, u"진술서"_s, rightText, false } };
    }
    Result<void> save(const QString& formId, const QString& text) override
    {
        m_own = text;
        m_saved.append(formId);
        return {};
    }
    Result<void> restore(const QString&) override
    {
        m_own.clear();
        return {};
    }

private:
    QStringList& m_saved;
    QString m_own;
};

} // namespace

class TemplatesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_saved.clear();
        FormValue values;
        values.set(u"고소인.성명", FormValue(u"김가상"_s));
        m_page = std::make_unique<TemplatesPage>(std::make_unique<Shelf>(m_saved), FieldCatalogue::builtin(),
            std::vector<PreviewCase> { { u"V01"_s, values } });
        m_page->resize(1200, 700);
        m_page->refresh();
        m_page->show();
        m_edit = m_page->findChild<TemplateEdit*>();
        m_paper = m_page->findChild<PaperView*>();
        m_save = button(u"Save the template"_s);
        m_problems = listNamed(u"What is wrong with the template"_s);
    }

    void showsPaperOfTheFirstTemplate()
    {
        QCOMPARE(m_edit->toPlainText(), rightText);
        QCOMPARE(m_paper->pageCount(), 1);
        QVERIFY(!m_save->isEnabled());
        QVERIFY(!m_problems->isVisible());
    }

    void namesAnUnknownFieldWhileTypingAndOffersTheNearest()
    {
        type(u"{{고소인.성명2}}"_s);
        QVERIFY(m_problems->isVisible());
        QCOMPARE(m_problems->count(), 1);
        QVERIFY(m_problems->item(0)->text().contains(u"고소인.성명2"_s));
        QVERIFY(!m_save->isEnabled());
        m_problems->setCurrentRow(0);
        QTest::mouseClick(button(u"Put the suggested name"_s), Qt::LeftButton);
        QVERIFY(m_edit->toPlainText().endsWith(u"{{고소인.성명}}"_s));
        QVERIFY(!m_problems->isVisible());
        QVERIFY(m_save->isEnabled());
        m_edit->undo();
        QVERIFY(m_edit->toPlainText().endsWith(u"{{고소인.성명2}}"_s));
    }

    void keepsTheLastRightPaperWhileTheTextIsWrong()
    {
        type(u"{{#행위}}"_s);
        QVERIFY(!m_save->isEnabled());
        QCOMPARE(m_paper->pageCount(), 1);
    }

    void paperFollowsTheText()
    {
        type(u"%쪽나눔\n둘째 쪽\n"_s);
        QTRY_COMPARE(m_paper->pageCount(), 2);
    }

    void savesAndGoesBack()
    {
        QSignalSpy saved(m_page.get(), &ui::Page::saved);
        type(u"덧붙인 줄\n"_s);
        QTest::mouseClick(m_save, Qt::LeftButton);
        QCOMPARE(m_saved, QStringList(u"F01"_s));
        QCOMPARE(saved.count(), 1);
        QVERIFY(!m_save->isEnabled());
        QTest::mouseClick(button(u"Back to the program's text"_s), Qt::LeftButton);
        QCOMPARE(m_edit->toPlainText(), rightText);
    }

    void doesNotLoseTypedTextWhenAnotherIsChosen()
    {
        type(u"덧붙인 줄\n"_s);
        auto* const list = listNamed(u"Templates"_s);
        list->setCurrentRow(1);
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(m_edit->toPlainText().endsWith(u"덧붙인 줄\n"_s));
        m_page->refresh();
        QVERIFY(m_edit->toPlainText().endsWith(u"덧붙인 줄\n"_s));
    }

    void offersNamesBehindTwoBraces()
    {
        m_edit->setFocus();
        m_edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_edit, u"{{"_s);
        auto* const completer = m_edit->findChild<QCompleter*>();
        QVERIFY(completer->popup()->isVisible());
        Q_EMIT completer->activated(u"고소인.성명"_s);
        QVERIFY(m_edit->toPlainText().endsWith(u"{{고소인.성명}}"_s));
    }

    void everyControlHasAName()
    {
        for (const QWidget* widget : m_page->findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(m_page.get())
                && widget->inherits("QAbstractButton"))
                QVERIFY(!static_cast<const QAbstractButton*>(widget)->text().isEmpty()
                    || !widget->accessibleName().isEmpty());
        for (const QWidget* pane : m_page->panes())
            QVERIFY(!pane->accessibleName().isEmpty());
    }

private:
    void type(const QString& text)
    {
        m_edit->moveCursor(QTextCursor::End);
        m_edit->insertPlainText(text);
    }
    QListWidget* listNamed(const QString& name) const
    {
        for (QListWidget* found : m_page->findChildren<QListWidget*>())
            if (found->accessibleName() == name)
                return found;
        return nullptr;
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* found : m_page->findChildren<QPushButton*>())
            if (found->text() == text)
                return found;
        return nullptr;
    }

    QStringList m_saved;
    std::unique_ptr<TemplatesPage> m_page;
    TemplateEdit* m_edit = nullptr;
    PaperView* m_paper = nullptr;
    QPushButton* m_save = nullptr;
    QListWidget* m_problems = nullptr;
};

GYEOT_TEST(TemplatesPageTest)
#include "tst_templatespage.moc"
