#include "ui/widgets/draftmark.h"

#include <QVariant>
#include <QWidget>

namespace gyeot::ui {

namespace {

constexpr char draftScopeProperty[] = "gyeot_draft_scope";

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

} // namespace gyeot::ui
