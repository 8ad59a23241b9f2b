#pragma once

#include <QWidget>

class QGridLayout;

namespace gyeot::ui {

/** Names on the left, what is known on the right: facts to be read, not edited. A value can be selected and copied. */
class FactsList final : public QWidget {
    Q_OBJECT

public:
    explicit FactsList(QWidget* parent = nullptr);
    void addFact(const QString& name, const QString& value);
    /** A value that is a control of its own (a badge, a link). The list takes it over. */
    void addFact(const QString& name, QWidget* value);
    void clear();

private:
    QGridLayout* m_grid;
};

} // namespace gyeot::ui
