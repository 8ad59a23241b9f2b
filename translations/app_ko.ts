<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
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
</TS>
