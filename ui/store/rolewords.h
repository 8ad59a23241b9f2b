#pragma once

#include "core/workspace/storeusers.h"

namespace gyeot::ui {

/** A role as people say it: "Counselor". */
QString roleWord(gyeot::Role role);
/** What the role is for and what it never opens, in one sentence. */
QString roleSentence(gyeot::Role role);
/** Several, with commas. */
QString rolesText(Roles roles);
/** What a key opens, by its name in the keyring: "identities". */
QString keyWord(const QString& key);
/** The same for a list. */
QString keysText(const QStringList& keys);

} // namespace gyeot::ui
