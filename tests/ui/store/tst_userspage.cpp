#include "core/store/store.h"
#include "core/workspace/storeusers.h"
#include "tests/support/testmain.h"
#include "tests/support/teststore.h"
#include "translations/translations.h"
#include "ui/store/rolewords.h"
#include "ui/store/userdialog.h"
#include "ui/store/userspage.h"
#include "ui/theme/style.h"
#include "ui/unlock/newpassphrase.h"
#include "ui/unlock/suggestedwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gyeot;
using namespace gyeot::test;
using namespace gyeot::ui;

namespace {

constexpr int patience = 20'000;
constexpr char words[] = "copper kettle on the stove";
constexpr char otherWords[] = "winter bread and honey jar";

SecretBytes secret(QByteArrayView text)
{
    return SecretBytes::copyOf(bytesOf(text));
}

/** The page over a store, shown and refreshed; dialogs are driven by the names that screen readers say. */
struct Shown : TestStore {
    Shown() { show(); }

    void show()
    {
        users = std::make_unique<StoreUsers>(*store);
        page = std::make_unique<UsersPage>(*users);
        page->resize(1000, 700);
        page->show();
        page->refresh();
    }
    Result<UserId> add(const QString& name, QByteArrayView text, Roles roles)
    {
        UserChange change = users->adding({ name, roles, secret(text) }, secret(passphrase));
        auto derived = change.derive();
        return derived ? users->commit(change) : Result<UserId>(std::unexpected(derived.error()));
    }
    void openAs(const QString& name, QByteArrayView text)
    {
        page.reset();
        users.reset();
        store.reset();
        store = std::move(*Store::open(path, name, secret(text), { clock, ids }));
        show();
    }

    QStringList labels() const
    {
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            all << label->text();
        return all;
    }
    QString sentence() const { return page->findChild<MessageBar*>()->sentence(); }
    UserDialog* dialog() const
    {
        const auto all = page->findChildren<UserDialog*>();
        return all.isEmpty() ? nullptr : all.last();
    }

    std::unique_ptr<StoreUsers> users;
    std::unique_ptr<UsersPage> page;
};

QPushButton* button(const QWidget& in, const QString& said)
{
    for (QPushButton* each : in.findChildren<QPushButton*>()) {
        if (each->accessibleName() == said || each->text() == said)
            return each;
    }
    return nullptr;
}

void type(const QWidget& dialog, const QString& field, QByteArrayView text)
{
    for (PassphraseEdit* edit : dialog.findChildren<PassphraseEdit*>()) {
        if (edit->line().accessibleName() == field)
            QTest::keyClicks(&edit->line(), QString::fromUtf8(text));
    }
}

void tick(const QWidget& dialog, gyeot::Role role, bool on = true)
{
    for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
        if (box->text() == roleWord(role))
            box->setChecked(on);
    }
}

/** The new passphrase in both fields, and one's own. */
void typeAll(const QWidget& dialog, QByteArrayView next, QByteArrayView own)
{
    type(dialog, u"New passphrase"_s, next);
    type(dialog, u"The new one once more"_s, next);
    type(dialog, u"Your own passphrase"_s, own);
}

} // namespace

class UsersPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(u"en"_s); }

    void saysThatOneIsAloneAndOffersTheNextStep()
    {
        Shown shown;
        auto* const alone = shown.page->findChild<EmptyState*>();
        QVERIFY(alone);
        Q_EMIT alone->actionTriggered();
        QVERIFY(qobject_cast<AddUserDialog*>(shown.dialog()));
        QVERIFY(shown.labels().contains(u"상담원 (you)"_s));
    }

    void showsWhatEachPersonOpensInWords()
    {
        Shown shown;
        QVERIFY(shown.add(u"이나래"_s, words, gyeot::Role::DocumentOfficer));
        const QStringList labels = shown.labels();
        QVERIFY(labels.contains(u"이나래"_s));
        QVERIFY(labels.contains(u"Document officer"_s));
        QVERIFY(labels.contains(u"working data, identities, evidence"_s));
        QVERIFY(labels.contains(shown.users->people()->last().fingerprint.join(u' ')));
        QVERIFY(!shown.page->findChild<EmptyState*>() || shown.page->findChild<EmptyState*>()->isHidden());
    }

    void addsAPersonWhoTypesHisPassphrase()
    {
        Shown shown;
        shown.page->addUser();
        UserDialog* const dialog = shown.dialog();
        dialog->findChildren<TextField*>().first()->setValue(u"이나래"_s);
        tick(*dialog, gyeot::Role::Counselor);
        typeAll(*dialog, words, TestStore::passphrase);
        button(*dialog, u"Add"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.users->people()->size() == 2, patience);
        QTRY_VERIFY(shown.sentence().contains(u"이나래 can open the store now"_s));
        QVERIFY(shown.sentence().contains(shown.users->people()->last().fingerprint.join(u' ')));
        shown.openAs(u"이나래"_s, words);
    }

    void saysWhatIsMissingInOrder()
    {
        Shown shown;
        shown.page->addUser();
        UserDialog* const dialog = shown.dialog();
        const auto complaint = [dialog] {
            button(*dialog, u"Add"_s)->click();
            return dialog->message().sentence();
        };
        QVERIFY(complaint().contains(u"name"_s));
        dialog->findChildren<TextField*>().first()->setValue(u"이나래"_s);
        QVERIFY(complaint().contains(u"role"_s));
        tick(*dialog, gyeot::Role::Intake);
        QVERIFY(complaint().contains(u"same new passphrase"_s));
        type(*dialog, u"New passphrase"_s, words);
        type(*dialog, u"The new one once more"_s, words);
        QVERIFY(complaint().contains(u"your own passphrase"_s));
        QCOMPARE(shown.users->people()->size(), 1);
    }

    void aWrongOwnPassphraseIsSaidAndTheDialogStays()
    {
        Shown shown;
        shown.page->changeOwnPassphrase();
        QPointer<UserDialog> dialog = shown.dialog();
        typeAll(*dialog, words, "some other sentence");
        button(*dialog, u"Change"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->message().sentence().contains(u"is not right"_s), patience);
        QVERIFY(dialog->isVisible());
    }

    void changesOnesOwnPassphraseWithoutAnyRole()
    {
        Shown shown;
        QVERIFY(shown.add(u"이나래"_s, words, gyeot::Role::Intake));
        shown.openAs(u"이나래"_s, words);
        shown.page->changeOwnPassphrase();
        UserDialog* const dialog = shown.dialog();
        typeAll(*dialog, otherWords, words);
        button(*dialog, u"Change"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.sentence(), u"Your passphrase has been changed."_s, patience);
        shown.openAs(u"이나래"_s, otherWords);
    }

    void onlyAnAdministratorSeesWhatChangesOthers()
    {
        Shown shown;
        QVERIFY(shown.add(u"이나래"_s, words, gyeot::Role::Counselor));
        QVERIFY(button(*shown.page, u"Add a person…"_s));
        QVERIFY(button(*shown.page, u"Remove 이나래"_s));
        QVERIFY(!button(*shown.page, u"Remove 상담원"_s)); // never oneself
        shown.openAs(u"이나래"_s, words);
        QVERIFY(!button(*shown.page, u"Add a person…"_s));
        QVERIFY(!button(*shown.page, u"Remove 상담원"_s));
        QVERIFY(!button(*shown.page, u"Roles of 상담원"_s));
        QVERIFY(button(*shown.page, u"Change my passphrase…"_s));
    }

    void removesWithItsConsequenceNamedAndTheKeysDue()
    {
        Shown shown;
        QVERIFY(shown.add(u"이나래"_s, words, gyeot::Role::Intake));
        button(*shown.page, u"Remove 이나래"_s)->click();
        UserDialog* const dialog = shown.dialog();
        QStringList said;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said << label->text();
        QVERIFY(said.join(u' ').contains(u"already taken stay readable"_s));
        QVERIFY(said.join(u' ').contains(u"working data, identities"_s));
        QPushButton* const act = button(*dialog, u"Remove"_s);
        QVERIFY(!isPrimary(act));
        type(*dialog, u"Your own passphrase"_s, TestStore::passphrase);
        act->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.users->people()->size() == 1, patience);
        QTRY_VERIFY(shown.sentence().contains(u"이나래 can no longer open"_s));
        const QString labels = shown.labels().join(u'\n');
        QVERIFY(labels.contains(u"working data, identities. Somebody held these keys"_s));
        QVERIFY(labels.contains(u"removed "_s));
    }

    void changesRolesAndSaysWhatIsLost()
    {
        Shown shown;
        QVERIFY(shown.add(u"이나래"_s, words, gyeot::Role::Counselor));
        button(*shown.page, u"Roles of 이나래"_s)->click();
        UserDialog* const dialog = shown.dialog();
        tick(*dialog, gyeot::Role::DocumentOfficer);
        tick(*dialog, gyeot::Role::Counselor, false);
        QStringList said;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said << label->text();
        QVERIFY(said.join(u' ').contains(u"No longer opens: counselling notes."_s));
        type(*dialog, u"Your own passphrase"_s, TestStore::passphrase);
        button(*dialog, u"Change the roles"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.users->people()->last().roles, Roles(gyeot::Role::DocumentOfficer), patience);
    }

    void asksForALenderOnlyWhereAKeyIsMissing()
    {
        Shown shown;
        QVERIFY(shown.add(u"관리자"_s, words, gyeot::Role::Administrator));
        shown.openAs(u"관리자"_s, words);
        shown.page->addUser();
        UserDialog* const dialog = shown.dialog();
        TextField* const lender = dialog->findChildren<TextField*>().last();
        tick(*dialog, gyeot::Role::Auditor);
        QVERIFY(!lender->isVisible());
        tick(*dialog, gyeot::Role::Intake);
        QVERIFY(lender->isVisible());
        dialog->findChildren<TextField*>().first()->setValue(u"박새봄"_s);
        typeAll(*dialog, otherWords, words);
        button(*dialog, u"Add"_s)->click();
        QVERIFY(dialog->message().sentence().contains(u"colleague"_s));
        lender->setValue(shown.userName);
        type(*dialog, u"Passphrase of the colleague"_s, TestStore::passphrase);
        button(*dialog, u"Add"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.users->people()->size() == 3, patience);
        QCOMPARE(shown.users->people()->last().keys, keysOf(gyeot::Role::Intake | gyeot::Role::Auditor));
    }

    void suggestedWordsAreTypedOnceByHand()
    {
        NewPassphrase edit;
        edit.show();
        button(edit, u"Suggest six words"_s)->click();
        auto* const suggested = edit.findChild<SuggestedWords*>();
        QVERIFY(suggested->isVisible());
        QStringList drawn;
        for (const QLabel* label : suggested->findChildren<QLabel*>())
            drawn << label->text();
        button(edit, u"Use these words"_s)->click();
        QVERIFY(!suggested->isVisible());
        QVERIFY(!edit.missing().isEmpty()); // not yet typed
        QVERIFY(edit.findChildren<PassphraseLine*>().first()->length() > int(passphraseWordCount));
    }

    void everyControlHasANameAndAllRolesHaveWords()
    {
        Shown shown;
        QVERIFY(shown.add(u"이나래"_s, words, gyeot::Role::Counselor));
        shown.page->addUser();
        for (const QPushButton* each : shown.page->findChildren<QPushButton*>()) {
            if (each->isVisible())
                QVERIFY(!each->text().isEmpty() || !each->accessibleName().isEmpty());
        }
        for (const RoleRights& line : roleTable()) {
            QVERIFY(!roleWord(line.role).isEmpty());
            QVERIFY(!roleSentence(line.role).isEmpty());
        }
        for (const QString& key : { u"SK"_s, u"XK"_s, u"CK_identity"_s, u"CK_evidence"_s, u"CK_notes"_s })
            QVERIFY(keyWord(key) != key);
        QCOMPARE(keyWord(u"ZZ"_s), u"ZZ"_s);
    }

    void tellsOfFailedTries()
    {
        Shown shown;
        shown.page.reset();
        shown.users.reset();
        shown.store.reset();
        for (int i = 0; i < 3; ++i)
            QVERIFY(!Store::open(shown.path, u"누구"_s, secret(words), { shown.clock, shown.ids }));
        shown.openAs(shown.userName, TestStore::passphrase);
        QVERIFY(shown.labels().join(u'\n').contains(u"3 failed attempt"_s));
    }
};

GYEOT_TEST(UsersPageTest)
#include "tst_userspage.moc"
