#pragma once

#include "ui/widgets/dialog.h"

namespace gyeot::ui {

class TextField;

/** Asks why something is to leave the store in clear. Whether the reason is one is for the service to say. */
class ReasonDialog final : public Dialog {
    Q_OBJECT

public:
    ReasonDialog(const QString& title, const QString& consequence, QWidget* parent);

Q_SIGNALS:
    void given(const QString& reason);

private:
    TextField* m_reason;
};

} // namespace gyeot::ui
