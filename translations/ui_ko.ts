<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>ErrorText</name>
    <message>
        <source>It could not be found. Nothing was changed.</source>
        <translation>찾을 수 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>It is there already and was left as it is. Choose another name or place.</source>
        <translation>이미 있어 그대로 두었습니다. 다른 이름이나 위치를 골라 주십시오.</translation>
    </message>
    <message>
        <source>It could not be read. Check that the file is there and that you may open it, then try again.</source>
        <translation>읽을 수 없습니다. 파일이 있는지, 열 권한이 있는지 확인한 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>It could not be written. What was there before is unchanged. Check the place and try again.</source>
        <translation>쓸 수 없습니다. 전에 있던 것은 그대로입니다. 저장 위치를 확인한 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is unchanged. Free some space and try again.</source>
        <translation>디스크에 남은 공간이 없습니다. 전에 있던 것은 그대로입니다. 공간을 비운 뒤 다시 시도해 주십시오.</translation>
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
        <translation>읽는 동안 파일이 사라지거나 바뀌었습니다. 아무것도 받지 않았습니다. 이 컴퓨터로 복사한 뒤 다시 시도해 주십시오.</translation>
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
        <translation>이름이나 암호문이 맞지 않습니다. 한/영 키와 Caps Lock을 확인한 뒤 다시 입력해 주십시오.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess. Use at least 15 characters or six words that do not follow a pattern.</source>
        <translation>암호문이 짐작하기 쉽습니다. 규칙이 없는 15자 이상 또는 여섯 낱말을 써 주십시오.</translation>
    </message>
    <message>
        <source>The store cannot be opened: its key file is damaged or was altered. Restore it from a backup.</source>
        <translation>보관소를 열 수 없습니다. 열쇠 파일이 손상되었거나 바뀌었습니다. 백업에서 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The store is damaged. Do not go on writing in it; restore it from a backup.</source>
        <translation>보관소가 손상되었습니다. 더 쓰지 마시고 백업에서 되살려 주십시오.</translation>
    </message>
    <message>
        <source>The store is already open in another window or program. Close it there first.</source>
        <translation>보관소가 다른 창이나 프로그램에서 열려 있습니다. 그쪽을 먼저 닫아 주십시오.</translation>
    </message>
    <message>
        <source>A store cannot lie here: the folder is shared, kept by a sync service, or open to others. Choose a folder on this computer that only you can open.</source>
        <translation>여기에는 보관소를 둘 수 없습니다. 공유되거나 동기화되거나 다른 사람이 열 수 있는 폴더입니다. 이 컴퓨터에서 본인만 열 수 있는 폴더를 골라 주십시오.</translation>
    </message>
    <message>
        <source>A newer version of Gyeot wrote this. Update the program; nothing was changed.</source>
        <translation>더 새로운 곁이 만든 것입니다. 프로그램을 새 판으로 바꾸어 주십시오. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The store is older than its last record of work, or that record was altered. It was not opened; compare it with a backup.</source>
        <translation>보관소가 마지막 작업 기록보다 오래되었거나 그 기록이 바뀌었습니다. 열지 않았습니다. 백업과 견주어 보십시오.</translation>
    </message>
    <message>
        <source>The store can only be read here. Nothing was written.</source>
        <translation>여기서는 보관소를 읽을 수만 있습니다. 쓴 것은 없습니다.</translation>
    </message>
    <message>
        <source>The database library on this computer does not have the properties Gyeot relies on. The store was not opened; install Gyeot anew.</source>
        <translation>이 컴퓨터의 데이터베이스 라이브러리가 곁이 요구하는 성질을 갖추지 않았습니다. 보관소를 열지 않았습니다. 곁을 다시 설치해 주십시오.</translation>
    </message>
    <message>
        <source>The encryption library refused to work. Nothing was changed. Restart the computer and try again.</source>
        <translation>암호화 라이브러리가 작동하지 않았습니다. 바뀐 것은 없습니다. 컴퓨터를 다시 켠 뒤 시도해 주십시오.</translation>
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
        <translation>그사이 기록이 바뀌었습니다. 다시 살펴본 뒤 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>Something that is needed is missing. Fill it in and try again.</source>
        <translation>필요한 내용이 빠져 있습니다. 채운 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>There is no field of this name. Check the spelling.</source>
        <translation>이런 이름의 항목이 없습니다. 철자를 확인해 주십시오.</translation>
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
        <translation>없는 날짜입니다. 날짜는 2026-03-14처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>This file is not taken: a person under 19 is or may be in it, and keeping it is forbidden to everyone. Record its address, time and account instead, and tell the police.</source>
        <translation>이 파일은 받지 않습니다. 19세 미만인 사람이 나오거나 나올 수 있으며, 누구도 보관할 수 없습니다. 주소와 시각, 계정만 적고 경찰에 알려 주십시오.</translation>
    </message>
    <message>
        <source>There is no valid consent for this. Record the consent first; nothing was taken or sent.</source>
        <translation>이 일에 대한 유효한 동의가 없습니다. 먼저 동의를 기록해 주십시오. 받거나 보낸 것은 없습니다.</translation>
    </message>
    <message>
        <source>Only the victim&apos;s own copy of such a file may be kept. Record the address, time and account instead.</source>
        <translation>이런 파일은 내담자 본인의 사본만 보관할 수 있습니다. 주소와 시각, 계정만 적어 주십시오.</translation>
    </message>
    <message>
        <source>The template has a mistake at this place. It was not used.</source>
        <translation>서식의 이 자리에 잘못이 있습니다. 서식을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The document fonts have no shape for a character. Replace it or have it written out, then try again.</source>
        <translation>문서 글꼴에 없는 글자가 있습니다. 바꾸거나 풀어 쓴 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>The document could not be laid out. Nothing was saved.</source>
        <translation>문서의 쪽을 나눌 수 없습니다. 저장한 것은 없습니다.</translation>
    </message>
    <message>
        <source>This bundle was imported before; nothing was changed.</source>
        <translation>이미 받은 꾸러미입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>An earlier bundle of this site is missing. This one was kept aside and will be applied when the missing one arrives.</source>
        <translation>이 기관의 앞선 꾸러미가 오지 않았습니다. 따로 두었다가 앞의 것이 오면 반영합니다.</translation>
    </message>
    <message>
        <source>A newer version of Gyeot made this bundle. It was kept aside; update this program.</source>
        <translation>더 새로운 곁이 만든 꾸러미입니다. 따로 두었습니다. 이 프로그램을 새 판으로 바꾸어 주십시오.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is too old to decide. The bundle was kept aside; renew the list.</source>
        <translation>폐지된 인증서 목록이 오래되어 판단할 수 없습니다. 꾸러미를 따로 두었습니다. 목록을 새로 받아 주십시오.</translation>
    </message>
    <message>
        <source>The store that sent this was restored from a backup. The bundle was kept aside until a person confirms it.</source>
        <translation>백업에서 되살린 보관소가 보낸 것입니다. 사람이 확인할 때까지 따로 두었습니다.</translation>
    </message>
    <message>
        <source>The bundle&#x27;s date is not plausible. It was kept aside; check the clocks of both computers.</source>
        <translation>꾸러미의 날짜가 맞지 않습니다. 따로 두었습니다. 두 컴퓨터의 시계를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The copy is damaged on its way: a file differs from its list. Copy it again; nothing was imported.</source>
        <translation>옮기는 중에 손상되었습니다. 목록과 다른 파일이 있습니다. 다시 복사해 주십시오. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle is not complete. Copy all of its files; nothing was imported.</source>
        <translation>꾸러미가 다 오지 않았습니다. 모든 파일을 복사해 주십시오. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The folder holds something that does not belong to a bundle. Nothing was imported.</source>
        <translation>꾸러미에 속하지 않는 것이 폴더에 있습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle exceeds a limit of the format. Nothing was imported.</source>
        <translation>꾸러미가 형식의 한도를 넘었습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>This is not a well-formed bundle. Nothing was imported.</source>
        <translation>올바른 형식의 꾸러미가 아닙니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle uses an encryption method that is not permitted. Nothing was imported.</source>
        <translation>허용되지 않은 암호 방식을 쓴 꾸러미입니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The signature is not right. Nothing was imported.</source>
        <translation>서명이 맞지 않습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The sender&#x27;s certificate is not accepted. Nothing was imported; compare the fingerprints on paper.</source>
        <translation>보낸 쪽의 인증서를 받아들일 수 없습니다. 받은 것은 없습니다. 종이에 적힌 지문과 견주어 보십시오.</translation>
    </message>
    <message>
        <source>The inner and the outer signature are of different senders. Nothing was imported.</source>
        <translation>안쪽과 바깥쪽 서명이 서로 다른 사람의 것입니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle is meant for somebody else. Nothing was imported.</source>
        <translation>다른 곳으로 보낸 꾸러미입니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle cannot be opened: it was altered or is not meant for this office. Nothing was imported.</source>
        <translation>꾸러미를 열 수 없습니다. 바뀌었거나 이곳으로 보낸 것이 아닙니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>A part differs from what the sender signed. Nothing was imported.</source>
        <translation>보낸 쪽이 서명한 내용과 다른 부분이 있습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The list of contents is not valid. Nothing was imported.</source>
        <translation>꾸러미의 목록이 올바르지 않습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>A record in the bundle is not valid. Nothing was imported.</source>
        <translation>꾸러미에 올바르지 않은 기록이 있습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The sender may not write these cases. Nothing was imported.</source>
        <translation>보낸 쪽이 쓸 수 없는 사건이 들어 있습니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>This bundle is older than what has already arrived. Nothing was imported.</source>
        <translation>이미 받은 것보다 오래된 꾸러미입니다. 받은 것은 없습니다.</translation>
    </message>
    <message>
        <source>The bundle does not follow from what this store sent before. It was put aside; a person has to look at it.</source>
        <translation>앞서 보낸 것에서 이어지지 않는 꾸러미입니다. 따로 두었으니 사람이 살펴보아야 합니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
