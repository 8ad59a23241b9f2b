#pragma once

#include <QString>

#include <map>
#include <variant>
#include <vector>

namespace gyeot {

/** A value that fills a template: a text, a list, or an object of named values. Objects nest; a name never holds a dot. */
class FormValue {
public:
    using List = std::vector<FormValue>;
    using Object = std::map<QString, FormValue>;

    FormValue() = default; ///< the empty text
    FormValue(QString text) : m_data(std::move(text)) { }
    FormValue(List list) : m_data(std::move(list)) { }
    FormValue(Object object) : m_data(std::move(object)) { }

    const QString* text() const { return std::get_if<QString>(&m_data); }
    const List* list() const { return std::get_if<List>(&m_data); }
    const Object* object() const { return std::get_if<Object>(&m_data); }

    /** An empty text, list or object: what a section takes for "none". */
    bool isEmpty() const;

    /** The value at "고소인.성명", through objects only; null if there is none. */
    const FormValue* find(QStringView path) const;

    /** Puts a value at "고소인.성명" and makes the objects on the way; what stood there before is replaced. */
    void set(QStringView path, FormValue value);

    bool operator==(const FormValue&) const = default;

private:
    std::variant<QString, List, Object> m_data;
};

} // namespace gyeot
