#pragma once

#include "core/workspace/storeusers.h"

#include <QWidget>

class QCheckBox;

namespace gyeot::ui {

/** All eight roles to tick, each with what it opens and what it does not. */
class RoleChoice final : public QWidget {
    Q_OBJECT

public:
    explicit RoleChoice(Roles roles, QWidget* parent = nullptr);
    Roles roles() const;

Q_SIGNALS:
    void changed();

private:
    QList<std::pair<gyeot::Role, QCheckBox*>> m_boxes;
};

} // namespace gyeot::ui
