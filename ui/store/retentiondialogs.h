#pragma once

#include "core/workspace/erasureservice.h"
#include "ui/widgets/dialog.h"

#include <functional>

namespace gyeot::ui {

class ChoiceField;
class TextField;

/** Which case goes to the trash, and why. */
class TrashDialog final : public Dialog {
    Q_OBJECT

public:
    using Move = std::function<void(const QString& number, ErasureBasis reason)>;
    /** `number` may be empty: then it is asked. */
    TrashDialog(const QString& number, ErasureBasis reason, Move move, QWidget* parent);

private:
    TextField* m_number;
    ChoiceField* m_reason;
};

/** Which case must be kept, and why. */
class HoldDialog final : public Dialog {
    Q_OBJECT

public:
    using Place = std::function<void(const QString& number, HoldReason reason, const QString& note)>;
    HoldDialog(Place place, QWidget* parent);

private:
    TextField* m_number;
    ChoiceField* m_reason;
    TextField* m_note;
};

} // namespace gyeot::ui
