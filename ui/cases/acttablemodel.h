#pragma once

#include "ui/workspace/opencase.h"

#include <QAbstractTableModel>
#include <QHash>

namespace gyeot::ui {

/** The acts of the open case as a table to type in, in clock order, with an empty row at the end that becomes an act when something is
 *  typed there. Writes nothing itself: an edit is handed to the case, and the case comes back. */
class ActTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        WhenColumn,
        PlaceColumn,
        AccountColumn,
        WhatColumn,
        KindColumn,
        LawColumn,
        ExhibitColumn,
        ColumnCount
    };
    enum Role { StatutesRole = Qt::UserRole, ChosenRole, AnchorRole };

    explicit ActTableModel(OpenCase& open, QObject* parent = nullptr);

    void reload();
    /** The act of a row; nothing for the empty row. */
    std::optional<Act> actAt(int row) const;
    int rowOf(ActId act) const;
    /** The cell AnchorRole names: "<act id>.<column>", "new.<column>"; without a column the first one. Invalid: no such act. */
    QModelIndex indexOf(const QString& anchor) const;
    /** How an exhibit is called in the last column: "증 1". Set by the page, which knows the evidence. */
    void setExhibitNames(const QHash<EvidenceId, QString>& names);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited(const gyeot::Act& act); ///< a null id: a new one
    void notUnderstood(const QString& typed); ///< a time that could not be read; the cell keeps what it had

private:
    QString text(int row, int column) const;
    QString editText(int row, int column) const;
    QString lawText(int row) const;
    QString exhibitText(const Act& act) const;

    OpenCase& m_case;
    QList<Act> m_acts;
    QHash<EvidenceId, QString> m_exhibitNames;
};

} // namespace gyeot::ui
