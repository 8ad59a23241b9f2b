#pragma once

#include "core/evidence/evidenceitem.h"
#include "ui/workspace/opencase.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace gyeot {
class EvidenceService;
}

namespace gyeot::ui {

/** The facts of one exhibit: what it is, its digest, where it comes from, which acts it shows, and every hand it went through. */
class EvidenceDetails final : public QWidget {
    Q_OBJECT

public:
    EvidenceDetails(OpenCase& open, EvidenceService& evidence, QWidget* parent = nullptr);
    void show(const std::optional<EvidenceItem>& item);
    /** While the facts are being edited, nothing else is shown in their place. */
    bool isEditing() const { return m_editing; }

Q_SIGNALS:
    void saved();
    void failed(const gyeot::Error& error);
    void editingEnded();

private:
    void addFacts(const EvidenceItem& item);
    void addActs(const EvidenceItem& item);
    void addCustody(const EvidenceItem& item);
    QWidget* makeForm(const EvidenceItem& item, QWidget* parent);
    void save(const EvidenceItem& after);

    OpenCase& m_case;
    EvidenceService& m_evidence;
    QVBoxLayout* m_rows;
    EvidenceItem m_item;
    bool m_editing = false;
};

} // namespace gyeot::ui
