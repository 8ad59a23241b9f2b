#include "core/cases/recordrow.h"

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {
constexpr int idColumn = 0;
constexpr int caseColumn = 1;
constexpr int firstField = 2;
} // namespace

RecordRow::RecordRow(const Store& store, const RecordType& type, const Statement& row, SealedFields sealed)
    : m_store(store),
      m_type(type),
      m_row(row),
      m_sealed(sealed)
{
}

const char* RecordRow::lastField() const
{
    const int index = m_column - 1 - firstField;
    return index >= 0 && size_t(index) < m_type.fields.size() ? m_type.fields[size_t(index)].name : "id";
}

void RecordRow::fail(ErrorCode code)
{
    if (!m_error)
        m_error = Error { code, {}, QByteArray(m_type.table) + '.' + lastField() };
}

std::optional<QString> RecordRow::optionalText()
{
    const int column = m_column++;
    return m_row.isNull(column) ? std::nullopt : std::optional(m_row.text(column));
}

QString RecordRow::sealedText()
{
    const int column = m_column++;
    if (m_row.isNull(column) || m_sealed == SealedFields::LeftOut || m_error)
        return {};
    const auto object = m_row.id<ObjectId>(idColumn).uuid();
    const auto opened =
        m_store.unsealField(m_type, m_row.id<CaseId>(caseColumn), object, lastField(), m_row.blob(column));
    // what is another counselor's stays empty; the rest of the row is read (INS-01)
    if (!opened && opened.error().code == ErrorCode::NotAssigned)
        return {};
    if (!opened) {
        m_error = opened.error();
        return {};
    }
    return QString::fromUtf8(*opened);
}

QStringList RecordRow::lines()
{
    return text().split(u'\n', Qt::SkipEmptyParts);
}

QTime RecordRow::time()
{
    const QString word = text();
    return word.isEmpty() ? QTime() : QTime::fromString(word, u"HH:mm"_s);
}

std::optional<qint64> RecordRow::optionalNumber()
{
    const int column = m_column++;
    return m_row.isNull(column) ? std::nullopt : std::optional(m_row.integer(column));
}

std::optional<bool> RecordRow::optionalFlag()
{
    const auto number = optionalNumber();
    return number ? std::optional(*number != 0) : std::nullopt;
}

Result<void> RecordRow::finish() const
{
    return m_error ? Result<void>(std::unexpected(*m_error)) : Result<void>();
}

} // namespace gyeot
