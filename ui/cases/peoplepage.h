#pragma once

#include "ui/widgets/draftmark.h"
#include "ui/workspace/casepage.h"

class QVBoxLayout;

namespace gyeot::ui {

/** People and consents of the open case: the client, how she may be reached, guardians, suspects, her statement, and the consents, each
 *  read until one asks to edit it. */
class PeoplePage final : public CasePage, public WayBack {
    Q_OBJECT

public:
    explicit PeoplePage(OpenCase& open, QWidget* parent = nullptr);
    void refresh() override;
    /** "client", "contact", "suspect", "statement": opens that section for editing; "consent" goes to the consents. */
    void jumpTo(const QString& anchor) override;
    QString anchor() const override { return m_editing; }

private:
    void build();
    void addClient();
    void addContacts();
    void addGuardians();
    void addSuspects();
    void addStatement();
    void addConsents();
    QWidget* addAdder(const QString& title, const QString& text);
    class EditableSection* addSection(const QString& key, const QString& title, QWidget* view,
        const std::function<QWidget*(QWidget*)>& form, const std::function<void()>& remove);

    QVBoxLayout* m_rows;
    QString m_editing; ///< key of the section that is open; it survives a refresh
};

} // namespace gyeot::ui
