#pragma once

#include "ui/workspace/opencase.h"

#include <QWidget>

namespace gyeot::ui {

/** The consents of the open case: for what, to whom, since when and until when, and whether each holds today. A consent is added and
 *  withdrawn, never edited. */
class ConsentList final : public QWidget {
    Q_OBJECT

public:
    explicit ConsentList(OpenCase& open, QWidget* parent = nullptr);

private:
    QWidget* makeRow(const Consent& consent);
    void askNew();
    void askWithdrawal(const Consent& consent);

    OpenCase& m_case;
};

} // namespace gyeot::ui
