#pragma once

#include "ui/workspace/caseservices.h"

#include <QStyledItemDelegate>

namespace gyeot::ui {

/** A row of the case list: number and stage first, then the alias, then the next deadline. The dot is filled where something is urgent. */
class CaseDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    CaseDelegate(const CaseServices& services, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CaseServices m_services;
};

} // namespace gyeot::ui
