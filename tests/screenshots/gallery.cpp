#include "tests/screenshots/gallery.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factslist.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passphraseedit.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/timeline.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QRadioButton>
#include <QTabBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace gyeot::ui {

namespace {

QWidget* words(QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* layout = column(widget, 0, space::medium);
    layout->addWidget(new TitleLabel(u"2026-0147"_s, widget));
    layout->addWidget(new SectionLabel(u"법률과 기한"_s, widget));
    layout->addWidget(
        new Label(u"2026. 3. 14. 해외 성인 게시판에 올라온 것을 5. 2. 지인의 제보로 알았습니다."_s, widget));
    layout->addWidget(new SecondaryLabel(u"저장됨 21:14"_s, widget));
    auto* header = new SectionHeader(u"사람"_s, widget);
    header->addControl(linkButton(u"고치기"_s, widget));
    layout->addWidget(header);
    auto* facts = new FactsList(widget);
    facts->addFact(u"부르는 이름"_s, u"김가상"_s);
    facts->addFact(u"안전 연락"_s, u"문자만, 18시 이후"_s);
    facts->addFact(u"근거 확인"_s, new StatusBadge(Status::Warn, u"확인 필요"_s, facts));
    layout->addWidget(facts);
    auto* badges = row(space::large);
    badges->addWidget(new StatusBadge(Status::Ok, u"확인됨"_s, widget));
    badges->addWidget(new StatusBadge(Status::Warn, u"확인 필요"_s, widget));
    badges->addWidget(new StatusBadge(Status::Stop, u"지났음"_s, widget));
    badges->addWidget(new StatusBadge(Status::Plain, u"법률가 서명 없음"_s, widget));
    badges->addStretch(1);
    layout->addLayout(badges);
    auto* timeline = new Timeline(widget);
    timeline->setEntries(
        { { u"2026. 3. 14. (토)"_s, u"첫 게시"_s, false }, { u"2026. 5. 2. (토)"_s, u"지인 제보로 알게 됨"_s, false },
            { u"2026. 11. 25. (수)"_s, u"고소장 접수 예정"_s, true } });
    layout->addWidget(timeline);
    layout->addStretch(1);
    return widget;
}

QWidget* controls(QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* layout = column(widget, 0, space::medium);
    layout->addWidget(new SearchField(u"검색… (Ctrl+Shift+F)"_s, widget));
    addField(layout, u"게시판 또는 메신저"_s, new TextField({}, widget), u"아시는 만큼만 적으셔도 됩니다."_s);
    auto* choice = new ChoiceField({}, widget);
    choice->addItem(u"동의 없이 유포"_s);
    addField(layout, u"무슨 일"_s, choice);
    addField(layout, u"날짜"_s, new DateField({}, widget));
    auto* passphrase = new PassphraseEdit(u"암호문"_s, widget);
    addField(layout, u"암호문"_s, passphrase);
    auto* checks = row(space::large);
    auto* on = new QCheckBox(u"연습 보관소"_s, widget);
    on->setChecked(true);
    checks->addWidget(on);
    checks->addWidget(new QCheckBox(u"인쇄"_s, widget));
    auto* radio = new QRadioButton(u"아니요"_s, widget);
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(u"모름"_s, widget));
    checks->addStretch(1);
    layout->addLayout(checks);
    auto* box = new TextBox(u"내용"_s, 3, widget);
    box->setValue(u"그 사람이 보낸 메시지를 그대로 적습니다."_s);
    layout->addWidget(box);
    auto* bar = new QProgressBar(widget);
    bar->setTextVisible(false);
    bar->setValue(40);
    layout->addWidget(bar);
    auto* tabs = new QTabBar(widget);
    for (const QString& tab : { u"개요"_s, u"행위"_s, u"증거"_s, u"법률·기한"_s, u"문서"_s })
        tabs->addTab(tab);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    layout->addWidget(tabs);
    auto* buttons = row(space::small);
    buttons->addStretch(1);
    buttons->addWidget(wordButton(u"나중에"_s, widget));
    auto* disabled = wordButton(u"되돌리기"_s, widget, "undo");
    disabled->setEnabled(false);
    buttons->addWidget(disabled);
    buttons->addWidget(primaryButton(u"여기까지 저장"_s, widget));
    layout->addLayout(buttons);
    layout->addStretch(1);
    return widget;
}

QWidget* drawings(QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* grid = new QGridLayout(widget);
    const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
    static QList<QByteArray> names; // an icon keeps the pointer to its name
    for (const QString& file : files)
        names << file.chopped(4).toLatin1();
    for (int i = 0; i < names.size(); ++i) {
        auto* button = iconButton(names[i].constData(), QString::fromLatin1(names[i]), widget);
        button->setIconSize({ 24, 24 });
        grid->addWidget(button, i / 8, i % 8);
    }
    return widget;
}

QTableWidget* table(QWidget* parent)
{
    auto* table = new QTableWidget(3, 3, parent);
    table->setHorizontalHeaderLabels({ u"언제"_s, u"어디"_s, u"무엇"_s });
    for (int i = 0; i < 9; ++i)
        table->setItem(i / 3, i % 3, new QTableWidgetItem(u"2026. 3. 14."_s));
    table->selectRow(1);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    return table;
}

} // namespace

std::unique_ptr<QWidget> makeGallery()
{
    auto page = std::make_unique<QWidget>();
    auto* whole = column(page.get(), 0, space::medium);
    auto* message = new MessageBar(page.get());
    message->tell(Status::Warn, u"보관소를 열 수 없습니다. 열쇠 파일이 손상되었습니다. 백업에서 되살릴 수 있습니다."_s,
        u"백업 고르기"_s);
    whole->addWidget(message);
    auto* panes = row(space::page);
    panes->setContentsMargins(space::page, space::medium, space::page, space::page);
    panes->addWidget(words(page.get()), 1);
    panes->addWidget(controls(page.get()), 1);
    auto* last = new QVBoxLayout;
    last->addWidget(drawings(page.get()));
    last->addWidget(table(page.get()));
    auto* card = new Card(page.get());
    column(card, space::large, space::small)->addWidget(new Label(u"다음 기한 2026. 12. 4. 이의신청 D-12"_s, card));
    last->addWidget(card);
    last->addWidget(new EmptyState(
        "case", u"아직 사건이 없습니다. 첫 전화를 받으면 여기서 시작합니다."_s, u"새 사건"_s, page.get()));
    panes->addLayout(last, 1);
    whole->addLayout(panes, 1);
    return page;
}

} // namespace gyeot::ui
