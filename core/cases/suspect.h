#pragma once

#include "core/base/ids.h"

#include <QStringList>

namespace gyeot {

/** A person or account suspected of acts of the case (피고소인). */
struct Suspect {
    SuspectId id = {};
    CaseId caseId = {};
    QString name = {}; ///< empty: name unknown, papers say 성명불상
    QString relation = {}; ///< to the victim: "전 연인"
    QStringList accounts = {}; ///< handles, nicknames, user ids, profile URLs; one each, no line breaks
    QString phone = {};
    QString bankAccount = {};
    QString description = {}; ///< what else identifies the person

    bool operator==(const Suspect&) const = default;
};

} // namespace gyeot
