#include "core/documents/fieldcatalogue.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gyeot {

namespace {

FieldKind kindOf(QStringView word)
{
    if (word == u"date")
        return FieldKind::Date;
    if (word == u"number")
        return FieldKind::Number;
    if (word == u"money")
        return FieldKind::Money;
    if (word == u"flag")
        return FieldKind::Flag;
    return word == u"list" ? FieldKind::List : FieldKind::Text;
}

/** path, kind, required in (with commas), Korean, English, sample. */
std::optional<Field> readField(const QString& line)
{
    const QStringList cells = line.split(u'\t');
    if (line.startsWith(u'#') || cells.size() != 6)
        return std::nullopt;
    return Field { cells[0], kindOf(cells[1]), cells[2].split(u',', Qt::SkipEmptyParts), cells[3], cells[4], cells[5] };
}

/** Number of letters to change, add or leave out; Hangul counts by jamo, so 고소인 and 고소임 are one apart. */
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ changed, row[j] + 1, row[j - 1] + 1 });
        }
    }
    return row.back();
}

QString inside(const QString& scope, const QString& name)
{
    return scope.isEmpty() ? name : scope + u'.' + name;
}

} // namespace

FieldCatalogue FieldCatalogue::builtin()
{
    std::vector<Field> fields;
    QFile file(u":/gyeot/templates/fields.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return FieldCatalogue({});
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (auto field = readField(line))
            fields.push_back(std::move(*field));
    }
    return FieldCatalogue(std::move(fields));
}

const Field* FieldCatalogue::find(QStringView path) const
{
    const auto found = std::ranges::find(m_fields, path, &Field::path);
    return found == m_fields.end() ? nullptr : &*found;
}

bool FieldCatalogue::isGroup(QStringView path) const
{
    const QString start = path.toString() + u'.';
    return !find(path)
        && std::ranges::any_of(m_fields, [&start](const Field& field) { return field.path.startsWith(start); });
}

QString FieldCatalogue::listOf(QStringView path) const
{
    QString list;
    for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1)) {
        const Field* field = find(path.left(dot));
        if (field && field->kind == FieldKind::List)
            list = field->path;
    }
    return list;
}

std::optional<FieldCatalogue::Meaning> FieldCatalogue::resolve(const QString& name, const QStringList& scopes) const
{
    QStringList all = scopes;
    all.prepend(QString());
    for (auto scope = all.crbegin(); scope != all.crend(); ++scope) {
        const QString path = inside(*scope, name);
        if (!find(path) && !isGroup(path))
            continue;
        const QString list = listOf(path);
        const bool isOpen = list.isEmpty() || all.contains(list);
        const bool isReached = list.size() <= scope->size() || list.isEmpty();
        return Meaning { path, !find(path), isOpen && isReached ? QString() : list };
    }
    return std::nullopt;
}

QString FieldCatalogue::nearest(const QString& name, const QStringList& scopes) const
{
    const QString letters = name.normalized(QString::NormalizationForm_D);
    int best = std::max(2, int(letters.size()) / 3) + 1;
    QString result;
    QStringList all = scopes;
    all.prepend(QString());
    for (const Field& field : m_fields) {
        const QString list = listOf(field.path);
        if (!list.isEmpty() && !all.contains(list))
            continue;
        const QString written = list.isEmpty() ? field.path : field.path.sliced(list.size() + 1);
        const int far = distance(letters, written.normalized(QString::NormalizationForm_D));
        if (far < best) {
            best = far;
            result = written;
        }
    }
    return result;
}

} // namespace gyeot
