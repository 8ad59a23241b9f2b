#include "core/documents/template.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gyeot {

QStringList builtinTemplateIds()
{
    QStringList ids;
    for (const QString& file : QDir(u":/gyeot/templates/ko"_s).entryList({ u"F*.tmpl"_s }, QDir::Files, QDir::Name))
        ids.append(file.chopped(5));
    return ids;
}

Result<QString> builtinTemplateText(const QString& id)
{
    QFile file(u":/gyeot/templates/ko/"_s + id + u".tmpl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, id);
    return QString::fromUtf8(file.readAll());
}

Result<Template> builtinTemplate(const QString& id)
{
    const auto text = builtinTemplateText(id);
    if (!text)
        return std::unexpected(text.error());
    ParsedTemplate parsed = parseTemplate(*text);
    if (!parsed.problems.empty()) {
        const TemplateProblem& first = parsed.problems.front();
        return failure(ErrorCode::TemplateSyntax, u"%1:%2:%3"_s.arg(id).arg(first.line).arg(first.column),
            faultName(first.fault).toLatin1());
    }
    return std::move(parsed.form);
}

} // namespace gyeot
