#pragma once

#include "core/cases/sealedfields.h"
#include "core/cases/words.h"
#include "core/store/statement.h"
#include "core/store/store.h"

#include <QStringList>
#include <QTime>

namespace gyeot {

/** Reads one row into a record, column after column in the order of the query: id, case_id, then the fields of the type. The mirror of
 *  `field::…`. Remembers the first column that could not be read, as JsonReader does. */
class RecordRow {
public:
    RecordRow(
        const Store& store, const RecordType& type, const Statement& row, SealedFields sealed = SealedFields::Opened);

    template<typename IdType>
    IdType id()
    {
        return m_row.id<IdType>(m_column++);
    }
    QString text() { return m_row.text(m_column++); }
    std::optional<QString> optionalText();
    QString sealedText();
    QStringList lines();
    QDate day() { return m_row.date(m_column++); }
    QTime time();
    qint64 number() { return m_row.integer(m_column++); }
    std::optional<qint64> optionalNumber();
    bool flag() { return m_row.integer(m_column++) != 0; }
    std::optional<bool> optionalFlag();
    QByteArray bytes() { return m_row.blob(m_column++); }
    void skip() { ++m_column; }
    template<typename Enum>
    std::optional<Enum> optionalWord()
    {
        return fromWord<Enum>(text());
    }
    /** A word the table's CHECK admits. */
    template<typename Enum>
    Enum word()
    {
        const auto value = optionalWord<Enum>();
        if (!value)
            fail(ErrorCode::StoreDamaged);
        return value.value_or(Enum());
    }
    /** Notes that the column just read makes no sense. */
    void fail(ErrorCode code);

    /** Errors: SealBroken or NotFound (key destroyed) of a sealed column, StoreDamaged. */
    Result<void> finish() const;

private:
    const char* lastField() const;

    const Store& m_store;
    const RecordType& m_type;
    const Statement& m_row;
    SealedFields m_sealed;
    int m_column = 0;
    std::optional<Error> m_error;
};

} // namespace gyeot
