#include "ui/widgets/steps.h"

#include "ui/theme/space.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gyeot::ui {

namespace {

constexpr int leastHeight = 160;

} // namespace

Steps::Steps(QWidget* parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] {
        updateGeometry();
        if (QWidget* dialog = window(); dialog->isWindow() && dialog != this && dialog->isVisible())
            dialog->adjustSize();
    });
}

QVBoxLayout* Steps::addStep(const QString& question, const QString& why)
{
    auto* const step = new ScrollPage(this);
    QVBoxLayout* const lines = step->content();
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::medium);
    lines->addWidget(new SectionLabel(question, step));
    if (!why.isEmpty())
        lines->addWidget(new SecondaryLabel(why, step));
    addWidget(step);
    return lines;
}

QSize Steps::sizeHint() const
{
    const auto* const page = static_cast<const ScrollPage*>(currentWidget());
    if (!page)
        return QStackedWidget::sizeHint();
    const QWidget* const inner = page->scrollArea()->widget();
    const int wide = std::max(width(), inner->sizeHint().width());
    const int tall = inner->hasHeightForWidth() ? inner->heightForWidth(wide) : inner->sizeHint().height();
    return { inner->sizeHint().width(), std::max(tall, leastHeight) };
}

QSize Steps::minimumSizeHint() const
{
    const auto* const page = static_cast<const ScrollPage*>(currentWidget());
    return { page ? page->scrollArea()->widget()->minimumSizeHint().width() : 0, leastHeight };
}

} // namespace gyeot::ui
