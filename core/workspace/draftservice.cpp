#include "core/workspace/draftservice.h"

#include "core/base/jsonreader.h"
#include "core/base/log.h"
#include "core/store/drafts.h"

#include <nlohmann/json.hpp>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const FormDraft& draft)
{
    Json fields = Json::array();
    for (const FieldDraft& field : draft.fields)
        fields.push_back(
            { { "name", jsonText(field.name) }, { "position", field.position }, { "text", jsonText(field.text) } });
    return canonicalJson({ { "fields", std::move(fields) }, { "state", jsonText(draft.state) },
        { "focus", jsonText(draft.focus) }, { "focus_position", draft.focusPosition }, { "caret", draft.caret },
        { "anchor", draft.anchor }, { "scroll", draft.scroll }, { "page_scroll", draft.pageScroll } });
}

Result<FormDraft> readContents(const Draft& kept)
{
    const auto json = parseJson(kept.contents, { .maxBytes = maxDraftBytes });
    if (!json)
        return std::unexpected(json.error());
    FormDraft draft;
    draft.place = kept.place;
    draft.caseId = kept.caseId;
    draft.changedMs = kept.changedMs;
    JsonReader in(*json, u"draft"_s);
    in.array("fields", [&draft](const Json& element, const QString& path) -> Result<void> {
        JsonReader one(element, path);
        FieldDraft field;
        field.name = one.text("name");
        field.position = int(one.integer("position"));
        field.text = one.text("text");
        draft.fields.append(std::move(field));
        return one.finish();
    });
    draft.state = in.text("state");
    draft.focus = in.text("focus");
    draft.focusPosition = int(in.integer("focus_position"));
    draft.caret = int(in.integer("caret"));
    draft.anchor = int(in.integer("anchor"));
    draft.scroll = int(in.integer("scroll"));
    draft.pageScroll = int(in.integer("page_scroll"));
    if (auto done = in.finish(); !done)
        return std::unexpected(done.error());
    return draft;
}

} // namespace

Result<void> DraftService::keep(const QList<FormDraft>& drafts)
{
    QList<Draft> kept;
    for (const FormDraft& draft : drafts)
        kept.append({ draft.place, draft.caseId, contentsOf(draft), 0 });
    return Drafts(m_store).keep(kept);
}

Result<void> DraftService::drop(const QString& place)
{
    return Drafts(m_store).drop(place);
}

Result<QList<FormDraft>> DraftService::drafts()
{
    Drafts drafts(m_store);
    if (const auto aged = drafts.ageOut(); !aged)
        logFailure("drafts", aged.error()); // they are still to be had; tried again at the next opening
    const auto kept = drafts.all();
    if (!kept)
        return std::unexpected(kept.error());
    QList<FormDraft> forms;
    for (const Draft& draft : *kept) {
        if (auto form = readContents(draft))
            forms.append(std::move(*form));
    }
    return forms;
}

} // namespace gyeot
