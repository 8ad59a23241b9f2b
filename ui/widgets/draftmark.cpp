#include "ui/widgets/draftmark.h"

#include "ui/widgets/formats.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVariant>

namespace gyeot::ui {

namespace {

constexpr char draftScopeProperty[] = "gyeot_draft_scope";
constexpr char savedTextProperty[] = "gyeot_saved_text";

} // namespace

void markDraftForm(QWidget* form, const QString& place, DraftScope scope)
{
    form->setProperty(draftScopeProperty, int(scope));
    form->setProperty(draftPlaceProperty, place);
}

void finishDraft(QWidget* form)
{
    form->setProperty(draftDoneProperty, form->property(draftDoneProperty).toInt() + 1);
}

QString draftPlaceOf(const QWidget* form)
{
    return form->property(draftPlaceProperty).toString();
}

DraftScope draftScopeOf(const QWidget* form)
{
    return DraftScope(form->property(draftScopeProperty).toInt());
}

QString anchorOf(const QWidget* page)
{
    const auto* way = dynamic_cast<const WayBack*>(page);
    return way ? way->anchor() : QString();
}

QString casePlace(CaseId id, const char* page, const QString& anchor)
{
    return QStringLiteral("cases/%1/%2/%3").arg(id.toString(), QString::fromLatin1(page), anchor);
}

void noteSavedText(QWidget* field, const QString& text)
{
    field->setProperty(savedTextProperty, text);
}

bool hasUnsavedText(const QWidget* field)
{
    const auto* line = qobject_cast<const QLineEdit*>(field);
    const auto* box = qobject_cast<const QPlainTextEdit*>(field);
    if (!(line && line->isModified()) && !(box && box->document()->isModified()))
        return false;
    const QVariant saved = field->property(savedTextProperty);
    return !saved.isValid() || cleaned(line ? line->text() : box->toPlainText()) != saved.toString();
}

} // namespace gyeot::ui
