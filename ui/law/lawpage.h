#pragma once

#include "core/documents/packet.h"
#include "ui/workspace/casepage.h"

class QVBoxLayout;

namespace gyeot::ui {

class MessageBar;

/** Law and deadlines of the open case: each clock as a line, what has no last day yet, and the facts that would decide. Prints the
 *  workings as they stand. */
class LawPage final : public CasePage {
    Q_OBJECT

public:
    explicit LawPage(OpenCase& open, QWidget* parent = nullptr);
    /** Papers of a practice store say so. */
    void setOrigin(PacketOrigin origin) { m_origin = origin; }
    void refresh() override;
    /** Unfolds the clock `anchor` names: statute and kind, as in anchorOf(). */
    void jumpTo(const QString& anchor) override;

private:
    void addDeadlines(bool leading);
    void addMissing();
    void print();

    QVBoxLayout* m_rows;
    MessageBar* m_message;
    PacketOrigin m_origin = PacketOrigin::Casework;
};

/** Names a clock for jumps: "criminal/SV-14-2b". */
QString anchorOf(const LawClock& clock);

} // namespace gyeot::ui
