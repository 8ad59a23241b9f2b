#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gyeot {

enum class FieldKind { Text, Date, Number, Money, Flag, List };

/** A name that templates may use. */
struct Field {
    QString path; ///< "고소인.성명"; fields of a list begin with the list's path: "행위.연번"
    FieldKind kind = FieldKind::Text;
    QStringList requiredIn; ///< ids of the forms that must not be issued without it (R in domain.md section 3)
    QString korean; ///< label for people
    QString english;
    QString sample; ///< made up; what the editor's preview shows

    bool operator==(const Field&) const = default;
};

/** The names a template may use: one list for the editor's colours, the check, the missing fields and the values of a packet
 *  (resources/templates/fields.tsv). Cheap to copy by reference; usual use: `FieldCatalogue::builtin()` once. */
class FieldCatalogue {
public:
    explicit FieldCatalogue(std::vector<Field> fields) : m_fields(std::move(fields)) { }
    /** The catalogue of the program. */
    static FieldCatalogue builtin();

    const std::vector<Field>& fields() const { return m_fields; }
    const Field* find(QStringView path) const;
    /** Whether `path` is the first part of some fields ("고소인"), without being a field itself. */
    bool isGroup(QStringView path) const;
    /** The innermost list that `path` is a field of ("행위" for "행위.연번"); empty if none. */
    QString listOf(QStringView path) const;

    /** How a name is understood inside the sections of `scopes` (paths of open lists and groups, outermost first): the innermost
     *  first, as mustache does. */
    struct Meaning {
        QString path;
        bool isGroup = false;
        QString missingSection; ///< the list that would have to be open
    };
    std::optional<Meaning> resolve(const QString& name, const QStringList& scopes) const;

    /** The known name nearest to `name` as it would be written inside `scopes`, by letters and not by syllables; empty if none is
     *  near. */
    QString nearest(const QString& name, const QStringList& scopes) const;

private:
    std::vector<Field> m_fields;
};

} // namespace gyeot
