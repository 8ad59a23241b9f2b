#include "ui/templates/faulttext.h"

#include <QCoreApplication>

namespace gyeot::ui {

namespace {

const char* sentenceOf(TemplateFault fault)
{
    switch (fault) {
    case TemplateFault::UnknownField: return QT_TRANSLATE_NOOP("FaultText", "There is no field “%1”.");
    case TemplateFault::NotAValue:
        return QT_TRANSLATE_NOOP("FaultText", "“%1” is a list. Open it with {{#…}} and use its fields inside.");
    case TemplateFault::OutsideSection:
        return QT_TRANSLATE_NOOP(
            "FaultText", "“%1” stands for one row of a list and can be used only inside that list.");
    case TemplateFault::UnclosedSection: return QT_TRANSLATE_NOOP("FaultText", "“%1” is opened here and never closed.");
    case TemplateFault::UnopenedSection:
        return QT_TRANSLATE_NOOP("FaultText", "“%1” is closed here but was never opened.");
    case TemplateFault::WrongNesting:
        return QT_TRANSLATE_NOOP("FaultText", "“%1” is closed here while another one is still open.");
    case TemplateFault::UnclosedTag: return QT_TRANSLATE_NOOP("FaultText", "Two closing braces are missing.");
    case TemplateFault::RefusedTag: return QT_TRANSLATE_NOOP("FaultText", "This kind of tag is not used here.");
    case TemplateFault::BadDirective:
        return QT_TRANSLATE_NOOP("FaultText", "“%1” is not a directive, or its value does not fit.");
    case TemplateFault::BadHead:
        return QT_TRANSLATE_NOOP("FaultText", "The head needs “%1” once, above the first line of the paper.");
    case TemplateFault::BadTable:
        return QT_TRANSLATE_NOOP("FaultText", "The table's columns and this row do not fit together.");
    case TemplateFault::Misplaced: return QT_TRANSLATE_NOOP("FaultText", "This line cannot stand here.");
    case TemplateFault::ControlCharacter:
        return QT_TRANSLATE_NOOP("FaultText", "There is a character here that cannot be seen. Delete it.");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

QString faultText(const TemplateProblem& problem)
{
    QString sentence = QCoreApplication::translate("FaultText", sentenceOf(problem.fault));
    return sentence.contains(u"%1") ? sentence.arg(problem.name) : sentence;
}

} // namespace gyeot::ui
