#include "ui/store/rolechoice.h"

#include "ui/store/rolewords.h"
#include "ui/theme/space.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QCheckBox>
#include <QGridLayout>

namespace gyeot::ui {

RoleChoice::RoleChoice(Roles roles, QWidget* parent) : QWidget(parent)
{
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    // in the order of the work, not of the alphabet
    for (const gyeot::Role role :
        { gyeot::Role::Intake, gyeot::Role::Counselor, gyeot::Role::DocumentOfficer, gyeot::Role::DeletionOfficer,
            gyeot::Role::Exporter, gyeot::Role::Supervisor, gyeot::Role::Administrator, gyeot::Role::Auditor }) {
        auto* const box = new QCheckBox(roleWord(role), this);
        box->setChecked(roles.testFlag(role));
        box->setAccessibleDescription(roleSentence(role));
        const int row = int(m_boxes.size());
        grid->addWidget(box, row, 0);
        grid->addWidget(new SecondaryLabel(roleSentence(role), this), row, 1);
        connect(box, &QCheckBox::toggled, this, &RoleChoice::changed);
        m_boxes.append({ role, box });
    }
    setAccessibleName(tr("Roles"));
    setFocusProxy(m_boxes.first().second);
}

Roles RoleChoice::roles() const
{
    Roles roles;
    for (const auto& [role, box] : m_boxes)
        roles.setFlag(role, box->isChecked());
    return roles;
}

} // namespace gyeot::ui
