#pragma once

#include "ui/evidence/evidencewords.h"
#include "ui/evidence/gatedialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace gyeot::test {

/** The gate as a person sees it: radios in order, and the one button that goes on. */
struct GateAnswers {
    ui::GateDialog& dialog;

    QRadioButton* radio(const QString& text) const
    {
        const auto all = dialog.findChildren<QRadioButton*>();
        const auto found = std::ranges::find(all, text, &QRadioButton::text);
        if (found == all.end())
            qFatal("no answer %s", qPrintable(text));
        return *found;
    }
    QRadioButton* answer(GateAnswer one) const { return radio(ui::nameOf(one)); }
    QRadioButton* content(Sensitivity one) const { return radio(ui::nameOf(one)); }
    QCheckBox* tick(const QString& text) const
    {
        const auto all = dialog.findChildren<QCheckBox*>();
        const auto found = std::ranges::find(all, text, &QCheckBox::text);
        return found == all.end() ? nullptr : *found;
    }
    QPushButton* next() const
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Next") || button->text() == QLatin1String("Seal and take in"))
                return button;
        }
        qFatal("no button goes on");
    }
    /** Answers both questions and leaves the facts as they are. */
    void take(GateAnswer person, Sensitivity shown) const
    {
        answer(person)->click();
        next()->click();
        content(shown)->click();
        next()->click();
        next()->click();
    }
};

} // namespace gyeot::test
