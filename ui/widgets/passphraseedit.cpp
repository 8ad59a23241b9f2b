#include "ui/widgets/passphraseedit.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

#include <QHBoxLayout>

namespace gyeot::ui {

PassphraseEdit::PassphraseEdit(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_line(new PassphraseLine(name, this)),
      m_caps(new SecondaryLabel(tr("Caps Lock is on"), this)),
      m_mode(new SecondaryLabel({}, this)),
      m_eye(iconButton("eye", tr("Show while held down"), this))
{
    setFocusProxy(m_line);
    auto* line = row(space::small);
    line->addWidget(m_line, 1);
    line->addWidget(m_mode);
    line->addWidget(m_caps);
    line->addWidget(m_eye);
    setLayout(line);
    m_caps->setWordWrap(false);
    m_caps->hide();
    m_mode->setWordWrap(false);
    m_mode->hide();
    connect(m_line, &PassphraseLine::capsLockSeen, m_caps, &QWidget::setVisible);
    connect(m_line, &PassphraseLine::hangulSeen, this, [this](bool hangul) {
        //: Which letters the keyboard types now: Korean or Latin.
        m_mode->setText(hangul ? tr("Korean keys") : tr("Latin keys"));
        m_mode->show();
    });
    connect(m_line, &PassphraseLine::changed, this, [this] {
        if (m_line->isEmpty())
            m_mode->hide();
    });
    connect(m_eye, &QToolButton::pressed, this, [this] { m_line->setRevealed(true); });
    connect(m_eye, &QToolButton::released, this, [this] { m_line->setRevealed(false); });
}

} // namespace gyeot::ui
