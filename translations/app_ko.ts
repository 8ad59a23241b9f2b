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
</TS>
