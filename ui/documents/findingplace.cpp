#include "ui/documents/findingplace.h"

#include <QRegularExpression>

namespace gyeot::ui {

using namespace Qt::StringLiterals;

namespace {

template<typename Record>
QString idAt(const QList<Record>& records, qsizetype index)
{
    return index >= 0 && index < records.size() ? records[index].id.toString() : QString();
}

} // namespace

int rowNumber(const QString& path)
{
    static const QRegularExpression number(u"^[^.\\[]+\\[([0-9]+)\\]"_s);
    const QRegularExpressionMatch match = number.match(path);
    return match.hasMatch() && !path.startsWith(u"범죄사실"_s) ? match.capturedView(1).toInt() : 0;
}

FindingPlace findingPlace(const QString& path, const CaseRecord& record)
{
    const qsizetype index = rowNumber(path) - 1;
    if (path.startsWith(u"행위"_s) || path.startsWith(u"범죄사실"_s) || path.startsWith(u"집계"_s))
        return { u"acts"_s, path.startsWith(u"행위"_s) ? idAt(record.acts, index) : QString() };
    if (path.startsWith(u"증거["_s))
        return { u"evidence"_s, {} };
    if (path.startsWith(u"진술"_s))
        return { u"people"_s, u"statement"_s };
    if (path.startsWith(u"고소인"_s))
        return { u"people"_s, u"client"_s };
    if (path.startsWith(u"법정대리인"_s))
        return { u"people"_s, record.guardians.isEmpty() ? QString() : record.guardians.first().id.toString() };
    if (path.startsWith(u"피고소인"_s))
        return { u"people"_s, index < 0 ? u"suspect"_s : idAt(record.suspects, index) };
    return { u"overview"_s, u"edit"_s };
}

} // namespace gyeot::ui
