#pragma once

#include "core/workspace/erasureservice.h"

#include <QWidget>

#include <functional>

namespace gyeot::ui {

/** What can be done from one line of the page of retention; empty: nothing. */
struct RowAction {
    QString text;
    std::function<void()> run;
};

/** Lines of the page of retention: what stands there on the left, what can be done on the right. */
QWidget* dueRow(const RetentionBook& book, const DueCase& one, const RowAction& action, QWidget* parent);
QWidget* trashRow(const TrashRow& one, const QList<RowAction>& actions, QWidget* parent);
QWidget* holdRow(const HoldRow& one, const RowAction& action, QWidget* parent);
QWidget* erasedRow(const Tombstone& one, const QList<RowAction>& actions, QWidget* parent);
QWidget* ruleRow(const RetentionRule& rule, QWidget* parent);

} // namespace gyeot::ui
