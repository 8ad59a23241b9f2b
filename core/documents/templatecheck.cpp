#include "core/documents/templatecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

class NameCheck {
public:
    NameCheck(const FieldCatalogue& catalogue, TemplateProblems& problems)
        : m_catalogue(catalogue),
          m_problems(problems)
    {
    }

    void walk(const std::vector<TemplateNode>& nodes, const QStringList& scopes) const
    {
        for (const TemplateNode& node : nodes) {
            for (const TemplatePart& part : node.parts)
                checkPart(part.source, scopes);
            if (node.kind == NodeKind::Section)
                walk(node.children, inner(node.section, { {}, node.line, 1 }, scopes));
            else
                walk(node.children, scopes);
        }
    }

private:
    void checkPart(const TemplateText& text, QStringList scopes) const
    {
        TemplateProblems known; // tags were reported by the parser
        QList<QStringList> outer;
        for (const Tag& tag : scanTags(text, known)) {
            if (tag.kind == TagKind::Section || tag.kind == TagKind::Inverted) {
                outer.append(scopes);
                scopes = inner(tag, text, scopes);
            } else if (tag.kind == TagKind::End && !outer.isEmpty()) {
                scopes = outer.takeLast();
            } else if (tag.kind == TagKind::Variable) {
                meaning(tag, text, scopes);
            }
        }
    }

    /** The scopes inside a section. */
    QStringList inner(const Tag& tag, const TemplateText& text, const QStringList& scopes) const
    {
        const auto found = meaning(tag, text, scopes);
        const bool opens = found && tag.kind == TagKind::Section;
        return opens ? scopes + QStringList { found->path } : scopes;
    }

    std::optional<FieldCatalogue::Meaning> meaning(
        const Tag& tag, const TemplateText& text, const QStringList& scopes) const
    {
        const auto found = m_catalogue.resolve(tag.name, scopes);
        if (!found) {
            report(TemplateFault::UnknownField, tag, text, m_catalogue.nearest(tag.name, scopes));
        } else if (!found->missingSection.isEmpty()) {
            report(TemplateFault::OutsideSection, tag, text, found->missingSection);
        } else if (tag.kind == TagKind::Variable) {
            const Field* field = m_catalogue.find(found->path);
            if (found->isGroup || (field && field->kind == FieldKind::List))
                report(TemplateFault::NotAValue, tag, text);
        }
        return found;
    }

    void report(TemplateFault fault, const Tag& tag, const TemplateText& text, const QString& suggestion = {}) const
    {
        m_problems.push_back(
            { fault, text.line, text.column + tag.nameStart, int(tag.name.size()), tag.name, suggestion });
    }

    const FieldCatalogue& m_catalogue;
    TemplateProblems& m_problems;
};

/** An open section: the value it stands for, its catalogue path and its path with element numbers. */
struct Scope {
    const FormValue* value = nullptr;
    QString field;
    QString path;
};

QString joined(const QString& scope, const QString& name)
{
    return scope.isEmpty() ? name : scope + u'.' + name;
}

class MissingSearch {
public:
    MissingSearch(const QString& formId, const FormValue& values, const FieldCatalogue& catalogue)
        : m_formId(formId),
          m_catalogue(catalogue),
          m_scopes { Scope { &values, {}, {} } }
    {
    }

    void walk(const std::vector<TemplateNode>& nodes)
    {
        for (const TemplateNode& node : nodes) {
            if (node.kind == NodeKind::Section) {
                enter(node.section, [&] { walk(node.children); });
                continue;
            }
            for (const TemplatePart& part : node.parts)
                walkPart(part.source);
            walk(node.children);
        }
    }
    std::vector<MissingField> take() { return std::move(m_found); }

private:
    void walkPart(const TemplateText& text)
    {
        TemplateProblems ignored;
        walkTags(scanTags(text, ignored), 0);
    }

    /** From tag `at` to the end of its section; returns where to go on. */
    std::size_t walkTags(const std::vector<Tag>& tags, std::size_t at)
    {
        for (; at < tags.size() && tags[at].kind != TagKind::End; ++at) {
            if (tags[at].kind == TagKind::Variable) {
                look(tags[at].name);
            } else if (tags[at].kind != TagKind::Comment) {
                const std::size_t inside = at + 1;
                enter(tags[at], [&] { walkTags(tags, inside); });
                at = endOf(tags, inside);
            }
        }
        return at;
    }
    static std::size_t endOf(const std::vector<Tag>& tags, std::size_t at)
    {
        for (int depth = 1; at < tags.size(); ++at) {
            depth += tags[at].kind == TagKind::Section || tags[at].kind == TagKind::Inverted;
            depth -= tags[at].kind == TagKind::End;
            if (depth == 0)
                break;
        }
        return at;
    }

    Scope find(const QString& name) const
    {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
            if (const FormValue* value = scope->value->find(name))
                return { value, joined(scope->field, name), joined(scope->path, name) };
        }
        return { nullptr, {}, {} };
    }

    void look(const QString& name)
    {
        const Scope scope = find(name);
        if (!scope.value || scope.value->isEmpty())
            noteMissing(scope, name);
    }

    void noteMissing(const Scope& scope, const QString& name)
    {
        QStringList open;
        for (const Scope& one : m_scopes)
            open += one.field;
        const auto meaning = m_catalogue.resolve(name, open);
        const Field* field = meaning ? m_catalogue.find(meaning->path) : nullptr;
        if (!field || !field->requiredIn.contains(m_formId))
            return;
        const MissingField missing { scope.value ? scope.path : pathOf(meaning->path), field->path };
        if (!std::ranges::contains(m_found, missing))
            m_found.push_back(missing);
    }

    /** A catalogue path with the element numbers of the sections that are open. */
    QString pathOf(const QString& field) const
    {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
            if (!scope->field.isEmpty() && field.startsWith(scope->field + u'.'))
                return scope->path + field.sliced(scope->field.size());
        }
        return field;
    }

    void enter(const Tag& tag, const std::function<void()>& inside)
    {
        const Scope scope = find(tag.name);
        const bool isNone = !scope.value || scope.value->isEmpty();
        if (tag.kind == TagKind::Inverted)
            return isNone ? inside() : void();
        if (isNone)
            return isRequiredList(tag.name) ? noteMissing(scope, tag.name) : void();
        const FormValue::List* list = scope.value->list();
        for (std::size_t i = 0; i < (list ? list->size() : 1); ++i) {
            m_scopes.push_back(scope);
            if (list)
                m_scopes.back() = { &(*list)[i], scope.field, scope.path + u'[' + QString::number(i + 1) + u']' };
            inside();
            m_scopes.pop_back();
        }
    }

    bool isRequiredList(const QString& name) const
    {
        const Field* field = m_catalogue.find(name);
        return field && field->kind == FieldKind::List;
    }

    const QString m_formId;
    const FieldCatalogue& m_catalogue;
    std::vector<Scope> m_scopes;
    std::vector<MissingField> m_found;
};

} // namespace

TemplateProblems checkTemplate(const QString& text, const FieldCatalogue& catalogue)
{
    ParsedTemplate parsed = parseTemplate(text);
    NameCheck(catalogue, parsed.problems).walk(parsed.form.nodes, {});
    std::ranges::stable_sort(parsed.problems, {}, [](const TemplateProblem& p) { return std::pair(p.line, p.column); });
    return std::move(parsed.problems);
}

std::vector<MissingField> missingFields(const Template& form, const FormValue& values, const FieldCatalogue& catalogue)
{
    MissingSearch search(form.info.formId, values, catalogue);
    search.walk(form.nodes);
    return search.take();
}

} // namespace gyeot
