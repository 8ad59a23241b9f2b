#include "core/evidence/gate.h"

#include "core/law/lawbook.h"
#include "core/law/period.h"

#include <algorithm>

namespace gyeot {

using namespace Qt::StringLiterals;

namespace {

constexpr int majority = 19; ///< 아동·청소년의 성보호에 관한 법률 제2조제1호

bool onlyText(const GateFacts& facts)
{
    return facts.answer != GateAnswer::No || facts.childCase;
}

bool isMinorOn(QDate born, const When& when)
{
    // A day that is not known says nothing here; the question asked of each file still stands.
    const QDate first = when.from().isValid() ? when.from() : when.to();
    return born.isValid() && first.isValid() && first < birthday(born, majority);
}

} // namespace

Result<void> checkGate(const GateFacts& facts)
{
    if (facts.sensitivity != Sensitivity::Sexual)
        return {};
    if (onlyText(facts))
        return failure(ErrorCode::ChildMaterial, {}, "sexual material");
    if (facts.owner != CopyOwner::Victim)
        return failure(ErrorCode::NotOwnCopy);
    if (!facts.hasConsent)
        return failure(ErrorCode::ConsentMissing, {}, "evidence_storage");
    return {};
}

Result<void> checkGateContent(const GateFacts& facts, ContentClass content)
{
    if (onlyText(facts) && content != ContentClass::PlainText)
        return failure(ErrorCode::ChildMaterial, {}, "content");
    return {};
}

bool concernsChild(const CaseRecord& record, const LawBook& law)
{
    return std::ranges::any_of(record.acts, [&](const Act& act) {
        if (act.kind == u"minor_in_image" || act.kind == u"adult_talks_to_child" || act.statute.startsWith(u"YP-"))
            return true;
        const Kind* kind = law.kind(act.kind);
        const bool sexual = !kind || kind->sexual; // not sorted yet: may be
        return sexual && isMinorOn(record.client.born, act.when);
    });
}

} // namespace gyeot
