#pragma once

#include "core/base/result.h"
#include "core/crypto/secretbytes.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace gyeot::ui {

class Label;
class MessageBar;
class NewPassphrase;
class PassphraseEdit;
class SecondaryLabel;
class TextField;

/** A request that was made: what is read out by phone, and what travels. */
struct RecoveryAsked {
    QString code; ///< "1234 5678 …"
    QByteArray request; ///< bytes of the file for the office
    qint64 expiresMs = 0;
};

/** For somebody who has forgotten the passphrase: first a new one and a request to two officers of the central office, then, days later perhaps, their
 *  grant. Makes and opens nothing itself. */
class RecoveryPage final : public QWidget {
    Q_OBJECT

public:
    using Ask = std::function<void(const QString& userName, SecretBytes passphrase)>;
    using Save = std::function<Result<void>(const QString& path, const QByteArray& request)>;
    using Apply = std::function<void(const QString& userName, SecretBytes passphrase, const QString& grantFile)>;

    RecoveryPage(Ask ask, Save save, Apply apply, QWidget* parent = nullptr);

    /** Of which store, and who asks. Begins with the request. */
    void begin(const QString& storeName, const QString& userName);
    /** A request waits: shows its code, and waits for the grant. */
    void showAsked(const RecoveryAsked& asked);
    void setBusy(bool busy);
    void fail(const Error& error);

Q_SIGNALS:
    void backWanted();

private:
    void makeRequestPart();
    void makeGrantPart();
    void submitRequest();
    void saveRequest();
    void chooseGrant();
    void submitGrant();
    void showPart();

    Ask m_ask;
    Save m_save;
    Apply m_apply;
    RecoveryAsked m_asked;
    QString m_grantFile;
    bool m_asks = true;
    MessageBar* m_message;
    QWidget* m_card;
    TextField* m_name;
    QWidget* m_requestPart;
    NewPassphrase* m_new;
    QWidget* m_grantPart;
    Label* m_code;
    SecondaryLabel* m_until;
    PassphraseEdit* m_passphrase;
    SecondaryLabel* m_grant;
    QPushButton* m_again;
    QPushButton* m_act;
};

} // namespace gyeot::ui
