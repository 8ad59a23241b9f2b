#pragma once

#include "core/evidence/intake.h"
#include "ui/widgets/dialog.h"
#include "ui/workspace/opencase.h"

#include <functional>

class QCheckBox;
class QRadioButton;

namespace gyeot::ui {

class ChoiceField;
class DateField;
class Label;
class Steps;
class TextField;

/** What is asked before a byte of a file is kept: first whether a person under 19 is or may be shown or meant, then what it is, then its
 *  facts. Shows the name of the file and never its content. */
class GateDialog final : public Dialog {
    Q_OBJECT

public:
    using Take = std::function<void(const IntakeRequest&)>;

    GateDialog(OpenCase& open, const QString& path, Take take, QWidget* parent);

private:
    void addQuestion();
    void addContent();
    void addFacts();
    void next();
    void showStep(int step);
    void showAdvice();
    GateAnswer answer() const;
    IntakeRequest request() const;

    OpenCase& m_case;
    QString m_path;
    Take m_take;
    Steps* m_steps;
    QList<QRadioButton*> m_answers;
    Label* m_advice = nullptr;
    QList<QRadioButton*> m_sensitivity;
    QCheckBox* m_ownCopy = nullptr;
    QCheckBox* m_personShown = nullptr;
    Label* m_consentAdvice = nullptr;
    ChoiceField* m_kind = nullptr;
    TextField* m_source = nullptr;
    TextField* m_author = nullptr;
    DateField* m_captured = nullptr;
    TextField* m_method = nullptr;
    TextField* m_capturedBy = nullptr;
    TextField* m_purpose = nullptr;
    QPushButton* m_next;
};

/** A first guess of the kind by the file's name, for the person to correct. */
EvidenceKind guessKind(const QString& fileName);

} // namespace gyeot::ui
