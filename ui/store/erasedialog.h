#pragma once

#include "core/crypto/secretbytes.h"
#include "core/workspace/erasureservice.h"
#include "ui/widgets/dialog.h"

#include <functional>

class QCheckBox;
class QPushButton;

namespace gyeot::ui {

class PassphraseEdit;
class TextField;

/** Asks before a case is erased for ever: what goes, what stays, and the second person's own passphrase beside the first one's screen. Says so
 *  plainly where the store has no second person. Nothing happens but by the last button. */
class EraseDialog final : public Dialog {
    Q_OBJECT

public:
    /** Called once both have said yes; name and passphrase are empty in a store of one person. The dialog stays open and busy until
     *  refuse() or accept() is called. */
    using Erase = std::function<void(const QString& secondName, SecretBytes passphrase)>;

    EraseDialog(const TrashRow& row, Erase erase, QWidget* parent);

    /** It did not come about: says why, and lets the person try again. */
    void refuse(const Error& error);

private:
    void addConsequences(const TrashRow& row);
    void addSecond();
    void submit();
    void updateActions();

    Erase m_erase;
    TextField* m_name = nullptr; ///< null in a store of one person
    PassphraseEdit* m_passphrase = nullptr;
    QCheckBox* m_understood = nullptr;
    QPushButton* m_do = nullptr;
};

} // namespace gyeot::ui
