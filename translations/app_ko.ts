<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AuditCommand</name>
    <message>
        <source>Verifies the audit log of a store and lists its rows.</source>
        <translation>저장소의 감사 기록을 검증하고 그 줄을 보여 줍니다.</translation>
    </message>
    <message>
        <source>How many rows to list; 50 unless told otherwise.</source>
        <translation>보여 줄 줄의 수. 따로 정하지 않으면 50.</translation>
    </message>
    <message>
        <source>Lists from this row on; without it the last rows.</source>
        <translation>이 번호의 줄부터 보여 줍니다. 없으면 마지막 줄들.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>검증</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Audit log: %1 rows in order, %2 signed states, %3 rows with their operations.</source>
        <translation>감사 기록: 차례대로 이어진 줄 %1개, 서명된 상태 %2개, 작업과 맞는 줄 %3개.</translation>
    </message>
    <message>
        <source>The first row that does not hold is %1 (%2).</source>
        <extracomment>%1 is the number of a row, %2 a fixed word in English for what is wrong with it</extracomment>
        <translation>처음으로 맞지 않는 줄은 %1번입니다(%2).</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Usage: %1 COMMAND [OPTIONS]</source>
        <translation>사용법: %1 명령 [옵션]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>%1 COMMAND --help explains a command. Options of every command: --json, --lang ko|en.</source>
        <translation>%1 명령 --help 로 명령의 설명을 봅니다. 모든 명령의 옵션: --json, --lang ko|en.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when refused or failed, 2 when the command line is wrong, 3 when a check found something.</source>
        <translation>끝냄 값: 0 마침, 1 거절되거나 실패함, 2 명령줄이 잘못됨, 3 점검에서 무언가 찾음.</translation>
    </message>
    <message>
        <source>Explains this command.</source>
        <translation>이 명령을 설명합니다.</translation>
    </message>
    <message>
        <source>Prints the result as JSON.</source>
        <translation>결과를 JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>Language of messages: ko or en.</source>
        <translation>메시지 언어: ko 또는 en.</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Makes an encrypted store.</source>
        <translation>암호화된 저장소를 만듭니다.</translation>
    </message>
    <message>
        <source>Short name of the site: A–Z, 0–9 and -, at most 16.</source>
        <translation>기관의 짧은 이름: A–Z, 0–9, -, 16자까지.</translation>
    </message>
    <message>
        <source>A store for practice: marked as such for ever, no office accepts it.</source>
        <translation>연습용 저장소: 언제나 연습으로 표시되며 중앙 기관이 받지 않습니다.</translation>
    </message>
    <message>
        <source>The store stands. Keep the passphrase where only you find it: nobody can read the store without it.</source>
        <translation>저장소를 만들었습니다. 암호문은 본인만 찾을 수 있는 곳에 두십시오. 암호문이 없으면 누구도 저장소를 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>LawCommand</name>
    <message>
        <source>criminal limitation</source>
        <translation>공소시효</translation>
    </message>
    <message>
        <source>complaint period</source>
        <translation>고소기간</translation>
    </message>
    <message>
        <source>civil, 3 years</source>
        <translation>민사 단기 3년</translation>
    </message>
    <message>
        <source>civil, 10 years</source>
        <translation>민사 장기 10년</translation>
    </message>
    <message>
        <source>running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>지남</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>기산 전</translation>
    </message>
    <message>
        <source>no limitation</source>
        <translation>공소시효 없음</translation>
    </message>
    <message>
        <source>from an uncertain day</source>
        <translation>확실하지 않은 날짜에서 계산</translation>
    </message>
    <message>
        <source>%1 was not law on that day, as far as recorded: %2</source>
        <extracomment>%1 is a statute, %2 the comparison of two days that shows it</extracomment>
        <translation>%1: 기록된 바로는 그날 시행되지 않았음 (%2)</translation>
    </message>
    <message>
        <source>Would decide: %1</source>
        <translation>판단에 필요한 사실: %1</translation>
    </message>
    <message>
        <source>Suggests offences for the acts of a file and counts their periods, with the working.</source>
        <translation>파일에 적힌 행위마다 죄명 후보와 기간을 계산 과정과 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>JSON file with the day of reckoning, the victim and the acts.</source>
        <translation>기준일, 피해자, 행위를 적은 JSON 파일.</translation>
    </message>
    <message>
        <source>Act %1</source>
        <translation>행위 %1</translation>
    </message>
</context>
<context>
    <name>StoreOptions</name>
    <message>
        <source>Folder of the store.</source>
        <translation>저장소의 폴더.</translation>
    </message>
    <message>
        <source>Your name in the store.</source>
        <translation>저장소에서 쓰는 이름.</translation>
    </message>
    <message>
        <source>Reads the passphrase from this open file descriptor in place of the terminal.</source>
        <translation>터미널 대신 이 열린 파일 서술자에서 암호문을 읽습니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>새 암호문</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>같은 암호문을 한 번 더</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Seal of a page: %1</source>
        <translation>페이지 봉인: %1</translation>
    </message>
    <message>
        <source>Structure: %1</source>
        <translation>구조: %1</translation>
    </message>
    <message>
        <source>Not what the log says: %1</source>
        <translation>기록과 다름: %1</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>저장소에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>The store is not sound. Work on with a verified backup.</source>
        <translation>저장소에 이상이 있습니다. 검증된 백업으로 일을 이어 가십시오.</translation>
    </message>
    <message>
        <source>Checks the seals of all pages, the structure, the audit log and every row of a store.</source>
        <translation>저장소의 모든 페이지 봉인, 구조, 감사 기록, 모든 줄을 점검합니다.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>점검</translation>
    </message>
</context>
</TS>
