#pragma once

#include "ui/theme/space.h"
#include "ui/widgets/draftmark.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/workspace/casewords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QIntValidator>
#include <QVBoxLayout>

#include <functional>
#include <vector>

namespace gyeot::ui {

/** A form over one record: each field saves the whole record the moment it is left. Fields stand in two columns; a wide one takes both.
 *      form.text(tr("Alias"), &Client::alias);
 *  setRecord() shows what is stored now and leaves a field alone that holds words not saved yet. */
template<typename Record>
class RecordForm final : public QWidget {
public:
    using Save = std::function<void(const Record&)>;
    enum class Width { Half, Wide };

    explicit RecordForm(Save save, QWidget* parent = nullptr)
        : QWidget(parent),
          m_save(std::move(save)),
          m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(space::large);
        m_grid->setVerticalSpacing(space::medium);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 1);
    }

    void setRecord(const Record& record)
    {
        m_record = record;
        for (const auto& show : m_show)
            show();
    }

    TextField* text(const QString& label, QString Record::* member, Width width = Width::Half, const QString& hint = {})
    {
        auto* field = new TextField(label, this);
        place(label, field, width, hint);
        bind(field, &TextField::committed, [this, member](const QString& text) { m_record.*member = text; });
        m_show.push_back([this, field, member] {
            if (!hasUnsavedText(field) && !(field->hasFocus() && field->isModified()))
                field->setValue(m_record.*member);
        });
        return field;
    }

    void paragraph(const QString& label, QString Record::* member, int lines, const QString& hint = {})
    {
        auto* field = new TextBox(label, lines, this);
        place(label, field, Width::Wide, hint);
        bind(field, &TextBox::committed, [this, member](const QString& text) { m_record.*member = text; });
        m_show.push_back([this, field, member] {
            if (!field->hasFocus() && !hasUnsavedText(field))
                field->setValue(m_record.*member);
        });
    }

    void date(const QString& label, QDate Record::* member, const QString& hint = {})
    {
        auto* field = new DateField(label, this);
        place(label, field, Width::Half, hint);
        bind(field, &DateField::committed, [this, member](QDate day) { m_record.*member = day; });
        m_show.push_back([this, field, member] {
            if (!hasUnsavedText(field) && !(field->hasFocus() && field->isModified()))
                field->setValue(m_record.*member);
        });
    }

    void number(const QString& label, std::optional<qint64> Record::* member, const QString& hint = {})
    {
        auto* field = new TextField(label, this);
        field->setValidator(new QIntValidator(0, 2000000000, field));
        place(label, field, Width::Half, hint);
        bind(field, &TextField::committed, [this, member](const QString& text) {
            m_record.*member = text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
        });
        m_show.push_back([this, field, member] {
            const auto value = m_record.*member;
            if (!hasUnsavedText(field) && !(field->hasFocus() && field->isModified()))
                field->setValue(value ? QString::number(*value) : QString());
        });
    }

    template<typename Enum>
    void choice(const QString& label, Enum Record::* member)
    {
        auto* field = new ChoiceField(label, this);
        fillChoice<Enum>(field);
        place(label, field, Width::Half, {});
        bind(field, &ChoiceField::committed,
            [this, member](const QString& key) { m_record.*member = fromWord<Enum>(key).value_or(Enum()); });
        m_show.push_back([this, field, member] { field->setValue(wordOf(m_record.*member)); });
    }

    template<typename Enum>
    void choice(const QString& label, std::optional<Enum> Record::* member)
    {
        auto* field = new ChoiceField(label, this);
        fillChoice<Enum>(field, Asked::Optional);
        place(label, field, Width::Half, {});
        bind(field, &ChoiceField::committed,
            [this, member](const QString& key) { m_record.*member = fromWord<Enum>(key); });
        m_show.push_back([this, field, member] {
            const auto value = m_record.*member;
            field->setValue(value ? wordOf(*value) : QString());
        });
    }

    /** Yes, no, or not asked. */
    void answer(const QString& label, std::optional<bool> Record::* member, const QString& hint = {})
    {
        auto* field = new ChoiceField(label, this);
        fillAnswers(field);
        place(label, field, Width::Half, hint);
        bind(field, &ChoiceField::committed, [this, member](const QString& key) {
            m_record.*member = key.isEmpty() ? std::nullopt : std::optional(key == QLatin1String("yes"));
        });
        m_show.push_back([this, field, member] {
            const auto value = m_record.*member;
            field->setValue(!value ? QString() : QLatin1String(*value ? "yes" : "no"));
        });
    }

    void tick(const QString& label, bool Record::* member)
    {
        auto* field = new QCheckBox(label, this);
        put(field, Width::Half);
        bind(field, &QCheckBox::clicked, [this, member](bool on) { m_record.*member = on; });
        m_show.push_back([this, field, member] { field->setChecked(m_record.*member); });
    }

    /** A field of the page's own making; it saves through commit(). */
    void place(const QString& label, QWidget* field, Width width, const QString& hint)
    {
        auto* cell = new QWidget(this);
        auto* layout = column(cell, 0, 0);
        field->setParent(cell);
        addField(layout, label, field, hint);
        layout->addStretch(1);
        put(cell, width);
    }
    void onShow(std::function<void()> show) { m_show.push_back(std::move(show)); }
    const Record& record() const { return m_record; }
    void commit(const Record& record)
    {
        m_record = record;
        m_save(m_record);
    }

private:
    void put(QWidget* cell, Width width)
    {
        if (width == Width::Wide && m_cells % 2 == 1)
            ++m_cells;
        m_grid->addWidget(cell, m_cells / 2, m_cells % 2, 1, width == Width::Wide ? 2 : 1);
        m_cells += width == Width::Wide ? 2 : 1;
    }

    template<typename Field, typename Signal, typename Take>
    void bind(Field* field, Signal signal, Take take)
    {
        QObject::connect(field, signal, this, [this, take](const auto& value) {
            take(value);
            m_save(Record(m_record)); // a copy: saving reloads, and reloading sets the record anew
        });
    }

    Save m_save;
    QGridLayout* m_grid;
    int m_cells = 0;
    Record m_record;
    std::vector<std::function<void()>> m_show;
};

} // namespace gyeot::ui
