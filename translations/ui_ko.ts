<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>CaseForm</name>
    <message>
        <source>“none”, or office and number</source>
        <translation>“없음” 또는 기관과 사건번호</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>What happened, in one or two sentences</source>
        <translation>있었던 일 (한두 문장)</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>긴급도</translation>
    </message>
    <message>
        <source>Wish for punishment</source>
        <translation>처벌 의사</translation>
    </message>
    <message>
        <source>Relation to the suspect</source>
        <translation>피고소인과의 관계</translation>
    </message>
    <message>
        <source>Complaint goes to</source>
        <translation>고소장을 낼 곳</translation>
    </message>
    <message>
        <source>Complaint planned for</source>
        <translation>고소장 낼 날</translation>
    </message>
    <message>
        <source>How the first contact came</source>
        <translation>첫 연락 경로</translation>
    </message>
    <message>
        <source>Reason of the complaint</source>
        <translation>고소이유</translation>
    </message>
    <message>
        <source>Printed as it stands in section 5 of the complaint.</source>
        <translation>고소장 5항에 쓴 그대로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Purpose of the complaint</source>
        <translation>고소취지</translation>
    </message>
    <message>
        <source>Left empty, it is made from the offences of the acts.</source>
        <translation>비워 두면 행위의 죄명으로 만듭니다.</translation>
    </message>
    <message>
        <source>Same complaint elsewhere</source>
        <translation>중복 고소</translation>
    </message>
    <message>
        <source>Another investigation</source>
        <translation>관련 형사사건 수사</translation>
    </message>
    <message>
        <source>Civil suit</source>
        <translation>관련 민사소송</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>가명</translation>
    </message>
    <message>
        <source>The name this window shows.</source>
        <translation>이 창에 보이는 이름입니다.</translation>
    </message>
    <message>
        <source>True name (sealed)</source>
        <translation>실명 (봉인)</translation>
    </message>
    <message>
        <source>Only where a paper needs it.</source>
        <translation>서류에 필요할 때만 적습니다.</translation>
    </message>
    <message>
        <source>Papers carry the alias</source>
        <translation>서류에 가명 쓰기</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>직업</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>It can lift the limitation.</source>
        <translation>공소시효가 적용되지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>DNA or other scientific evidence</source>
        <translation>DNA 등 과학적 증거</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Address (sealed)</source>
        <translation>주소 (봉인)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>법정대리인</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>연락 방법</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>번호 또는 주소</translation>
    </message>
    <message>
        <source>From (time of day)</source>
        <translation>몇 시부터</translation>
    </message>
    <message>
        <source>Until (time of day)</source>
        <translation>몇 시까지</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>지킬 점</translation>
    </message>
    <message>
        <source>A code word, who must not hear it, what not to say.</source>
        <translation>약속한 말, 들어서는 안 되는 사람, 하지 말아야 할 말을 적습니다.</translation>
    </message>
    <message>
        <source>May be used</source>
        <translation>이 방법으로 연락해도 됨</translation>
    </message>
    <message>
        <source>Name (empty: unknown)</source>
        <translation>이름 (모르면 비워 둡니다)</translation>
    </message>
    <message>
        <source>Relation to the client</source>
        <translation>내담자와의 관계</translation>
    </message>
    <message>
        <source>Accounts, one a line</source>
        <translation>계정 (한 줄에 하나)</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>계좌</translation>
    </message>
    <message>
        <source>What else identifies the person</source>
        <translation>그 밖의 특징</translation>
    </message>
    <message>
        <source>How she knows the suspect</source>
        <translation>피고소인과의 관계와 알게 된 경위</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>사건 경위 (시간순)</translation>
    </message>
    <message>
        <source>The harm, with exact words</source>
        <translation>구체적인 피해 내용 (들은 말 그대로)</translation>
    </message>
    <message>
        <source>How and when she learnt of it</source>
        <translation>피해를 알게 된 경위와 날짜</translation>
    </message>
    <message>
        <source>How she knows who it was</source>
        <translation>가해자를 알게 된 날짜와 근거</translation>
    </message>
    <message>
        <source>What it did to her</source>
        <translation>신체적·정신적·경제적 피해</translation>
    </message>
    <message>
        <source>What she wants</source>
        <translation>바라는 점</translation>
    </message>
    <message>
        <source>Evidence and witnesses</source>
        <translation>증거와 목격자</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>작성일</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>작성 장소</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>행위 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Harm and offender became known</source>
        <translation>피해와 가해자를 알게 됨</translation>
    </message>
    <message>
        <source>Counselling began</source>
        <translation>상담 시작</translation>
    </message>
    <message>
        <source>Complaint planned</source>
        <translation>고소장 낼 날</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>%1 이후</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>메신저</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>From the police</source>
        <translation>경찰 연계</translation>
    </message>
    <message>
        <source>From a school</source>
        <translation>학교 연계</translation>
    </message>
    <message>
        <source>From another centre</source>
        <translation>다른 기관 연계</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>그 밖의 경로</translation>
    </message>
    <message>
        <source>Can wait for the next appointment</source>
        <translation>다음 상담까지 기다릴 수 있음</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주 안에</translation>
    </message>
    <message>
        <source>Now: danger, or still spreading</source>
        <translation>지금 바로 (위험하거나 퍼지고 있음)</translation>
    </message>
    <message>
        <source>Wants punishment</source>
        <translation>처벌을 원함</translation>
    </message>
    <message>
        <source>Does not want punishment</source>
        <translation>처벌을 원하지 않음</translation>
    </message>
    <message>
        <source>Has not decided</source>
        <translation>아직 정하지 않음</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>여성</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>남성</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>그 밖</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>우편</translation>
    </message>
    <message>
        <source>Counselling and support</source>
        <translation>상담과 지원</translation>
    </message>
    <message>
        <source>Sensitive information</source>
        <translation>민감정보 처리</translation>
    </message>
    <message>
        <source>Handing the case over</source>
        <translation>사건 연계</translation>
    </message>
    <message>
        <source>Statistics, without the name</source>
        <translation>통계 (이름 없이)</translation>
    </message>
    <message>
        <source>Keeping her own copy as evidence</source>
        <translation>내담자 본인 사본의 증거 보관</translation>
    </message>
    <message>
        <source>Having postings deleted</source>
        <translation>게시물 삭제 지원</translation>
    </message>
    <message>
        <source>This centre</source>
        <translation>우리 기관</translation>
    </message>
    <message>
        <source>Central office</source>
        <translation>중앙사무소</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>경찰</translation>
    </message>
    <message>
        <source>Education office</source>
        <translation>교육청</translation>
    </message>
    <message>
        <source>Counselling centre</source>
        <translation>상담소</translation>
    </message>
    <message>
        <source>College centres</source>
        <translation>대학 상담센터</translation>
    </message>
    <message>
        <source>Legal support</source>
        <translation>법률 지원</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation>의료 지원</translation>
    </message>
    <message>
        <source>Not by: %1</source>
        <extracomment>%1 is a way of contact with its number or address: it must not be used.</extracomment>
        <translation>연락 금지: %1</translation>
    </message>
    <message>
        <source>no %1</source>
        <extracomment>%1 is a way of contact that must not be used, e.g. letter.</extracomment>
        <translation>%1 금지</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation>성명불상</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>아직 묻지 않음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>no</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>no alias yet</source>
        <translation>아직 가명 없음</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It could not be found. Nothing was changed.</source>
        <translation>찾을 수 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>It is there already and was left as it is. Choose another name or place.</source>
        <translation>이미 있어 그대로 두었습니다. 다른 이름이나 위치를 골라 주세요.</translation>
    </message>
    <message>
        <source>It could not be read. Check that the file is there and that you may open it, then try again.</source>
        <translation>읽을 수 없습니다. 파일이 있는지, 열 권한이 있는지 확인한 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>It could not be written. What was there before is unchanged. Check the place and try again.</source>
        <translation>쓸 수 없습니다. 전에 있던 것은 그대로입니다. 저장 위치를 확인한 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is unchanged. Free some space and try again.</source>
        <translation>디스크에 남은 공간이 없습니다. 전에 있던 것은 그대로입니다. 공간을 비운 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>It is larger than can be taken. Nothing of it was taken.</source>
        <translation>받을 수 있는 크기를 넘었습니다. 아무것도 받지 않았습니다.</translation>
    </message>
    <message>
        <source>It does not have the form that was expected. Nothing of it was taken.</source>
        <translation>형식이 맞지 않습니다. 아무것도 받지 않았습니다.</translation>
    </message>
    <message>
        <source>The file vanished or changed while it was being read. Nothing of it was taken; copy it to this computer and try again.</source>
        <translation>읽는 동안 파일이 사라지거나 바뀌었습니다. 아무것도 받지 않았습니다. 이 컴퓨터로 복사한 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>요청하신 대로 멈추었습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>A value that was given does not fit here. Nothing was changed.</source>
        <translation>주어진 값이 여기에 맞지 않습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The name or the passphrase is not right. Check the 한/영 and Caps Lock keys and try again.</source>
        <translation>이름이나 암호문이 맞지 않습니다. 한/영 키와 Caps Lock을 확인한 뒤 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess. Use at least 15 characters or six words that do not follow a pattern.</source>
        <translation>암호문이 짐작하기 쉽습니다. 규칙이 없는 15자 이상 또는 여섯 낱말을 써 주세요.</translation>
    </message>
    <message>
        <source>The store cannot be opened: its key file is damaged or was altered. Restore it from a backup.</source>
        <translation>보관소를 열 수 없습니다. 열쇠 파일이 손상되었거나 바뀌었습니다. 백업에서 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The store is damaged. Do not go on writing in it; restore it from a backup.</source>
        <translation>보관소가 손상되었습니다. 더 쓰지 마시고 백업에서 되살려 주세요.</translation>
    </message>
    <message>
        <source>The store is already open in another window or program. Close it there first.</source>
        <translation>보관소가 다른 창이나 프로그램에서 열려 있습니다. 그쪽을 먼저 닫아 주세요.</translation>
    </message>
    <message>
        <source>A store cannot lie here: the folder is shared, kept by a sync service, or open to others. Choose a folder on this computer that only you can open.</source>
        <translation>여기에는 보관소를 둘 수 없습니다. 공유되거나 동기화되거나 다른 사람이 열 수 있는 폴더입니다. 이 컴퓨터에서 본인만 열 수 있는 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>A newer version of Gyeot wrote this. Update the program; nothing was changed.</source>
        <translation>더 새로운 곁이 만든 것입니다. 프로그램을 새 판으로 바꾸어 주세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The store is older than its last record of work, or that record was altered. It was not opened; compare it with a backup.</source>
        <translation>보관소가 마지막 작업 기록보다 오래되었거나 그 기록이 바뀌었습니다. 열지 않았습니다. 백업과 견주어 보세요.</translation>
    </message>
    <message>
        <source>The store can only be read here. Nothing was written.</source>
        <translation>여기서는 보관소를 읽을 수만 있습니다. 쓴 것은 없습니다.</translation>
    </message>
    <message>
        <source>The database library on this computer does not have the properties Gyeot relies on. The store was not opened; install Gyeot anew.</source>
        <translation>이 컴퓨터의 데이터베이스 라이브러리가 곁이 요구하는 성질을 갖추지 않았습니다. 보관소를 열지 않았습니다. 곁을 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>The encryption library refused to work. Nothing was changed. Restart the computer and try again.</source>
        <translation>암호화 라이브러리가 작동하지 않았습니다. 바뀐 것은 없습니다. 컴퓨터를 다시 켠 뒤 시도해 주세요.</translation>
    </message>
    <message>
        <source>It is damaged, was altered, or belongs to another place. Nothing of it was used.</source>
        <translation>손상되었거나 바뀌었거나 다른 곳의 것입니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The entry contradicts another one. Nothing was changed.</source>
        <translation>다른 기록과 어긋나는 값입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile. Look at it again, then repeat your change.</source>
        <translation>그사이 기록이 바뀌었습니다. 다시 살펴본 뒤 고쳐 주세요.</translation>
    </message>
    <message>
        <source>Something that is needed is missing. Fill it in and try again.</source>
        <translation>필요한 내용이 빠져 있습니다. 채운 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>There is no field of this name. Check the spelling.</source>
        <translation>이런 이름의 항목이 없습니다. 철자를 확인해 주세요.</translation>
    </message>
    <message>
        <source>There is no offence of this number among the statutes.</source>
        <translation>법률 자료에 이런 번호의 죄명이 없습니다.</translation>
    </message>
    <message>
        <source>There is no incident of this kind in the list.</source>
        <translation>목록에 이런 종류의 피해 유형이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such day. Write dates as 2026-03-14.</source>
        <translation>없는 날짜입니다. 날짜는 2026-03-14처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>This file is not taken: a person under 19 is or may be in it, and keeping it is forbidden to everyone. Record its address, time and account instead, and tell the police.</source>
        <translation>이 파일은 받지 않습니다. 19세 미만인 사람이 나오거나 나올 수 있으며, 누구도 보관할 수 없습니다. 주소와 시각, 계정만 적고 경찰에 알려 주세요.</translation>
    </message>
    <message>
        <source>There is no valid consent for this. Record the consent first; nothing was taken or sent.</source>
        <translation>이 일에 대한 유효한 동의가 없습니다. 먼저 동의를 기록해 주세요. 받거나 보낸 것은 없습니다.</translation>
    </message>
    <message>
        <source>Only the victim&apos;s own copy of such a file may be kept. Record the address, time and account instead.</source>
        <translation>이런 파일은 내담자 본인의 사본만 보관할 수 있습니다. 주소와 시각, 계정만 적어 주세요.</translation>
    </message>
    <message>
        <source>The template has a mistake at this place. It was not used.</source>
        <translation>서식의 이 자리에 잘못이 있습니다. 서식을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The document fonts have no shape for a character. Replace it or have it written out, then try again.</source>
        <translation>문서 글꼴에 없는 글자가 있습니다. 바꾸거나 풀어 쓴 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The document could not be laid out. Nothing was saved.</source>
        <translation>문서의 쪽을 나눌 수 없습니다. 저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>This bundle was imported before; nothing was changed.</source>
        <translation>이미 받은 묶음입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>An earlier bundle of this site is missing. This one was kept aside and will be applied when the missing one arrives.</source>
        <translation>이 기관의 앞선 묶음이 오지 않았습니다. 따로 두었다가 앞의 것이 오면 반영합니다.</translation>
    </message>
    <message>
        <source>A newer version of Gyeot made this bundle. It was kept aside; update this program.</source>
        <translation>더 새로운 곁이 만든 묶음입니다. 따로 두었습니다. 이 프로그램을 새 판으로 바꾸어 주세요.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is too old to decide. The bundle was kept aside; renew the list.</source>
        <translation>폐지된 인증서 목록이 오래되어 판단할 수 없습니다. 묶음을 따로 두었습니다. 목록을 새로 받아 주세요.</translation>
    </message>
    <message>
        <source>The store that sent this was restored from a backup. The bundle was kept aside until a person confirms it.</source>
        <translation>백업에서 되살린 보관소가 보낸 것입니다. 사람이 확인할 때까지 따로 두었습니다.</translation>
    </message>
    <message>
        <source>The bundle&apos;s date is not plausible. It was kept aside; check the clocks of both computers.</source>
        <translation>묶음의 날짜가 맞지 않습니다. 따로 두었습니다. 두 컴퓨터의 시계를 확인해 주세요.</translation>
    </message>
    <message>
        <source>The copy is damaged on its way: a file differs from its list. Copy it again; nothing was imported.</source>
        <translation>옮기는 중에 손상되었습니다. 목록과 다른 파일이 있습니다. 다시 복사해 주세요. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle is not complete. Copy all of its files; nothing was imported.</source>
        <translation>묶음이 다 오지 않았습니다. 모든 파일을 복사해 주세요. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The folder holds something that does not belong to a bundle. Nothing was imported.</source>
        <translation>묶음에 속하지 않는 것이 폴더에 있습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle exceeds a limit of the format. Nothing was imported.</source>
        <translation>묶음이 형식의 한도를 넘었습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>This is not a well-formed bundle. Nothing was imported.</source>
        <translation>올바른 형식의 묶음이 아닙니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle uses an encryption method that is not permitted. Nothing was imported.</source>
        <translation>허용되지 않은 암호 방식을 쓴 묶음입니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The signature is not right. Nothing was imported.</source>
        <translation>서명이 맞지 않습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The sender&apos;s certificate is not accepted. Nothing was imported; compare the fingerprints on paper.</source>
        <translation>보낸 쪽의 인증서를 받아들일 수 없습니다. 받은 것은 없습니다. 종이에 적힌 지문과 견주어 보세요.</translation>
    </message>
    <message>
        <source>The inner and the outer signature are of different senders. Nothing was imported.</source>
        <translation>안쪽과 바깥쪽 서명이 서로 다른 사람의 것입니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle is meant for somebody else. Nothing was imported.</source>
        <translation>다른 곳으로 보낸 묶음입니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle cannot be opened: it was altered or is not meant for this office. Nothing was imported.</source>
        <translation>묶음을 열 수 없습니다. 바뀌었거나 이곳으로 보낸 것이 아닙니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>A part differs from what the sender signed. Nothing was imported.</source>
        <translation>보낸 쪽이 서명한 내용과 다른 부분이 있습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The list of contents is not valid. Nothing was imported.</source>
        <translation>묶음의 목록이 올바르지 않습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>A record in the bundle is not valid. Nothing was imported.</source>
        <translation>묶음에 올바르지 않은 기록이 있습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The sender may not write these cases. Nothing was imported.</source>
        <translation>보낸 쪽이 쓸 수 없는 사건이 들어 있습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>This bundle is older than what has already arrived. Nothing was imported.</source>
        <translation>이미 받은 것보다 오래된 묶음입니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle does not follow from what this store sent before. It was put aside; a person has to look at it.</source>
        <translation>앞서 보낸 것에서 이어지지 않는 묶음입니다. 따로 두었으니 사람이 살펴보아야 합니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the file or field it is about, %2 the sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>Screenshot</source>
        <translation>화면 캡처</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>저장한 페이지</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>송금 내역</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>그 밖</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Yes, or possibly</source>
        <translation>예, 또는 그럴 수 있음</translation>
    </message>
    <message>
        <source>Nothing sexual is shown</source>
        <translation>성적인 내용이 없음</translation>
    </message>
    <message>
        <source>Something sexual is shown</source>
        <translation>성적인 내용이 있음</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>받아 넣음</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>handed out as a file</source>
        <translation>파일로 내보냄</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>건넴</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>돌려받음</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>인쇄함</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>파기함</translation>
    </message>
    <message>
        <source>Ex. %1</source>
        <extracomment>Short name of the exhibit with that number, as in the list of acts.</extracomment>
        <translation>증 %1</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>“%1” 항목이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a list. Open it with {{#…}} and use its fields inside.</source>
        <translation>“%1” 항목은 목록입니다. {{#…}}로 열고 그 안에서 항목을 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” stands for one row of a list and can be used only inside that list.</source>
        <translation>“%1” 항목은 목록의 한 줄을 뜻하므로 그 목록 안에서만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is opened here and never closed.</source>
        <translation>“%1” 구역을 여기서 열고 닫지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is closed here but was never opened.</source>
        <translation>“%1” 구역을 연 적이 없는데 여기서 닫았습니다.</translation>
    </message>
    <message>
        <source>“%1” is closed here while another one is still open.</source>
        <translation>다른 구역이 열려 있는데 “%1” 구역을 여기서 닫았습니다.</translation>
    </message>
    <message>
        <source>Two closing braces are missing.</source>
        <translation>닫는 중괄호 두 개(}})가 빠졌습니다.</translation>
    </message>
    <message>
        <source>This kind of tag is not used here.</source>
        <translation>여기에는 이런 태그를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a directive, or its value does not fit.</source>
        <translation>“%1” 지시어가 없거나 값이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The head needs “%1” once, above the first line of the paper.</source>
        <translation>머리에 “%1” 줄이 한 번 있어야 합니다. 문서의 첫 줄보다 위에 적어 주세요.</translation>
    </message>
    <message>
        <source>The table&apos;s columns and this row do not fit together.</source>
        <translation>표의 열과 이 줄의 칸이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>This line cannot stand here.</source>
        <translation>이 줄은 여기에 올 수 없습니다.</translation>
    </message>
    <message>
        <source>There is a character here that cannot be seen. Delete it.</source>
        <translation>보이지 않는 글자가 있습니다. 지워 주세요.</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>wording since %1</source>
        <extracomment>%1 is a date: the wording of the statute in force since then.</extracomment>
        <translation>%1부터 시행된 조문</translation>
    </message>
    <message>
        <source>first day of this wording not read</source>
        <translation>이 조문의 시행일은 확인하지 못함</translation>
    </message>
    <message>
        <source>Criminal limitation</source>
        <translation>공소시효</translation>
    </message>
    <message>
        <source>Complaint period</source>
        <translation>고소기간</translation>
    </message>
    <message>
        <source>Damages, 3 years from knowing</source>
        <translation>손해배상 (안 날부터 3년)</translation>
    </message>
    <message>
        <source>Damages, 10 years from the act</source>
        <translation>손해배상 (행위일부터 10년)</translation>
    </message>
    <message>
        <source>%1, at the earliest</source>
        <extracomment>%1 is a date with the days left: the earliest day it can be, because the day of the act is an estimate.</extracomment>
        <translation>이르면 %1</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>%1에 지남</translation>
    </message>
    <message>
        <source>begins %1, last day %2</source>
        <extracomment>%1 the day it begins, %2 its last day.</extracomment>
        <translation>%1 시작, 마지막 날 %2</translation>
    </message>
    <message>
        <source>not begun: a fact is still open</source>
        <translation>시작 전: 확인할 사실이 남음</translation>
    </message>
    <message>
        <source>never runs out</source>
        <translation>기한 없음 (시효 배제)</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>second source only</source>
        <translation>2차 자료만 확인</translation>
    </message>
    <message>
        <source>source read</source>
        <translation>원문 확인</translation>
    </message>
    <message>
        <source>the victim&apos;s date of birth</source>
        <translation>피해자의 생년월일</translation>
    </message>
    <message>
        <source>whether the victim has a disability</source>
        <translation>피해자에게 장애가 있는지</translation>
    </message>
    <message>
        <source>whether DNA or other scientific evidence is secured</source>
        <translation>DNA 등 과학적 증거를 확보했는지</translation>
    </message>
    <message>
        <source>the day it ended</source>
        <translation>행위가 끝난 날</translation>
    </message>
    <message>
        <source>the day of the act</source>
        <translation>행위가 있었던 날</translation>
    </message>
    <message>
        <source>what kind of act it is</source>
        <translation>행위의 유형</translation>
    </message>
    <message>
        <source>the day the offender became known</source>
        <translation>가해자를 알게 된 날</translation>
    </message>
    <message>
        <source>the day harm and offender were both known</source>
        <translation>피해와 가해자를 모두 알게 된 날</translation>
    </message>
    <message>
        <source>statute not read</source>
        <translation>원문 미확인</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer. This computer keeps print files on its disk: delete old jobs from the print queue.</source>
        <translation>프린터로 보냈습니다. 이 컴퓨터는 인쇄 파일을 디스크에 남깁니다. 인쇄 대기열에서 지난 작업을 지워 주세요.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>프린터로 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Covered</source>
        <translation>화면 가림</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until now</source>
        <extracomment>%1 is a date: from then on and still.</extracomment>
        <translation>%1부터 지금까지</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>Chosen by the counselor.</source>
        <translation>상담원이 고른 죄명입니다.</translation>
    </message>
    <message>
        <source>For acts of the kind “%1” it is looked at as number %2.</source>
        <extracomment>%1 a kind of incident, %2 a place in a list.</extracomment>
        <translation>“%1” 유형의 행위에서 %2번째로 살펴보는 죄명입니다.</translation>
    </message>
    <message>
        <source>For acts of the kind “%1” it goes with the others, never alone.</source>
        <translation>“%1” 유형의 행위에서는 다른 죄명과 함께 살펴보며, 이것만 따로 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>On %1 the victim was not yet %2 (only on %3): offences against minors come first.</source>
        <translation>%1 당시 피해자는 아직 %2세가 되지 않았습니다(%3에 됩니다). 아동·청소년 대상 범죄를 먼저 살펴봅니다.</translation>
    </message>
    <message>
        <source>It stands in for “%1”, which was not yet law on %2.</source>
        <translation>“%1” 조항이 %2 당시 아직 시행되지 않아 그 자리를 대신합니다.</translation>
    </message>
    <message>
        <source>Careful: acts of the kind “%1” are often mistaken for this.</source>
        <translation>주의: “%1” 유형의 행위는 이 죄명과 혼동되기 쉽습니다.</translation>
    </message>
    <message>
        <source>The wording in force on %1 applies (%2).</source>
        <translation>%1 당시 시행되던 조문이 적용됩니다 (시행 %2).</translation>
    </message>
    <message>
        <source>The wording for %1 is used; since when it has been in force was not read.</source>
        <translation>%1의 조문으로 보았습니다. 언제부터 시행되었는지는 원문에서 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>On %1 this was not yet punishable; it is since %2.</source>
        <translation>%1 당시에는 처벌 규정이 없었습니다. %2부터 처벌됩니다.</translation>
    </message>
    <message>
        <source>No wording is recorded for %1; the first one begins on %2. Look it up.</source>
        <translation>%1에 시행되던 조문이 자료에 없습니다. 자료의 첫 조문은 %2부터 시행되었습니다. 원문을 찾아보아야 합니다.</translation>
    </message>
    <message>
        <source>The law changed on %1, between the days of the act (%2). The exact day decides.</source>
        <translation>행위 기간(%2) 중인 %1에 법이 바뀌었습니다. 정확한 날짜에 따라 달라집니다.</translation>
    </message>
    <message>
        <source>It is prosecuted only on a complaint (%1).</source>
        <translation>고소가 있어야 공소를 제기할 수 있습니다 (%1).</translation>
    </message>
    <message>
        <source>About the wording of that day: %1.</source>
        <extracomment>%1 is a note of the law tables on an older wording.</extracomment>
        <translation>그날의 조문에 대하여: %1.</translation>
    </message>
    <message>
        <source>It is not prosecuted against the victim&apos;s stated wish (%1).</source>
        <translation>피해자가 밝힌 의사에 반하여 공소를 제기할 수 없습니다 (%1).</translation>
    </message>
    <message>
        <source>The period runs from the day the act ended: %1.</source>
        <translation>행위가 끝난 날부터 기간을 셉니다: %1.</translation>
    </message>
    <message>
        <source>The acts of %1 are one offence: the period runs from the last, %2.</source>
        <translation>이어진 행위(%1)를 하나의 죄로 보아, 마지막 행위가 있은 %2부터 기간을 셉니다.</translation>
    </message>
    <message>
        <source>It began on %1 and, as far as known, goes on. The period begins when it ends.</source>
        <translation>%1에 시작되어, 아는 바로는 지금도 이어지고 있습니다. 끝난 때부터 기간이 시작됩니다.</translation>
    </message>
    <message>
        <source>A posting is complete on the day it appears: the period runs from %1, though it stayed up longer.</source>
        <translation>게시는 올린 날에 이루어진 것으로 봅니다. 그 뒤에 남아 있었더라도 %1부터 기간을 셉니다.</translation>
    </message>
    <message>
        <source>The day is not known exactly (%1). The earliest is counted, %2, so that no day is lost.</source>
        <translation>날짜가 정확하지 않습니다(%1). 하루도 놓치지 않도록 가장 이른 날 %2부터 셉니다.</translation>
    </message>
    <message>
        <source>Counted from %1 instead, the last day would be %2.</source>
        <translation>대신 %1부터 세면 마지막 날은 %2입니다.</translation>
    </message>
    <message>
        <source>Known on %1.</source>
        <translation>%1에 알게 되었습니다.</translation>
    </message>
    <message>
        <source>The offender was known on %1 at the latest, when harm and offender were known.</source>
        <translation>피해와 가해자를 모두 안 %1에는 늦어도 가해자를 알고 있었습니다.</translation>
    </message>
    <message>
        <source>The penalty falls in class %1: limitation %2.</source>
        <translation>법정형이 %1에 해당하여 공소시효는 %2입니다.</translation>
    </message>
    <message>
        <source>The heaviest penalty is prison of %1, which is class %2: limitation %3.</source>
        <translation>가장 무거운 형은 징역 %1입니다. %2에 해당하여 공소시효는 %3입니다.</translation>
    </message>
    <message>
        <source>Limitation as for “%1”.</source>
        <translation>“%1”의 공소시효를 따릅니다.</translation>
    </message>
    <message>
        <source>The victim, born %1, comes of age on %2: the period runs from that day.</source>
        <translation>피해자(%1 출생)가 성년이 되는 %2부터 기간을 셉니다.</translation>
    </message>
    <message>
        <source>Scientific evidence is secured: %1 more.</source>
        <translation>과학적 증거를 확보하여 %1 늘어납니다.</translation>
    </message>
    <message>
        <source>A rule in force since %1 does not help: the period had ended on %2.</source>
        <translation>%1부터 시행된 규정은 적용되지 않습니다. 기간이 이미 %2에 끝났습니다.</translation>
    </message>
    <message>
        <source>There is no limitation (%1, in force since %2).</source>
        <translation>공소시효가 없습니다 (%1, %2 시행).</translation>
    </message>
    <message>
        <source>%1 is day one. %2 end with %3.</source>
        <translation>첫날은 %1입니다. %2의 마지막 날은 %3입니다.</translation>
    </message>
    <message>
        <source>The day itself, %1, does not count. %2 end with %3.</source>
        <translation>첫날(%1)은 세지 않습니다. %2의 마지막 날은 %3입니다.</translation>
    </message>
    <message>
        <source>%1 is no working day (%2): the last day moves to %3.</source>
        <translation>%1에는 관공서가 쉬므로(%2) 마지막 날이 %3까지 늦춰집니다.</translation>
    </message>
    <message>
        <source>Whether %1 (%2) is a public holiday is being changed. Do not count on a later day.</source>
        <translation>%1(%2)의 공휴일 여부가 바뀌는 중입니다. 더 늦은 날로 잡지 마세요.</translation>
    </message>
    <message>
        <source>Public holidays are known until %1 only; after that just weekends are counted.</source>
        <translation>공휴일 자료는 %1까지만 있습니다. 그 뒤로는 주말만 셈에 넣습니다.</translation>
    </message>
    <message>
        <source>Not known yet, and it would decide: %1.</source>
        <translation>아직 모르지만 결과를 좌우하는 사실: %1.</translation>
    </message>
</context>
<context>
    <name>WhenText</name>
    <message>
        <source>%1 or before</source>
        <extracomment>%1 is a date: on that day or at some time before it.</extracomment>
        <translation>%1 이전</translation>
    </message>
</context>
<context>
    <name>WorkingPaper</name>
    <message>
        <source>Workings of the last days</source>
        <translation>기한 계산서</translation>
    </message>
    <message>
        <source>Case %1, as of %2. Computed by Gyeot and not signed by a lawyer.</source>
        <extracomment>%1 a case number, %2 a date.</extracomment>
        <translation>사건 %1, %2 기준. 곁이 계산한 것으로 변호사의 확인을 받지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::ActDelegate</name>
    <message>
        <source>not sorted</source>
        <translation>분류 전</translation>
    </message>
    <message>
        <source>leave the suggestion</source>
        <translation>제안대로 두기</translation>
    </message>
    <message>
        <source>2026-03-14 23:52, 2026-07-01 ~ 2026-09-30, before 2026-03-14</source>
        <translation>2026-03-14 23:52, 2026-07-01 ~ 2026-09-30, 2026-03-14 이전</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::ActDetails</name>
    <message>
        <source>More about this act</source>
        <translation>이 행위 더 적기</translation>
    </message>
    <message>
        <source>Address of the page (URL)</source>
        <translation>게시물 주소 (URL)</translation>
    </message>
    <message>
        <source>Harm and offender known on</source>
        <translation>피해와 가해자를 안 날</translation>
    </message>
    <message>
        <source>The three years for damages run from here.</source>
        <translation>손해배상을 청구할 3년을 이날부터 셉니다.</translation>
    </message>
    <message>
        <source>Offender known on</source>
        <translation>가해자를 안 날</translation>
    </message>
    <message>
        <source>A complaint period runs from here.</source>
        <translation>고소기간을 이날부터 셉니다.</translation>
    </message>
    <message>
        <source>Went on until</source>
        <translation>이어진 마지막 날</translation>
    </message>
    <message>
        <source>Only for what goes on, such as keeping a file.</source>
        <translation>파일 소지처럼 이어지는 행위에만 적습니다.</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>People it reached</source>
        <translation>받거나 본 사람 수</translation>
    </message>
    <message>
        <source>Loss in won</source>
        <translation>피해액 (원)</translation>
    </message>
    <message>
        <source>The time is an estimate</source>
        <translation>일시를 어림으로 적음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Law of act %1</source>
        <extracomment>%1 is the running number of an act.</extracomment>
        <translation>행위 %1의 법률</translation>
    </message>
    <message>
        <source>Choose a kind in the table, and the statutes it may fall under appear here.</source>
        <translation>표에서 유형을 고르면 해당할 수 있는 법률이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Also to be looked at: %1</source>
        <extracomment>%1 lists offences that may apply as well.</extracomment>
        <translation>함께 살펴볼 죄명: %1</translation>
    </message>
    <message>
        <source>Not known yet, and it would decide: %1</source>
        <translation>아직 모르지만 결과를 좌우하는 사실: %1</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::ActTableModel</name>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>%1 an offence, %2 a date: in the wording since that day.</extracomment>
        <translation>%1 (%2 시행)</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>새 행위</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>일시 모름</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is when something happened, as the victim estimates it.</extracomment>
        <translation>%1 무렵</translation>
    </message>
    <message>
        <source>not sorted</source>
        <translation>분류 전</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>연번</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>장소·매체</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>행위 내용</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Law (suggested)</source>
        <translation>법률 (제안)</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>증거</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::ActsPage</name>
    <message>
        <source>Acts</source>
        <translation>행위</translation>
    </message>
    <message>
        <source>“%1” is no time this table can read. Write 2026-03-14, with a time behind it, two days with ~ between, or “before” and a day.</source>
        <extracomment>%1 is what was typed for a time.</extracomment>
        <translation>“%1”: 일시로 읽을 수 없습니다. 2026-03-14처럼 적고 시각은 그 뒤에 적어 주세요. 기간은 두 날짜 사이에 ~, 어느 날 이전이면 날짜 뒤에 “이전”을 붙입니다.</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>새 행위</translation>
    </message>
    <message>
        <source>Remove this act</source>
        <translation>이 행위 지우기</translation>
    </message>
    <message>
        <source>The act was removed. Ctrl+Z brings it back.</source>
        <translation>행위를 지웠습니다. Ctrl+Z로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::CaseDelegate</name>
    <message>
        <source>no deadline worked out yet</source>
        <translation>계산된 기한 없음</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::CaseListPane</name>
    <message>
        <source>Search cases</source>
        <translation>사건 검색</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>보여 줄 사건</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>No case yet. When the first call comes, it begins here.</source>
        <translation>아직 사건이 없습니다. 첫 연락이 오면 여기에서 시작합니다.</translation>
    </message>
    <message>
        <source>Nothing found. Two syllables are enough; spaces do not matter.</source>
        <translation>찾은 사건이 없습니다. 두 글자만 적어도 되고 띄어쓰기는 상관없습니다.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>새 사건</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n건 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::CaseView</name>
    <message>
        <source>Pages of the case</source>
        <translation>사건의 화면</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 case number, %2 alias of the client.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Safe contact: %1</source>
        <extracomment>%1 are rules of contact in a few words.</extracomment>
        <translation>안전 연락: %1</translation>
    </message>
    <message>
        <source>no rule yet</source>
        <translation>아직 정하지 않음</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::CasesPlace</name>
    <message>
        <source>Cases</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Choose a case at the left, or take a new one in.</source>
        <translation>왼쪽에서 사건을 고르거나 새 사건을 시작하세요.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>새 사건</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is what would be taken back, e.g. &quot;removal of an act&quot;.</extracomment>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Show or hide “What now?”</source>
        <translation>“지금 할 일” 보이기·숨기기</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>되돌리기: %1</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::ClockLine</name>
    <message>
        <source>Working</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>Working of: %1</source>
        <extracomment>Spoken name: show how the date of this clock was computed.</extracomment>
        <translation>계산 보기: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Read in: %1</source>
        <extracomment>%1 lists where the rules were read.</extracomment>
        <translation>확인한 자료: %1</translation>
    </message>
    <message>
        <source>Computed by Gyeot and not signed by a lawyer. Confirm the day before you rely on it.</source>
        <translation>곁이 계산한 것으로 변호사의 확인을 받지 않았습니다. 이 날짜를 믿고 움직이기 전에 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::CommandPalette</name>
    <message>
        <source>Do something</source>
        <translation>기능 찾기</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>무엇을 할까요?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>기능</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::ConsentList</name>
    <message>
        <source>holds</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>유효하지 않음</translation>
    </message>
    <message>
        <source>given %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>%1 동의</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>until its purpose is met</source>
        <translation>목적을 이룰 때까지</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>%1 철회</translation>
    </message>
    <message>
        <source>signed by the legal representative</source>
        <translation>법정대리인이 서명</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>동의 기록하기</translation>
    </message>
    <message>
        <source>None yet. Without a consent nothing of this case leaves this computer but its count.</source>
        <translation>아직 없습니다. 동의가 없으면 이 사건은 건수 말고는 이 컴퓨터를 떠나지 않습니다.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>철회…</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>Sheet that was signed</source>
        <translation>서명한 동의서</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>서명한 날</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>Signed by the legal representative</source>
        <translation>법정대리인이 서명함</translation>
    </message>
    <message>
        <source>Form and version, as printed at its foot.</source>
        <translation>동의서 아래에 적힌 서식과 판입니다.</translation>
    </message>
    <message>
        <source>Empty: until the purpose is met.</source>
        <translation>비워 두면 목적을 이룰 때까지입니다.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>기록하기</translation>
    </message>
    <message>
        <source>The day it was signed and the sheet are needed: without them the consent cannot be shown to hold.</source>
        <translation>서명한 날과 동의서가 필요합니다. 둘이 있어야 동의가 유효함을 보일 수 있습니다.</translation>
    </message>
    <message>
        <source>Withdraw this consent</source>
        <translation>이 동의 철회</translation>
    </message>
    <message>
        <source>From today on “%1 → %2” no longer holds. What was handed over before stays where it is; the office is told with the next transfer.</source>
        <extracomment>%1 what it was for, %2 who received.</extracomment>
        <translation>오늘부터 “%1 → %2” 동의는 효력이 없습니다. 이미 건넨 것은 그곳에 남습니다. 다음 전송 때 중앙사무소에 알립니다.</translation>
    </message>
    <message>
        <source>Withdraw as of today</source>
        <translation>오늘부로 철회</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::CreateStorePage</name>
    <message>
        <source>A new store</source>
        <translation>새 보관소</translation>
    </message>
    <message>
        <source>Everything you write lies encrypted in one folder of this computer. Only your passphrase opens it.</source>
        <translation>적은 내용은 모두 암호화되어 이 컴퓨터의 한 폴더에 놓입니다. 본인의 암호문으로만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Shown when you open the store and in its log.</source>
        <translation>보관소를 열 때와 그 기록에 보입니다.</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>기관 부호</translation>
    </message>
    <message>
        <source>The short code of your centre, for example S07. It cannot be changed later.</source>
        <translation>S07과 같은 기관의 짧은 부호입니다. 나중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Name of the store</source>
        <translation>보관소 이름</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>다른 위치…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>At least 15 characters, or six words. Korean and Latin keys count the same: what matters are the keys you press.</source>
        <translation>15자 이상 또는 여섯 낱말입니다. 누르는 글쇠만 보므로 한글로 치든 영문으로 치든 같습니다.</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>여섯 낱말 추천받기</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>암호문 한 번 더</translation>
    </message>
    <message>
        <source>For practice only: marked on every page, no real case goes in</source>
        <translation>연습용: 모든 화면에 표시되며 실제 사건은 넣지 않습니다</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>보관소 만들기</translation>
    </message>
    <message>
        <source>Where should the store lie?</source>
        <translation>보관소를 어디에 둘까요?</translation>
    </message>
    <message>
        <source>It will lie in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>놓일 곳: %1</translation>
    </message>
    <message>
        <source>Now type the six words from your paper, with one space between them.</source>
        <translation>이제 종이에 적은 여섯 낱말을 한 칸씩 띄워 치세요.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>두 암호문이 아직 같지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) so far.</source>
        <translation>
            <numerusform>지금까지 %n자입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can reset a lost passphrase. Keep it written down in a locked place, away from this computer.</source>
        <translation>잊은 암호문은 누구도 되찾아 줄 수 없습니다. 적어서 이 컴퓨터와 떨어진 잠긴 곳에 두세요.</translation>
    </message>
    <message>
        <source>Your name is missing. It tells your entries from those of colleagues.</source>
        <translation>이름을 적어 주세요. 동료의 기록과 구별하는 데 씁니다.</translation>
    </message>
    <message>
        <source>The site code is missing. Your office gave it to you; for practice any will do, for example S01.</source>
        <translation>기관 부호를 적어 주세요. 중앙사무소에서 받은 부호입니다. 연습이라면 S01처럼 아무 부호나 됩니다.</translation>
    </message>
    <message>
        <source>The store needs a name without a slash.</source>
        <translation>보관소 이름을 적어 주세요. 빗금(/)은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Type the same passphrase in both fields.</source>
        <translation>두 칸에 같은 암호문을 적어 주세요.</translation>
    </message>
    <message>
        <source>Making the store. The key takes a few seconds, on purpose: so guessing takes years.</source>
        <translation>보관소를 만드는 중입니다. 짐작하려면 몇 해가 걸리도록 열쇠를 일부러 몇 초에 걸쳐 만듭니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::DeadlineTableModel</name>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남은 날</translation>
    </message>
    <message>
        <source>What</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>가명</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>확인 정도</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::DeadlinesPlace</name>
    <message>
        <source>Deadlines</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>The next last day of each open case, as computed. Enter opens the case with the working.</source>
        <translation>진행 중인 사건마다 계산된 다음 마지막 날입니다. Enter를 누르면 그 사건의 계산이 열립니다.</translation>
    </message>
    <message>
        <source>No last day has been worked out yet. Record acts with their dates in a case, and they stand here.</source>
        <translation>아직 계산된 기한이 없습니다. 사건에 행위와 날짜를 적으면 여기에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::EditableSection</name>
    <message>
        <source>Edit</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <extracomment>Spoken name of an edit button: %1 is the section.</extracomment>
        <translation>고치기: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마침</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::EvidenceDetails</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>찾은 곳</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>만든 사람</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>확보</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>받아 넣은 때</translation>
    </message>
    <message>
        <source>Shall prove</source>
        <translation>입증취지</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본 보관처</translation>
    </message>
    <message>
        <source>Person under 19</source>
        <translation>19세 미만 여부</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>성적인 내용</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>증거 정보</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>확보한 날</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>찾은 곳</translation>
    </message>
    <message>
        <source>Who made what it shows</source>
        <translation>내용을 만든 사람</translation>
    </message>
    <message>
        <source>How it was captured</source>
        <translation>확보한 방법</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>확보한 사람</translation>
    </message>
    <message>
        <source>What it shall prove</source>
        <translation>입증취지</translation>
    </message>
    <message>
        <source>Where the original is kept</source>
        <translation>원본 보관처</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Acts it shows</source>
        <translation>보여 주는 행위</translation>
    </message>
    <message>
        <source>No act is recorded yet.</source>
        <translation>아직 적은 행위가 없습니다.</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>보관 이력</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Files are sealed as they are read and never shown here. Drop them anywhere on this page.</source>
        <translation>파일은 읽는 대로 봉인하며 여기에 보여 주지 않습니다. 이 화면 어디에나 끌어다 놓을 수 있습니다.</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>파일 받아 넣기…</translation>
    </message>
    <message>
        <source>Screenshots, chats, saved pages: what is taken in here is hashed and sealed at once and gets its exhibit number.</source>
        <translation>화면 캡처, 대화, 저장한 페이지를 받아 넣습니다. 넣는 즉시 해시를 계산하고 봉인하며 증거번호를 붙입니다.</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>어떤 파일을 넣을까요?</translation>
    </message>
    <message>
        <source>Reading, hashing and sealing…</source>
        <translation>읽고 해시를 계산하고 봉인하는 중…</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::EvidenceTableModel</name>
    <message>
        <source>not known</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>봉인됨</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>증거번호</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>확보한 날</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Shows acts</source>
        <translation>행위</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::GateDialog</name>
    <message>
        <source>Take in evidence</source>
        <translation>증거 받아 넣기</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>이 파일은 넣지 않기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Is a person under 19, or possibly so, shown or meant in this file?</source>
        <translation>이 파일에 19세 미만이거나 그럴 수 있는 사람이 나오거나, 그런 사람을 나타낸 것이 있나요?</translation>
    </message>
    <message>
        <source>Also drawn or made by a computer. Sexual material of children is never kept here, whatever it is needed for.</source>
        <translation>그림이나 컴퓨터로 만든 것도 포함합니다. 아동·청소년 성착취물은 어떤 목적으로도 여기에 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>무엇이 담겨 있나요?</translation>
    </message>
    <message>
        <source>It is the victim&apos;s own copy</source>
        <translation>내담자 본인의 사본입니다</translation>
    </message>
    <message>
        <source>A person can be recognised in it</source>
        <translation>누구인지 알아볼 수 있는 사람이 나옵니다</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>어디에서 온 파일인가요?</translation>
    </message>
    <message>
        <source>What is not known now can be filled in later.</source>
        <translation>지금 모르는 것은 나중에 적어도 됩니다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>찾은 곳</translation>
    </message>
    <message>
        <source>An address, or “her phone”.</source>
        <translation>주소를 적거나 “내담자 휴대전화”처럼 적습니다.</translation>
    </message>
    <message>
        <source>Who made what it shows</source>
        <translation>내용을 만든 사람</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>확보한 날</translation>
    </message>
    <message>
        <source>How it was captured</source>
        <translation>확보한 방법</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>확보한 사람</translation>
    </message>
    <message>
        <source>What it shall prove</source>
        <translation>입증취지</translation>
    </message>
    <message>
        <source>Then only a file of plain text is taken. Pictures, videos, captured pages and unknown files stay out: write their addresses, times and accounts into the table of acts, and leave the securing of the file to the police.</source>
        <translation>그렇다면 글자만 든 파일만 받습니다. 사진, 영상, 저장한 페이지, 알 수 없는 파일은 받지 않습니다. 행위 표에 주소와 시각, 계정을 적고, 파일을 확보하는 일은 경찰에 맡겨 주세요.</translation>
    </message>
    <message>
        <source>Her consent to keep it is recorded and holds today.</source>
        <translation>보관에 대한 동의가 기록되어 있으며 오늘 유효합니다.</translation>
    </message>
    <message>
        <source>Her consent to keep it is not recorded. Record it under “People and consents” first.</source>
        <translation>보관에 대한 동의가 기록되어 있지 않습니다. “관계인과 동의”에서 먼저 기록해 주세요.</translation>
    </message>
    <message>
        <source>Seal and take in</source>
        <translation>봉인하고 넣기</translation>
    </message>
    <message>
        <source>Please choose an answer; “I cannot tell” is one too.</source>
        <translation>답을 골라 주세요. “알 수 없음”도 답입니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::IntakeDialog</name>
    <message>
        <source>New case</source>
        <translation>새 사건</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>How did the first contact come, and how urgent is it?</source>
        <translation>어떻게 연락이 왔고, 얼마나 급한가요?</translation>
    </message>
    <message>
        <source>The case gets its number now; everything else can follow.</source>
        <translation>사건 번호는 지금 정해집니다. 나머지는 나중에 적어도 됩니다.</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>첫 연락</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>긴급도</translation>
    </message>
    <message>
        <source>What shall we call her or him?</source>
        <translation>어떻게 불러 드릴까요?</translation>
    </message>
    <message>
        <source>An alias is enough. The true name is asked only where a paper needs it.</source>
        <translation>가명이면 충분합니다. 실명은 서류에 필요할 때만 여쭙니다.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>가명</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>How may we get in touch safely?</source>
        <translation>어떻게 연락하면 안전한가요?</translation>
    </message>
    <message>
        <source>Somebody else may see the phone or open the letters.</source>
        <translation>다른 사람이 전화를 보거나 우편을 열어 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Safe way</source>
        <translation>안전한 방법</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>지킬 점</translation>
    </message>
    <message>
        <source>Hours, a code word, who must not hear it.</source>
        <translation>시간대, 약속한 말, 들어서는 안 되는 사람을 적습니다.</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>쓰면 안 되는 방법</translation>
    </message>
    <message>
        <source>A number, or in words: no letters to the home.</source>
        <translation>번호를 적거나 “집으로 우편을 보내지 않기”처럼 적습니다.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>어떤 일이 있었나요?</translation>
    </message>
    <message>
        <source>One or two sentences. Nobody has to tell it all today.</source>
        <translation>한두 문장이면 됩니다. 오늘 다 말하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>있었던 일</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>%1 of %2 questions.</extracomment>
        <translation>질문 %1/%2</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>사건 열기</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::LawPage</name>
    <message>
        <source>Law and deadlines</source>
        <translation>법률과 기한</translation>
    </message>
    <message>
        <source>Print the workings</source>
        <translation>계산 인쇄</translation>
    </message>
    <message>
        <source>Once an act is recorded, the statutes it may fall under and the last days to act are worked out here.</source>
        <translation>행위를 적으면 해당할 수 있는 법률과 마지막 날이 여기에서 계산됩니다.</translation>
    </message>
    <message>
        <source>Record an act</source>
        <translation>행위 적기</translation>
    </message>
    <message>
        <source>None of the acts has a kind or an offence yet. Choose one on the page of acts.</source>
        <translation>유형이나 죄명을 정한 행위가 아직 없습니다. 행위 화면에서 골라 주세요.</translation>
    </message>
    <message>
        <source>Last days that count</source>
        <translation>지켜야 할 마지막 날</translation>
    </message>
    <message>
        <source>If another statute should apply</source>
        <translation>다른 법률이 적용된다면</translation>
    </message>
    <message>
        <source>For the statutes further down the list of suggestions.</source>
        <translation>제안 목록의 아래쪽 법률을 기준으로 한 날입니다.</translation>
    </message>
    <message>
        <source>Not known yet, and it would decide</source>
        <translation>아직 모르지만 결과를 좌우하는 사실</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>관계인으로 가기</translation>
    </message>
    <message>
        <source>Go to the acts</source>
        <translation>행위로 가기</translation>
    </message>
    <message numerus="yes">
        <source>Act(s) %1</source>
        <extracomment>%1 are running numbers of acts: 1, 3–5.</extracomment>
        <translation>
            <numerusform>행위 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::MainWindow</name>
    <message>
        <source>Nothing has been touched for a while: locking in a minute. Any key goes on.</source>
        <translation>한동안 입력이 없어 1분 뒤에 잠급니다. 아무 키나 누르면 이어집니다.</translation>
    </message>
    <message>
        <source>Do something…</source>
        <translation>기능 찾기…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>가림</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>이전 영역</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>원래 크기</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>시스템 색</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast of the system</source>
        <translation>시스템 고대비</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 what the button does, %2 its key.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is a place of the window: Cases, Deadlines, …</extracomment>
        <translation>%1 화면으로 이동</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title of the window. %1 is the name of the program, %2 a case number.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::OpenCase</name>
    <message>
        <source>edit of the case</source>
        <translation>사건 고침</translation>
    </message>
    <message>
        <source>edit of the client</source>
        <translation>내담자 고침</translation>
    </message>
    <message>
        <source>new act</source>
        <translation>행위 추가</translation>
    </message>
    <message numerus="yes">
        <source>%n new act(s)</source>
        <translation>
            <numerusform>행위 %n건 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>edit of an act</source>
        <translation>행위 고침</translation>
    </message>
    <message>
        <source>removal of an act</source>
        <translation>행위 지움</translation>
    </message>
    <message>
        <source>new guardian</source>
        <translation>보호자 추가</translation>
    </message>
    <message>
        <source>edit of a guardian</source>
        <translation>보호자 고침</translation>
    </message>
    <message>
        <source>removal of a guardian</source>
        <translation>보호자 지움</translation>
    </message>
    <message>
        <source>new contact rule</source>
        <translation>안전 연락 추가</translation>
    </message>
    <message>
        <source>edit of a contact rule</source>
        <translation>안전 연락 고침</translation>
    </message>
    <message>
        <source>removal of a contact rule</source>
        <translation>안전 연락 지움</translation>
    </message>
    <message>
        <source>new suspect</source>
        <translation>피고소인 추가</translation>
    </message>
    <message>
        <source>edit of a suspect</source>
        <translation>피고소인 고침</translation>
    </message>
    <message>
        <source>removal of a suspect</source>
        <translation>피고소인 지움</translation>
    </message>
    <message>
        <source>edit of the statement</source>
        <translation>진술서 고침</translation>
    </message>
    <message>
        <source>new task</source>
        <translation>할 일 추가</translation>
    </message>
    <message>
        <source>edit of a task</source>
        <translation>할 일 고침</translation>
    </message>
    <message>
        <source>removal of a task</source>
        <translation>할 일 지움</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>행위 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>있었던 일</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>어디서</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Wish for punishment: not asked yet</source>
        <translation>처벌 의사: 아직 묻지 않음</translation>
    </message>
    <message>
        <source>complaint planned for %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>고소장 낼 날 %1</translation>
    </message>
    <message>
        <source>What she wants</source>
        <translation>바라는 점</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>한눈에</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>지금 단계</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>%1 number, %2 name of a stage of the procedure.</extracomment>
        <translation>단계</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>남은 일</translation>
    </message>
    <message>
        <source>People</source>
        <translation>관계인</translation>
    </message>
    <message>
        <source>All people and consents</source>
        <translation>관계인과 동의 모두 보기</translation>
    </message>
    <message>
        <source>born %1 (%2)</source>
        <extracomment>%1 is a date of birth, %2 an age in full years.</extracomment>
        <translation>%1 출생 (만 %2세)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>내담자</translation>
    </message>
    <message>
        <source>No rule yet. Ask how she may be reached safely before anybody calls.</source>
        <translation>아직 정하지 않았습니다. 연락하기 전에 어떤 방법이 안전한지 먼저 여쭤 주세요.</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>안전 연락</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>법정대리인</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>보호자</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>시간 순서</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::PacketPage</name>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Print and issue…</source>
        <translation>인쇄·발급…</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>서류 묶음</translation>
    </message>
    <message>
        <source>Papers of the packet</source>
        <translation>묶음에 담을 서류</translation>
    </message>
    <message>
        <source>Cover and contents are added. Drag a paper to change the order.</source>
        <translation>표지와 목차는 저절로 붙습니다. 서류를 끌어 차례를 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>What the papers still lack</source>
        <translation>서류에 아직 없는 것</translation>
    </message>
    <message>
        <source>Write out pictures in text</source>
        <translation>그림문자 풀어 쓰기</translation>
    </message>
    <message>
        <source>Characters without a shape in the document fonts are written as words and listed on the last page.</source>
        <translation>문서 글꼴에 없는 글자를 말로 풀어 쓰고 마지막 쪽에 모아 적습니다.</translation>
    </message>
    <message>
        <source>No paper is ticked. Tick what the packet shall hold.</source>
        <translation>고른 서류가 없습니다. 묶음에 담을 서류를 골라 주세요.</translation>
    </message>
    <message>
        <source>The packet can be printed once what is listed at the right is mended.</source>
        <translation>오른쪽에 적힌 것을 채우면 인쇄할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 항목이 비어 있습니다.</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be printed: %2</source>
        <translation>%1 항목에 인쇄할 수 없는 글자가 있습니다: %2</translation>
    </message>
    <message>
        <source>%1 holds the true name, and these papers go under an alias.</source>
        <translation>%1 항목에 실명이 있습니다. 이 서류는 가명으로 나갑니다.</translation>
    </message>
    <message>
        <source>The template cannot be used: %1</source>
        <translation>서식을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>빠진 것이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>채울 것 %n가지</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2쪽</translation>
    </message>
    <message>
        <source>Save the packet</source>
        <translation>서류 묶음 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted: keep it where only you can open it.</source>
        <translation>저장했습니다. 암호화되지 않은 파일이니 본인만 열 수 있는 곳에 두세요.</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <extracomment>%1 a field of a list (&quot;What was done&quot;), %2 the number of its row.</extracomment>
        <translation>%1 (%2번)</translation>
    </message>
    <message>
        <source>No exhibit shows act %1.</source>
        <translation>행위 %1에 이어진 증거가 없습니다.</translation>
    </message>
    <message>
        <source>No act cites exhibit %1.</source>
        <translation>증 %1에 이어진 행위가 없습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::PaperView</name>
    <message>
        <source>Paper</source>
        <translation>문서 미리보기</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>for screen readers; %n is the number of sheets</extracomment>
        <translation>
            <numerusform>%n쪽</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::PassphraseEdit</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock이 켜져 있습니다</translation>
    </message>
    <message>
        <source>Show while held down</source>
        <translation>누르는 동안 보기</translation>
    </message>
    <message>
        <source>Korean keys</source>
        <extracomment>Which letters the keyboard types now: Korean or Latin.</extracomment>
        <translation>한글</translation>
    </message>
    <message>
        <source>Latin keys</source>
        <translation>영문</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::PeoplePage</name>
    <message>
        <source>People and consents</source>
        <translation>관계인과 동의</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>가명</translation>
    </message>
    <message>
        <source>Papers carry</source>
        <translation>서류에 쓰는 이름</translation>
    </message>
    <message>
        <source>the alias</source>
        <translation>가명</translation>
    </message>
    <message>
        <source>the true name</source>
        <translation>실명</translation>
    </message>
    <message>
        <source>True name</source>
        <extracomment>The true name is kept sealed and is not shown until asked for.</extracomment>
        <translation>실명</translation>
    </message>
    <message>
        <source>sealed; shown under Edit</source>
        <translation>봉인됨 (“고치기”에서 보입니다)</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>직업</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>내담자</translation>
    </message>
    <message>
        <source>How she may be reached</source>
        <translation>안전 연락</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>안전 연락 추가</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>보호자</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>보호자 추가</translation>
    </message>
    <message>
        <source>new guardian</source>
        <translation>새 보호자</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>법정대리인</translation>
    </message>
    <message>
        <source>Suspects and accounts</source>
        <translation>피고소인과 계정</translation>
    </message>
    <message>
        <source>Add a suspect</source>
        <translation>피고소인 추가</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>그 밖의 특징</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>아직 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Written on %1. Her words are sealed; they are shown under Edit.</source>
        <translation>%1에 썼습니다. 내용은 봉인되어 있으며 “고치기”에서 보입니다.</translation>
    </message>
    <message>
        <source>Begun. Her words are sealed; they are shown under Edit.</source>
        <translation>쓰는 중입니다. 내용은 봉인되어 있으며 “고치기”에서 보입니다.</translation>
    </message>
    <message>
        <source>Her statement</source>
        <translation>진술서</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stopping. Nothing half done will stay.</source>
        <translation>멈추는 중입니다. 하다 만 것은 남지 않습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>화면 목록</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::StatusLine</name>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>A practice store: enter no real case here. No office accepts what it exports.</source>
        <translation>연습용 보관소입니다. 실제 사건은 적지 마세요. 여기서 내보낸 것은 중앙사무소가 받지 않습니다.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of day, e.g. 21:14.</extracomment>
        <translation>저장됨 %1</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::SuggestedWords</name>
    <message>
        <source>These six words are shown only now. Write them down on paper and keep the paper in a locked place, away from this computer.</source>
        <translation>이 여섯 낱말은 지금만 보입니다. 종이에 적어 이 컴퓨터와 떨어진 잠긴 곳에 두세요.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>이 낱말 쓰기</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>다른 낱말</translation>
    </message>
    <message>
        <source>Choose my own</source>
        <translation>직접 정하기</translation>
    </message>
    <message>
        <source>Six words for your passphrase</source>
        <translation>암호문으로 쓸 여섯 낱말</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::TemplateEdit</name>
    <message>
        <source>Text of the template</source>
        <translation>서식 내용</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>What is wrong with the template</source>
        <translation>서식에서 고칠 곳</translation>
    </message>
    <message>
        <source>Put the suggested name</source>
        <translation>제안한 이름으로 바꾸기</translation>
    </message>
    <message>
        <source>Back to the program&apos;s text</source>
        <translation>기본 서식으로 되돌리기</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>서식 저장</translation>
    </message>
    <message>
        <source>Made-up case for the preview</source>
        <translation>미리보기에 쓸 가상 사건</translation>
    </message>
    <message>
        <source>%1 %2 (own)</source>
        <extracomment>%1 form number, %2 its name, marked because this site has changed it</extracomment>
        <translation>%1 %2 (고침)</translation>
    </message>
    <message>
        <source>Save this template or take the change back before you open another.</source>
        <translation>다른 서식을 열기 전에 이 서식을 저장하거나 되돌려 주세요.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>가까운 이름: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong with this template.</source>
        <translation>고칠 곳이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to mend before it can be saved.</source>
        <translation>
            <numerusform>저장하려면 %n곳을 고쳐야 합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gyeot::ui::TransferPlace</name>
    <message>
        <source>Transfer</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>Transfer to the central office</source>
        <translation>중앙사무소로 전송</translation>
    </message>
    <message>
        <source>What leaves today</source>
        <translation>오늘 나가는 것</translation>
    </message>
    <message>
        <source>Take in a receipt…</source>
        <translation>영수증 받기…</translation>
    </message>
    <message>
        <source>Write a sealed bundle…</source>
        <translation>봉인 묶음 만들기…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>no central office yet</source>
        <translation>등록된 중앙사무소 없음</translation>
    </message>
    <message>
        <source>With a valid consent</source>
        <translation>동의가 유효한 사건</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>동의가 없는 사건</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), only as a number</source>
        <translation>
            <numerusform>%n건 (건수만)</numerusform>
        </translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation>마지막 봉인 묶음</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>%1번</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Confirmed by receipt</source>
        <translation>영수증으로 확인</translation>
    </message>
    <message>
        <source>up to number %1</source>
        <translation>%1번까지</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>마지막 영수증</translation>
    </message>
    <message>
        <source>Values that are sealed here stay sealed on the way; only the central office can open them.</source>
        <translation>여기서 봉인된 값은 가는 길에도 봉인되어 있으며 중앙사무소만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The store must be enrolled first: gyeotctl enrol --request makes the request, and the office&apos;s answer is taken in with gyeotctl enrol --accept.</source>
        <translation>보관소를 먼저 등록해야 합니다. gyeotctl enrol --request로 요청 파일을 만들고, 중앙사무소의 답은 gyeotctl enrol --accept로 받습니다.</translation>
    </message>
    <message>
        <source>Where shall the bundle lie?</source>
        <translation>봉인 묶음을 어디에 둘까요?</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>봉인 묶음을 만드는 중</translation>
    </message>
    <message>
        <source>The bundle is complete: %1. It counts as delivered once the office&apos;s receipt is taken in.</source>
        <translation>봉인 묶음을 다 만들었습니다: %1. 중앙사무소의 영수증을 받으면 전달된 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept and taken up again next time.</source>
        <translation>멈추었습니다. 끝낸 부분은 남겨 두었다가 다음에 이어서 합니다.</translation>
    </message>
    <message>
        <source>The office&apos;s receipt</source>
        <translation>중앙사무소 영수증</translation>
    </message>
    <message>
        <source>The office has the bundle; it counts as delivered.</source>
        <translation>중앙사무소가 봉인 묶음을 받았습니다. 전달된 것으로 봅니다.</translation>
    </message>
    <message>
        <source>The office has answered, but has not taken the bundle in yet.</source>
        <translation>중앙사무소가 답했지만 아직 봉인 묶음을 받아들이지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::UnlockPage</name>
    <message>
        <source>Gyeot</source>
        <translation>곁</translation>
    </message>
    <message>
        <source>At one&apos;s side, from the first call to the last deadline.</source>
        <translation>첫 연락부터 마지막 기한까지, 곁에서.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>보관소</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>Make a new store</source>
        <translation>새 보관소 만들기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1 is the name of a store kept for practising.</extracomment>
        <translation>%1 (연습)</translation>
    </message>
    <message>
        <source>Last opened %1 by %2.</source>
        <translation>마지막으로 연 때와 사람: %1, %2</translation>
    </message>
    <message>
        <source>Opening. Making the key takes about a second, on purpose: so guessing takes years.</source>
        <translation>여는 중입니다. 짐작하려면 몇 해가 걸리도록 열쇠를 일부러 1초쯤 걸려 만듭니다.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <extracomment>%1 is a date and time, %2 the name of a counselor.</extracomment>
        <translation>마지막으로 쓴 때: %1</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::WhatNowPanel</name>
    <message>
        <source>What now?</source>
        <translation>지금 할 일</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>다음 기한</translation>
    </message>
    <message>
        <source>None worked out yet.</source>
        <translation>아직 계산된 기한이 없습니다.</translation>
    </message>
    <message>
        <source>See the working</source>
        <translation>계산 보기</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>새 할 일</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <extracomment>%1 what a consent is for, %2 its last day.</extracomment>
        <translation>%1: %2까지</translation>
    </message>
    <message>
        <source>Consents about to end</source>
        <translation>곧 끝나는 동의</translation>
    </message>
</context>
</TS>
