#pragma once

#include "core/workspace/storeusers.h"
#include "ui/widgets/dialog.h"

class QVBoxLayout;

namespace gyeot::ui {

class PassphraseEdit;
class RoleChoice;
class NewPassphrase;
class TextField;
class Label;

/** The frame of each change of who may open the store: what happens, in words; the acting person's own passphrase; where a key is missing, the
 *  colleague who lends it. The passphrases are worked on in a worker; the dialog closes when the change is on disk. */
class UserDialog : public Dialog {
    Q_OBJECT

public:
    /** The service outlives it. */
    UserDialog(StoreUsers& users, const QString& title, QWidget* parent);

Q_SIGNALS:
    void changed(const gyeot::UserId& about); ///< done and on disk

protected:
    /** A column that scrolls, for a form that may be higher than a small screen. */
    QVBoxLayout* addForm();
    /** Adds the lender's fields, hidden until showLender() names keys. */
    void addLender(QVBoxLayout* form);
    void showLender(const QStringList& keys);
    /** Adds the own passphrase and the buttons. `act` says what happens; a destructive one is never the primary button. */
    enum class Weight { Primary, Consequence };
    void addAnswer(const QString& act, Weight weight);

    /** What is missing, as a sentence; the base asks for the passphrases. */
    virtual QString missing() const;
    virtual UserChange makeChange() = 0;

    StoreUsers& users() const { return m_users; }
    SecretBytes takeOwn();
    std::optional<Lender> takeLender();

private:
    void submit();
    void finish(const Result<void>& derived, const UserChange& change);
    void refuse(const Error& error);

    StoreUsers& m_users;
    QWidget* m_lender = nullptr;
    Label* m_lenderWhy = nullptr;
    TextField* m_lenderName = nullptr;
    PassphraseEdit* m_lenderPassphrase = nullptr;
    PassphraseEdit* m_own = nullptr;
    QPushButton* m_act = nullptr;
};

/** A new person, who chooses and types a passphrase on the spot. */
class AddUserDialog final : public UserDialog {
    Q_OBJECT

public:
    AddUserDialog(StoreUsers& users, QWidget* parent);

protected:
    QString missing() const override;
    UserChange makeChange() override;

private:
    TextField* m_name;
    RoleChoice* m_roles;
    NewPassphrase* m_passphrase;
};

/** Other roles for somebody. */
class RolesDialog final : public UserDialog {
    Q_OBJECT

public:
    RolesDialog(StoreUsers& users, const StorePerson& person, QWidget* parent);

protected:
    QString missing() const override;
    UserChange makeChange() override;

private:
    void showConsequence();

    StorePerson m_person;
    RoleChoice* m_roles;
    Label* m_consequence;
};

/** Takes the way in away from somebody, its consequence named. */
class RemoveUserDialog final : public UserDialog {
    Q_OBJECT

public:
    RemoveUserDialog(StoreUsers& users, const StorePerson& person, QWidget* parent);

protected:
    UserChange makeChange() override;

private:
    StorePerson m_person;
};

/** One's own passphrase. */
class OwnPassphraseDialog final : public UserDialog {
    Q_OBJECT

public:
    OwnPassphraseDialog(StoreUsers& users, QWidget* parent);

protected:
    QString missing() const override;
    UserChange makeChange() override;

private:
    NewPassphrase* m_passphrase;
};

} // namespace gyeot::ui
