#pragma once

#include "core/workspace/storecare.h"
#include "ui/widgets/dialog.h"

namespace gyeot::ui {

class PassphraseEdit;
class TextField;

/** Asks before keys are renewed: which, what it means, the own passphrase; where a key is not held, the colleague who lends it. What is due and
 *  nobody here holds stays due. */
class RenewDialog final : public Dialog {
    Q_OBJECT

public:
    RenewDialog(StoreCare& care, const CareState& state, QWidget* parent);

    /** What has been asked for; taken once, after confirmed(). */
    RenewalTask takeTask();

Q_SIGNALS:
    void confirmed();

private:
    void addLender(const QStringList& keys);
    void submit();
    bool hasLender() const;

    StoreCare& m_care;
    QStringList m_held; ///< to be renewed without anybody else
    QStringList m_lent; ///< to be renewed with a colleague
    TextField* m_lenderName = nullptr;
    PassphraseEdit* m_lenderPassphrase = nullptr;
    PassphraseEdit* m_own = nullptr;
};

} // namespace gyeot::ui
