#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/cases/safecontact.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/draftmark.h"
#include "ui/workspace/caseservices.h"

namespace gyeot::ui {

class ChoiceField;
class SecondaryLabel;
class Steps;
class TextBox;
class TextField;

/** Taking a case in while somebody is on the phone: one question a step, each answered, or left for later. The case is there from the first
 *  step on, so that nothing is lost when the line breaks. */
class IntakeDialog final : public Dialog, public DraftState {
    Q_OBJECT

public:
    IntakeDialog(const CaseServices& services, QWidget* parent);

    /** "<step>/<case id>". */
    QString draftState() const override;
    void resumeDraft(const QString& state) override;
    CaseId draftCase() const override { return m_case; }

Q_SIGNALS:
    /** The case was made; also emitted when the dialog is closed half way. */
    void caseMade(gyeot::CaseId id);

private:
    void addSteps();
    void showStep(int step);
    void next(bool answered);
    Result<void> saveStep(int step);
    Result<void> makeCase();
    Result<void> saveName();
    Result<void> saveContact();
    Result<void> saveSummary();

    CaseServices m_services;
    CaseId m_case;
    Steps* m_steps;
    SecondaryLabel* m_progress;
    ChoiceField* m_channel = nullptr;
    ChoiceField* m_urgency = nullptr;
    TextField* m_alias = nullptr;
    TextField* m_phone = nullptr;
    ChoiceField* m_contactChannel = nullptr;
    TextField* m_contactRule = nullptr;
    TextField* m_forbidden = nullptr;
    TextBox* m_summary = nullptr;
    QPushButton* m_later;
    QPushButton* m_next;
};

} // namespace gyeot::ui
