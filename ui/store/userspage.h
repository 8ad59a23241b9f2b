#pragma once

#include "core/workspace/storeusers.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace gyeot::ui {

class MessageBar;
class UserDialog;

/** Who can open the store, what each can open, which keys are to be renewed and why, who has left. An administrator adds, removes and changes
 *  others; everybody changes his own passphrase. */
class UsersPage final : public Page {
    Q_OBJECT

public:
    /** The service outlives the page. */
    explicit UsersPage(StoreUsers& users, QWidget* parent = nullptr);

    void refresh() override;

    /** What the buttons do; for the palette and for tests. */
    void addUser();
    void changeOwnPassphrase();

private:
    void build();
    void showPeople(const QList<StorePerson>& people);
    QWidget* makeCard(const StorePerson& person);
    void showDue();
    void showFormer(const QList<FormerPerson>& former);
    void showFailures();
    void changeRoles(const StorePerson& person);
    void remove(const StorePerson& person);
    void open(UserDialog* dialog, const QString& done, bool showsFingerprint = false);
    void tellDone(const QString& done, const UserId& about, bool showsFingerprint);

    StoreUsers& m_users;
    MessageBar* m_message = nullptr;
    QVBoxLayout* m_people = nullptr;
    QVBoxLayout* m_due = nullptr;
    QVBoxLayout* m_former = nullptr;
    QVBoxLayout* m_failures = nullptr;
};

} // namespace gyeot::ui
