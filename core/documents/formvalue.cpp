#include "core/documents/formvalue.h"

#include <QList>

namespace gyeot {

bool FormValue::isEmpty() const
{
    if (const QString* one = text())
        return one->isEmpty();
    if (const List* many = list())
        return many->empty();
    return std::get<Object>(m_data).empty();
}

const FormValue* FormValue::find(QStringView path) const
{
    const FormValue* at = this;
    for (const QStringView name : path.split(u'.')) {
        const Object* object = at->object();
        if (!object)
            return nullptr;
        const auto found = object->find(name.toString());
        if (found == object->end())
            return nullptr;
        at = &found->second;
    }
    return at;
}

void FormValue::set(QStringView path, FormValue value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString name = path.left(dot < 0 ? path.size() : dot).toString();
    if (!object())
        m_data = Object();
    FormValue& inner = std::get<Object>(m_data)[name];
    if (dot < 0)
        inner = std::move(value);
    else
        inner.set(path.sliced(dot + 1), std::move(value));
}

} // namespace gyeot
