#pragma once

#include "core/law/lawbook.h"
#include "core/law/step.h"

#include <QString>

namespace gyeot::ui {

/** One line of a working or a reason as a whole sentence, with its dates: what a counselor reads to a client or prints. */
QString stepSentence(const LawBook& book, const Step& step);

/** The article of the rule behind a step, "형사소송법 제66조"; empty where no rule is named. */
QString stepArticle(const LawBook& book, const Step& step);

} // namespace gyeot::ui
