#pragma once

#include <QStyledItemDelegate>

namespace gyeot {
class LawBook;
}

namespace gyeot::ui {

/** The editors of the act table: a line for words and times, a list for kind and law. Rows keep the height of the type scale, and a
 *  statute the counselor chose is told from a suggestion by its icon. */
class ActDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /** `draftPlace` with the anchor of a cell behind it is the way back to what is being typed there. */
    ActDelegate(const LawBook& book, const QString& draftPlace, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QWidget* makeChoice(QWidget* parent, const QModelIndex& index) const;

    const LawBook& m_book;
    QString m_draftPlace;
};

} // namespace gyeot::ui
