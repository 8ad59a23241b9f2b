#pragma once

#include "core/workspace/breakglassservice.h"
#include "ui/widgets/dialog.h"

namespace gyeot::ui {

class ChoiceField;
class MessageBar;
class PassphraseEdit;
class TextBox;

/** Opens the counselling notes of one case to a supervisor: why, who sits beside him, and that person's passphrase. Says before what will be seen of it
 *  afterwards. */
class BreakGlassDialog final : public Dialog {
    Q_OBJECT

public:
    /** The service outlives it. `caseNumber` is what the person knows the case by. */
    BreakGlassDialog(BreakGlassService& service, CaseId caseId, const QString& caseNumber, QWidget* parent);

private:
    void submit();
    void finish(const Result<void>& derived, const BreakGlassRequest& request);

    BreakGlassService& m_service;
    CaseId m_caseId;
    TextBox* m_reason;
    ChoiceField* m_second;
    PassphraseEdit* m_passphrase;
    QPushButton* m_open;
};

/** The red line over a window while notes are open by break-glass: which case it is not said, only that, for how long, and the way to end it. */
class BreakGlassBanner final : public QWidget {
    Q_OBJECT

public:
    /** The service outlives it. */
    explicit BreakGlassBanner(BreakGlassService& service, QWidget* parent = nullptr);

private:
    void renew();
    BreakGlassService& m_service;
    MessageBar* m_line;
};

} // namespace gyeot::ui
