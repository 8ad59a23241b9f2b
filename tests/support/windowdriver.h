#pragma once

#include "app/gyeot/entrywindow.h"
#include "app/gyeot/program.h"
#include "ui/theme/style.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/passphraseedit.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace gyeot::test {

/** A field by the name a screen reader says. */
template<typename Widget>
Widget* named(const QWidget& window, const QString& accessibleName)
{
    for (Widget* widget : window.findChildren<Widget*>()) {
        if (widget->accessibleName() == accessibleName && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/** The first visible button that says `text`, or any with this start where `text` ends with "*". */
inline QAbstractButton* buttonSaying(const QWidget& window, const QString& text)
{
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const QString words = button->text().isEmpty() ? button->accessibleName() : button->text();
        const bool matches = text.endsWith(u'*') ? words.startsWith(text.chopped(1)) : words == text;
        if (matches && button->isVisible())
            return button;
    }
    return nullptr;
}

/** Types into the masked line as fingers would. */
inline void typePassphrase(ui::PassphraseLine& line, QByteArrayView passphrase)
{
    QTest::keyClicks(&line, QString::fromUtf8(passphrase));
}

/** Through the unlock page into the window. False: refused. */
inline bool unlock(app::Program& program, const QString& userName, QByteArrayView passphrase)
{
    QSignalSpy opened(&program, &app::Program::opened);
    QSignalSpy refused(program.entry(), &app::EntryWindow::refused);
    ui::UnlockPage& page = program.entry()->unlockPage();
    page.findChild<ui::TextField*>()->setValue(userName);
    auto* line = page.findChild<ui::PassphraseLine*>();
    // after failed tries the next one waits
    const auto isOffered = [&page] {
        const auto buttons = page.findChildren<QPushButton*>();
        return std::ranges::any_of(
            buttons, [](const QPushButton* button) { return ui::isPrimary(button) && button->isEnabled(); });
    };
    if (!QTest::qWaitFor(isOffered, 40000))
        return false;
    typePassphrase(*line, passphrase);
    QTest::keyClick(line, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !opened.isEmpty() || !refused.isEmpty(); }, 30000) && !opened.isEmpty();
}

} // namespace gyeot::test
