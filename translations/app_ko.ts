<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>AttachCommand</name>
    <message>
        <source>Takes one file as evidence into a case.</source>
        <translation>파일 하나를 사건의 증거로 받아 넣습니다.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>파일.</translation>
    </message>
    <message>
        <source>Is a person under 19, or possibly so, shown or meant in this file? no, unknown or yes.</source>
        <translation>이 파일에 19세 미만이거나 그럴 수 있는 사람이 나오거나, 그런 사람을 나타낸 것이 있나요? no(아니요), unknown(모름), yes(예).</translation>
    </message>
    <message>
        <source>Running numbers of the acts it shows: 1,3-5.</source>
        <translation>이 파일이 보여 주는 행위의 연번. 예: 1,3-5.</translation>
    </message>
    <message>
        <source>What it proves.</source>
        <translation>입증취지.</translation>
    </message>
    <message>
        <source>It shows sexual material of an adult; only with --own-copy and a consent of the case.</source>
        <translation>성인의 성적 촬영물이 담겨 있습니다. --own-copy와 이 사건의 동의가 있어야 받습니다.</translation>
    </message>
    <message>
        <source>It is the victim&apos;s own copy.</source>
        <translation>내담자 본인이 가진 사본입니다.</translation>
    </message>
    <message>
        <source>Number of the case, such as 2026-0147.</source>
        <translation>사건 번호. 예: 2026-0147.</translation>
    </message>
    <message>
        <source>What it is: screenshot, chat, saved_page, mail, image, video, audio, document, payment or other.</source>
        <translation>종류: screenshot(화면 캡처), chat(대화), saved_page(저장한 페이지), mail(전자우편), image(사진), video(영상), audio(소리), document(문서), payment(송금 내역), other(그 밖).</translation>
    </message>
    <message>
        <source>Where it was found: an address, a device.</source>
        <translation>어디에서 얻었는지: 주소나 기기.</translation>
    </message>
    <message>
        <source>Taken in: %1, %2 bytes, SHA-256 %3.</source>
        <translation>받아 넣었습니다: %1, %2바이트, SHA-256 %3.</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>Verifies the audit log of a store and lists its rows.</source>
        <translation>보관소의 접속 기록을 검증하고 그 줄을 보여 줍니다.</translation>
    </message>
    <message>
        <source>How many rows to list; 50 unless told otherwise.</source>
        <translation>보여 줄 줄의 수. 따로 정하지 않으면 50.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Lists from this row or day on; without it the last rows.</source>
        <translation>이 줄이나 날짜부터 보입니다. 없으면 마지막 줄들을 보입니다.</translation>
    </message>
    <message>
        <source>Lists up to and with this day.</source>
        <translation>이 날짜까지 보입니다.</translation>
    </message>
    <message>
        <source>Writes the rows as a table to a new file; needs --reason.</source>
        <translation>줄들을 새 표 파일로 씁니다. --reason이 필요합니다.</translation>
    </message>
    <message>
        <source>Why the table is needed, in words; stands in the log.</source>
        <translation>표가 필요한 사유. 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Shows what stands out in a month.</source>
        <translation>한 달 동안 눈에 띄는 것을 보입니다.</translation>
    </message>
    <message>
        <source>With --review: records that you went through the month.</source>
        <translation>--review와 함께: 그 달을 점검했음을 기록합니다.</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>표를 쓰고 있습니다</translation>
    </message>
    <message>
        <source>Rows written: %1</source>
        <translation>쓴 줄: %1</translation>
    </message>
    <message>
        <source>Nothing stands out in this month.</source>
        <translation>이 달에는 눈에 띄는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Makes a backup of a store and proves it by opening it.</source>
        <translation>보관소를 백업하고 열어 보아 확인합니다.</translation>
    </message>
    <message>
        <source>Folder for the backup, best on another disk; with the store if it is left out.</source>
        <translation>백업을 둘 폴더입니다. 다른 디스크가 가장 좋습니다. 적지 않으면 보관소 안에 둡니다.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>백업하는 중</translation>
    </message>
    <message numerus="yes">
        <source>Made and proved: %1 (%n byte(s)).</source>
        <translation>
            <numerusform>만들고 확인했습니다: %1 (%n바이트).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) older than 35 days removed.</source>
        <translation>
            <numerusform>35일이 지난 백업 %n개를 지웠습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreakGlassCommand</name>
    <message>
        <source>%1, with %2 beside</source>
        <translation>%1, 옆에 %2</translation>
    </message>
    <message>
        <source>Nobody can open the notes of others.</source>
        <translation>다른 사람의 상담 기록을 열 수 있는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>%1  case %2  %3 with %4: %5</source>
        <translation>%1  사건 %2  %3, 함께한 사람 %4: %5</translation>
    </message>
    <message>
        <source>Nobody has opened the notes of others.</source>
        <translation>다른 사람의 상담 기록을 연 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Names who may open notes in an emergency, two at a time, and lists who did and why.</source>
        <translation>비상시에 상담 기록을 함께 열 두 사람을 정하고, 누가 왜 열었는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>The pairs who can, or the times it was done.</source>
        <translation>열 수 있는 두 사람의 목록, 또는 열었던 기록.</translation>
    </message>
    <message>
        <source>A supervisor and the second person, as SUPERVISOR=SECOND; may be given again. These take the place of all.</source>
        <translation>감독자와 두 번째 사람(감독자=두번째사람). 여러 번 줄 수 있으며, 전의 목록을 모두 대신합니다.</translation>
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
    <name>DamageWords</name>
    <message numerus="yes">
        <source>The last %n recorded step(s) of this store are missing.</source>
        <translation>
            <numerusform>이 보관소의 마지막 작업 기록 %n건이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this store holds does not follow from what was last recorded here.</source>
        <translation>보관소의 내용이 여기서 마지막으로 기록된 것과 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>The file that witnesses the last save is missing.</source>
        <translation>마지막 저장을 증명하는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file that witnesses the last save is damaged or was altered.</source>
        <translation>마지막 저장을 증명하는 파일이 손상되었거나 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Parts of this store are damaged.</source>
        <translation>보관소의 일부가 손상되었습니다.</translation>
    </message>
    <message>
        <source>This store lies where nothing can be written.</source>
        <translation>보관소가 쓸 수 없는 곳에 있습니다.</translation>
    </message>
    <message>
        <source>This store lies on a share, in a folder that a sync service keeps, or in one that is open to others.</source>
        <translation>보관소가 공유 폴더나 동기화 폴더, 또는 다른 사람이 열 수 있는 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>The last one that is there is of %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>남아 있는 마지막 기록은 %1의 것입니다.</translation>
    </message>
    <message>
        <source>Page %1 is damaged; nothing that is known lies in it.</source>
        <translation>%1번 페이지가 손상되었습니다. 그 안에 알려진 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Page %1 is damaged: table or index %2.</source>
        <translation>%1번 페이지가 손상되었습니다: 표 또는 색인 %2.</translation>
    </message>
    <message>
        <source>Case %1 cannot be read in full.</source>
        <extracomment>%1 is the number of a case.</extracomment>
        <translation>다 읽을 수 없는 사건: %1.</translation>
    </message>
    <message>
        <source>Other cases can be read: open the store for reading, or restore a backup.</source>
        <translation>다른 사건은 읽을 수 있습니다. 읽기 전용으로 열거나 백업에서 되살리세요.</translation>
    </message>
    <message>
        <source>%1: %2: %3. Restore it from a backup, or ask the central office for it.</source>
        <extracomment>%1 case number, %2 file name, %3 &quot;missing&quot;, &quot;damaged&quot; or &quot;cannot be read&quot;.</extracomment>
        <translation>%1: %2: %3. 백업에서 되살리거나 중앙사무소에 요청하세요.</translation>
    </message>
</context>
<context>
    <name>DrillCommand</name>
    <message>
        <source>Restores the newest backup for trial, proves it and removes the trial again.</source>
        <translation>가장 새 백업을 시험 삼아 되살려 확인하고 다시 지웁니다.</translation>
    </message>
    <message>
        <source>Restoring for trial</source>
        <translation>시험 삼아 되살리는 중</translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 can be restored: %n row(s) counted, every file as it should be.</source>
        <translation>
            <numerusform>되살릴 수 있는 백업입니다: %1. 줄 %n개를 세었고 모든 파일이 온전합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolCommand</name>
    <message>
        <source>The request is written. Read this fingerprint to the central office: %1</source>
        <translation>요청 파일을 썼습니다. 이 지문을 중앙사무소에 읽어 주세요: %1</translation>
    </message>
    <message>
        <source>Sealing for the office</source>
        <translation>중앙사무소용 봉인</translation>
    </message>
    <message>
        <source>This store now exports to %1.</source>
        <translation>이제 이 보관소가 내보낼 곳: %1.</translation>
    </message>
    <message>
        <source>Asks a central office for certificates, or pins its answer.</source>
        <translation>중앙사무소에 인증서를 요청하거나 그 답을 고정합니다.</translation>
    </message>
    <message>
        <source>Writes the request to this file.</source>
        <translation>요청을 이 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Takes the office&apos;s answer from this file.</source>
        <translation>중앙사무소의 답을 이 파일에서 받습니다.</translation>
    </message>
    <message>
        <source>The office&apos;s root fingerprint as compared on paper.</source>
        <translation>종이로 대조한 중앙사무소의 루트 지문.</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1의 암호문구</translation>
    </message>
    <message>
        <source>Erases a case of the trash for ever, or lists what was erased.</source>
        <translation>휴지통의 사건을 완전히 파기하거나, 파기한 사건을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Number of the case.</source>
        <translation>사건 번호.</translation>
    </message>
    <message>
        <source>Name of the second person, who types a passphrase of their own.</source>
        <translation>자기 암호문구를 넣을 두 번째 사람의 이름.</translation>
    </message>
    <message>
        <source>Says that it cannot be taken back.</source>
        <translation>되돌릴 수 없음을 확인합니다.</translation>
    </message>
    <message>
        <source>Where the certificate is written as PDF.</source>
        <translation>확인서를 PDF로 쓸 곳.</translation>
    </message>
    <message>
        <source>Case %1 is erased. Backups lose it within 35 days.</source>
        <extracomment>%1 is a case number.</extracomment>
        <translation>파기한 사건: %1. 백업에서는 35일 안에 없어집니다.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes a sealed bundle for the central office.</source>
        <translation>중앙사무소로 보낼 봉인 묶음을 씁니다.</translation>
    </message>
    <message>
        <source>Folder the bundle is written into; the store&apos;s outbox if it is left out.</source>
        <translation>묶음을 쓸 폴더. 생략하면 보관소의 outbox입니다.</translation>
    </message>
    <message>
        <source>Sends everything that may leave, not only what changed since the last receipt.</source>
        <translation>마지막 영수증 뒤에 바뀐 것만이 아니라 나갈 수 있는 모든 것을 보냅니다.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (number %2, %n byte(s)).</source>
        <translation>
            <numerusform>썼습니다: %1 (번호 %2, %n바이트).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) leave with it.</source>
        <translation>
            <numerusform>사건 %n건이 함께 나갑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) all or a part stays here for lack of a consent; the office learns only how many.</source>
        <translation>
            <numerusform>사건 %n건은 동의가 없어 전부 또는 일부가 여기 남습니다. 중앙사무소는 건수만 압니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetCommand</name>
    <message>
        <source>Destroys the keys of a store for good and lists the files that remain.</source>
        <translation>보관소의 열쇠를 영영 없애고 남는 파일을 보여 줍니다.</translation>
    </message>
    <message>
        <source>The id of the store, to say that it is meant.</source>
        <translation>이 보관소가 맞다는 뜻으로 적는 보관소 번호입니다.</translation>
    </message>
    <message>
        <source>Nothing was destroyed. Nobody will be able to read this store again, with any passphrase; to do it, add --destroy %1.</source>
        <translation>아무것도 없애지 않았습니다. 없애고 나면 어떤 암호문구로도 이 보관소를 다시 읽을 수 없습니다. 정말 없애려면 --destroy %1 을 덧붙이세요.</translation>
    </message>
    <message>
        <source>The keys are destroyed. These files remain; nobody can read them, and they may be deleted:</source>
        <translation>열쇠를 없앴습니다. 아래 파일이 남아 있습니다. 아무도 읽을 수 없으므로 지워도 됩니다.</translation>
    </message>
</context>
<context>
    <name>ImportCaseCommand</name>
    <message>
        <source>Takes a case in from a file.</source>
        <translation>파일에서 사건을 받아 넣습니다.</translation>
    </message>
    <message>
        <source>Case file of format casefile/1.</source>
        <translation>casefile/1 형식의 사건 파일.</translation>
    </message>
    <message numerus="yes">
        <source>Taken in as case %1, with %n act(s).</source>
        <translation>
            <numerusform>사건 번호는 %1입니다. 범죄사실 %n건을 받아 넣었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence taken in.</source>
        <translation>
            <numerusform>증거 파일 %n개를 받아 넣었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is kept. Take the remaining files in with: gyeotctl attach</source>
        <translation>사건은 남아 있습니다. 나머지 파일은 gyeotctl attach로 받아 넣으세요.</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Makes an encrypted store.</source>
        <translation>암호화된 보관소를 만듭니다.</translation>
    </message>
    <message>
        <source>Short name of the site: A–Z, 0–9 and -, at most 16.</source>
        <translation>기관의 짧은 이름: A–Z, 0–9, -, 16자까지.</translation>
    </message>
    <message>
        <source>A store for practice: marked as such for ever, no office accepts it.</source>
        <translation>연습용 보관소: 언제나 연습으로 표시되며 중앙사무소가 받지 않습니다.</translation>
    </message>
    <message>
        <source>The store stands. Keep the passphrase where only you find it: nobody can read the store without it.</source>
        <translation>보관소를 만들었습니다. 암호문구는 본인만 찾을 수 있는 곳에 두세요. 암호문구가 없으면 누구도 보관소를 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>KeyringCommand</name>
    <message>
        <source>There is no copy of the key file.</source>
        <translation>열쇠 파일의 사본이 없습니다.</translation>
    </message>
    <message>
        <source>The copy of the key file is damaged too.</source>
        <translation>열쇠 파일의 사본도 손상되었습니다.</translation>
    </message>
    <message>
        <source>The copy of the key file does not open with this name and passphrase.</source>
        <translation>열쇠 파일의 사본이 이 이름과 암호문구로 열리지 않습니다.</translation>
    </message>
    <message>
        <source>The copy of the key file opens, but does not fit the store&apos;s present keys.</source>
        <translation>열쇠 파일의 사본은 열리지만 보관소의 지금 열쇠와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The copy of the key file opens and fits the store. It may still know somebody who has been removed since. --restore puts it back.</source>
        <translation>열쇠 파일의 사본이 열리고 보관소와 맞습니다. 그 뒤에 빠진 사람이 아직 들어 있을 수 있습니다. --restore로 되돌려 놓습니다.</translation>
    </message>
    <message>
        <source>Says whether the copy of a damaged key file helps, and puts it back.</source>
        <translation>손상된 열쇠 파일의 사본이 쓸모 있는지 알려 주고 되돌려 놓습니다.</translation>
    </message>
    <message>
        <source>Puts the copy in place of the damaged key file.</source>
        <translation>손상된 열쇠 파일 자리에 사본을 놓습니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문구</translation>
    </message>
    <message>
        <source>The copy is in place and the store opens. The damaged file is kept beside it.</source>
        <translation>사본을 제자리에 놓았고 보관소가 열립니다. 손상된 파일은 곁에 남겨 두었습니다.</translation>
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
    <name>OfficeEnrolCommand</name>
    <message>
        <source>Issues the certificates a site asked for.</source>
        <translation>기관이 요청한 인증서를 발급합니다.</translation>
    </message>
    <message>
        <source>The site&apos;s request file.</source>
        <translation>기관의 요청 파일.</translation>
    </message>
    <message>
        <source>File for the answer that goes back to the site.</source>
        <translation>기관에 돌려보낼 답 파일.</translation>
    </message>
    <message>
        <source>The request&apos;s fingerprint as the site told it; another one is refused.</source>
        <translation>기관이 알려 준 요청 지문. 다르면 거절합니다.</translation>
    </message>
    <message>
        <source>Certificates for site %1 are issued. Hand the answer out only if the site&apos;s screen showed the same request fingerprint:</source>
        <translation>기관 %1의 인증서를 발급했습니다. 기관 화면의 요청 지문이 다음과 같을 때만 답을 건네주세요:</translation>
    </message>
    <message>
        <source>The site compares this fingerprint of the office on paper:</source>
        <translation>기관은 중앙사무소의 이 지문을 종이와 대조합니다:</translation>
    </message>
</context>
<context>
    <name>OfficeImportCommand</name>
    <message>
        <source>Bundle %1 of site %2 is taken in.</source>
        <translation>기관 %2의 묶음(%1)을 받아들였습니다.</translation>
    </message>
    <message>
        <source>Bundle %1 of site %2 was taken in before. Nothing changed; the receipt is the same.</source>
        <translation>기관 %2의 묶음(%1)은 전에 받아들였습니다. 바뀐 것은 없고 영수증도 같습니다.</translation>
    </message>
    <message>
        <source>Bundle %1 of site %2 is good and waits here until the ones before it have come.</source>
        <translation>기관 %2의 묶음(%1)은 온전하며, 앞의 묶음이 올 때까지 여기서 기다립니다.</translation>
    </message>
    <message>
        <source>Bundle %1 of site %2 is good and waits here: the store was restored from a backup. Ask the site, then import with --new-epoch.</source>
        <translation>기관 %2의 묶음(%1)은 온전하며 여기서 기다립니다. 보관소가 백업에서 복원되었습니다. 기관에 확인한 뒤 --new-epoch로 받아들이세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in it.</source>
        <translation>
            <numerusform>사건 %n건이 들어 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were written at two places; both are kept.</source>
        <translation>
            <numerusform>항목 %n개가 두 곳에서 쓰였습니다. 둘 다 보관합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt for the site: %1</source>
        <translation>기관에 보낼 영수증: %1</translation>
    </message>
    <message>
        <source>Verifies a site&apos;s bundle, takes it in and writes the receipt.</source>
        <translation>기관의 묶음을 검증하고 받아들여 영수증을 씁니다.</translation>
    </message>
    <message>
        <source>The bundle&apos;s folder (….cb).</source>
        <translation>묶음 폴더(….cb).</translation>
    </message>
    <message>
        <source>Folder for the receipt; the office&apos;s outbox if it is left out.</source>
        <translation>영수증을 쓸 폴더. 생략하면 중앙사무소의 outbox입니다.</translation>
    </message>
    <message>
        <source>The site has confirmed that its store was restored from a backup.</source>
        <translation>보관소를 백업에서 복원했음을 기관이 확인했습니다.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>받아들이는 중</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) all or a part stays at the site for lack of a consent.</source>
        <translation>
            <numerusform>사건 %n건은 동의가 없어 전부 또는 일부가 기관에 남아 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeInitCommand</name>
    <message>
        <source>Makes a central office: its store, keys and certificates.</source>
        <translation>중앙사무소를 만듭니다: 보관소, 열쇠, 인증서.</translation>
    </message>
    <message>
        <source>Name of the office, as it stands in its certificates.</source>
        <translation>인증서에 적힐 중앙사무소 이름.</translation>
    </message>
    <message>
        <source>An office for practice: takes bundles of practice stores and no others.</source>
        <translation>연습용 중앙사무소: 연습 보관소의 묶음만 받습니다.</translation>
    </message>
    <message>
        <source>The office stands. Put this fingerprint on its paper: every site types it in when it enrols.</source>
        <translation>중앙사무소를 만들었습니다. 이 지문을 중앙사무소 용지에 적으세요. 기관마다 등록할 때 입력합니다.</translation>
    </message>
</context>
<context>
    <name>OfficeReceiptCommand</name>
    <message>
        <source>Writes the last receipt of a site&apos;s store once more.</source>
        <translation>기관 보관소의 마지막 영수증을 다시 씁니다.</translation>
    </message>
    <message>
        <source>Short name of the site.</source>
        <translation>기관의 짧은 이름.</translation>
    </message>
    <message>
        <source>File for the receipt.</source>
        <translation>영수증 파일.</translation>
    </message>
    <message>
        <source>Receipt %1 of site %2 is written.</source>
        <translation>기관 %2의 영수증(%1)을 썼습니다.</translation>
    </message>
</context>
<context>
    <name>OfficeRecoverCommand</name>
    <message>
        <source>Officer %1 is named. Give the key file to this person alone; sites get the officers when they enrol.</source>
        <translation>담당자를 정했습니다: %1. 열쇠 파일은 이 사람에게만 건네세요. 각 기관은 등록할 때 담당자를 받습니다.</translation>
    </message>
    <message>
        <source>Passphrase of the officer</source>
        <translation>담당자의 암호문구</translation>
    </message>
    <message>
        <source>The first layer is open. Officer %1 opens the second.</source>
        <translation>첫 번째 겹이 열렸습니다. 두 번째 겹을 열 담당자: %1.</translation>
    </message>
    <message>
        <source>The grant is written and signed by both officers. It holds for seven days, once, at that store alone.</source>
        <translation>두 담당자가 서명한 허가 파일을 만들었습니다. 그 보관소에서만 7일 안에 한 번 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Names recovery officers; two of them let somebody back into a store.</source>
        <translation>복구 담당자를 정합니다. 그중 두 명이 보관소를 다시 열어 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Name an officer; as the first officer open a request; as the second grant it.</source>
        <translation>담당자 정하기, 첫 번째 담당자로 요청 열기, 두 번째 담당자로 허가하기.</translation>
    </message>
    <message>
        <source>The officer&apos;s letter: A, B or C.</source>
        <translation>담당자의 글자: A, B, C 가운데 하나.</translation>
    </message>
    <message>
        <source>What the officer is called in his certificates.</source>
        <translation>인증서에 적히는 담당자의 이름.</translation>
    </message>
    <message>
        <source>The officer&apos;s key file; its passphrase is asked after the store&apos;s.</source>
        <translation>담당자의 열쇠 파일. 그 암호문구는 보관소의 것 다음에 묻습니다.</translation>
    </message>
    <message>
        <source>The site&apos;s request file.</source>
        <translation>기관의 요청 파일.</translation>
    </message>
    <message>
        <source>The store&apos;s recovery file.</source>
        <translation>보관소의 복구 파일.</translation>
    </message>
    <message>
        <source>The file of the first officer.</source>
        <translation>첫 번째 담당자가 만든 파일.</translation>
    </message>
    <message>
        <source>The code as the person at the site reads it out.</source>
        <translation>기관의 사람이 불러 준 번호.</translation>
    </message>
    <message>
        <source>The person&apos;s name in the store; another one is refused.</source>
        <translation>보관소에서 쓰는 그 사람의 이름. 다르면 거절합니다.</translation>
    </message>
    <message>
        <source>The letter of the officer who grants; it comes after the first one&apos;s.</source>
        <translation>허가할 담당자의 글자. 첫 번째 담당자보다 뒤의 글자입니다.</translation>
    </message>
    <message>
        <source>File for the result.</source>
        <translation>결과를 쓸 파일.</translation>
    </message>
</context>
<context>
    <name>OfficeShowCommand</name>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>%1: last bundle %2 (%3); cases %4, evidence files %5, operations %6; held back at the site %7; waiting %8</source>
        <translation>%1: 마지막 묶음 %2 (%3); 사건 %4, 증거 파일 %5, 기록 %6; 기관에 남은 사건 %7; 대기 %8</translation>
    </message>
    <message>
        <source>Lists the enrolled stores and how far each has come.</source>
        <translation>등록된 보관소와 진행 상황을 보여 줍니다.</translation>
    </message>
    <message>
        <source>No store is enrolled.</source>
        <translation>등록된 보관소가 없습니다.</translation>
    </message>
</context>
<context>
    <name>PacketCommand</name>
    <message>
        <source>Missing in %1: %2</source>
        <translation>%1에 빠진 것: %2</translation>
    </message>
    <message>
        <source>Writes the complaint packet of a case as PDF.</source>
        <translation>사건의 고소장 묶음을 PDF로 씁니다.</translation>
    </message>
    <message>
        <source>Number of the case.</source>
        <translation>사건 번호.</translation>
    </message>
    <message>
        <source>Where the PDF is written. It is not encrypted.</source>
        <translation>PDF를 쓸 곳. 암호화되지 않습니다.</translation>
    </message>
    <message>
        <source>Day on the papers, 2026-11-25; today if it is left out.</source>
        <translation>서류의 날짜(2026-11-25). 생략하면 오늘입니다.</translation>
    </message>
    <message>
        <source>Marks the papers as drafts.</source>
        <translation>서류에 초안 표시를 합니다.</translation>
    </message>
    <message>
        <source>Writes characters out that the document fonts lack.</source>
        <translation>문서 글꼴에 없는 글자를 풀어 씁니다.</translation>
    </message>
    <message>
        <source>Written. The file is not encrypted: keep it where only you can open it.</source>
        <translation>썼습니다. 파일은 암호화되지 않았습니다. 본인만 열 수 있는 곳에 두세요.</translation>
    </message>
    <message>
        <source>What the papers are for, in words; stands in the record of access.</source>
        <translation>서류의 용도. 접속 기록에 남습니다.</translation>
    </message>
</context>
<context>
    <name>PassphraseCommand</name>
    <message>
        <source>Changes your own passphrase.</source>
        <translation>자신의 암호문구를 바꿉니다.</translation>
    </message>
    <message>
        <source>From now on only the new passphrase opens the store for you. Copies made before open with the old one.</source>
        <translation>이제부터는 새 암호문구로만 보관소를 열 수 있습니다. 그전에 만든 사본은 예전 암호문구로 열립니다.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Open counselling notes in an emergency…</source>
        <translation>상담 기록 긴급 열람…</translation>
    </message>
</context>
<context>
    <name>ReceiptCommand</name>
    <message>
        <source>Takes in the central office&apos;s answer to a bundle.</source>
        <translation>묶음에 대한 중앙사무소의 답을 받아들입니다.</translation>
    </message>
    <message>
        <source>The receipt.</source>
        <translation>영수증.</translation>
    </message>
    <message>
        <source>The office has the bundle; it counts as delivered.</source>
        <translation>중앙사무소가 묶음을 받았습니다. 전달된 것으로 봅니다.</translation>
    </message>
    <message>
        <source>The office has answered, but has not taken the bundle in yet.</source>
        <translation>중앙사무소가 답했지만 아직 묶음을 받아들이지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>A forgotten passphrase could not be made good: this store has no central office.</source>
        <translation>암호문구를 잊어도 되찾을 수 없습니다. 이 보관소에는 중앙사무소가 없습니다.</translation>
    </message>
    <message>
        <source>A forgotten passphrase could not be made good: the central office has not named three officers. Enrol again once it has.</source>
        <translation>암호문구를 잊어도 되찾을 수 없습니다. 중앙사무소가 복구 담당자 세 명을 정하지 않았습니다. 정해지면 다시 등록하세요.</translation>
    </message>
    <message>
        <source>A forgotten passphrase could not be made good: there is no envelope with the keys of today. An administrator makes one with `gyeotctl recover envelope`.</source>
        <translation>암호문구를 잊어도 되찾을 수 없습니다. 지금 열쇠를 담은 복구 봉투가 없습니다. 관리자가 `gyeotctl recover envelope`로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Two officers could open this store again, but not all of its compartments: keys are missing in the envelope.</source>
        <translation>담당자 두 명이 이 보관소를 다시 열 수 있지만 전부는 아닙니다. 복구 봉투에 빠진 열쇠가 있습니다.</translation>
    </message>
    <message>
        <source>Two officers of the central office could open this store again.</source>
        <translation>중앙사무소의 담당자 두 명이 이 보관소를 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The request is written. Send it with the store&apos;s recovery file to the central office, and read this code to two of its officers by phone:</source>
        <translation>요청 파일을 만들었습니다. 보관소의 복구 파일과 함께 중앙사무소에 보내고, 담당자 두 명에게 전화로 이 번호를 불러 주세요:</translation>
    </message>
    <message>
        <source>Passphrase chosen with the request</source>
        <translation>요청할 때 정한 암호문구</translation>
    </message>
    <message>
        <source>The store opens with the new passphrase. Every user is told at the next unlock.</source>
        <translation>보관소가 새 암호문구로 열립니다. 모든 사용자에게 다음에 열 때 알립니다.</translation>
    </message>
    <message>
        <source>%1: two officers of the central office opened this store for user %2.</source>
        <translation>%1: 중앙사무소의 담당자 두 명이 사용자 %2에게 이 보관소를 열어 주었습니다.</translation>
    </message>
    <message>
        <source>The recovery envelope is made: %1</source>
        <translation>복구 봉투를 만들었습니다: %1</translation>
    </message>
    <message>
        <source>Opens a store whose passphrase is forgotten, with two officers of the central office.</source>
        <translation>암호문구를 잊은 보관소를 중앙사무소의 담당자 두 명과 함께 엽니다.</translation>
    </message>
    <message>
        <source>What to do: ask with a new passphrase; use the officers&apos; grant; say whether it would work; seal the keys anew.</source>
        <translation>할 일: 새 암호문구로 요청, 담당자의 허가 적용, 복구가 되는지 확인, 열쇠를 새로 봉인.</translation>
    </message>
    <message>
        <source>The file that came back from the office.</source>
        <translation>사무소에서 돌아온 파일.</translation>
    </message>
    <message>
        <source>File for the request.</source>
        <translation>요청을 쓸 파일.</translation>
    </message>
    <message>
        <source>Roles of somebody who is not a user yet, with commas between.</source>
        <translation>아직 사용자가 아닌 사람의 역할(쉼표로 구분).</translation>
    </message>
    <message>
        <source>Notes that you have read what is told here.</source>
        <translation>여기 알린 내용을 읽었음을 기록합니다.</translation>
    </message>
</context>
<context>
    <name>RescueCommand</name>
    <message>
        <source>Looking</source>
        <translation>살펴보는 중</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>읽을 수 있음</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>Nothing is wrong with this store.</source>
        <translation>이 보관소에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>Looks at a damaged or rolled-back store without writing, or accepts what is missing.</source>
        <translation>손상되었거나 되돌려진 보관소를 쓰지 않고 살펴보거나, 없어진 것을 받아들입니다.</translation>
    </message>
    <message>
        <source>Goes on with what is there (supervisor or administrator); needs --reason.</source>
        <translation>남아 있는 것으로 계속합니다(감독자 또는 관리자). --reason이 필요합니다.</translation>
    </message>
    <message>
        <source>Why, in at least 20 characters and without names of clients.</source>
        <translation>까닭. 20자 이상, 내담자 이름 없이 적습니다.</translation>
    </message>
    <message>
        <source>Accepted. The store goes on in epoch %1.</source>
        <translation>받아들였습니다. 보관소는 %1번째 시기로 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Checking</source>
        <translation>확인하는 중</translation>
    </message>
    <message>
        <source>Not as it should be: %1</source>
        <translation>온전하지 않습니다: %1</translation>
    </message>
    <message>
        <source>Every file is as it was written. Whether it opens, the passphrase will show.</source>
        <translation>모든 파일이 적은 그대로입니다. 열리는지는 암호문구로 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Makes a store of a backup, in a new folder.</source>
        <translation>백업을 새 폴더에 보관소로 되살립니다.</translation>
    </message>
    <message>
        <source>Folder of the backup.</source>
        <translation>백업 폴더입니다.</translation>
    </message>
    <message>
        <source>Only says what is wrong with the backup; restores nothing.</source>
        <translation>백업에서 잘못된 것만 알려 주고 되살리지는 않습니다.</translation>
    </message>
    <message>
        <source>Folder of the store this one replaces, damaged or not, if the same name and passphrase open its keys: cases erased there since the backup are erased here too.</source>
        <translation>이 보관소가 대신할 보관소의 폴더입니다. 손상되었더라도 같은 이름과 암호문구로 그 키가 열리면 적습니다. 백업 뒤에 그곳에서 파기한 사건은 여기서도 파기합니다.</translation>
    </message>
    <message>
        <source>The epoch of the store this one replaces, if it is known; the new one is above it.</source>
        <translation>이 보관소가 대신할 보관소의 시기 번호를 알면 적습니다. 새 번호는 그보다 큽니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문구</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>되살리는 중</translation>
    </message>
    <message>
        <source>Restored: the store %1 as it was at %2.</source>
        <translation>되살렸습니다: %2 때의 보관소 %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) erased since were erased again.</source>
        <translation>
            <numerusform>그 뒤에 파기한 사건 %n건을 다시 파기했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The central office will see with the next bundle that history was turned back, and has to agree.</source>
        <translation>다음 묶음에서 중앙사무소가 기록이 되돌려진 것을 알게 되며 동의해야 합니다.</translation>
    </message>
</context>
<context>
    <name>RetentionCommand</name>
    <message>
        <source>held</source>
        <translation>보존 조치</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>기간 지남</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>보존</translation>
    </message>
    <message>
        <source>Says until when closed cases are kept and why, and places or lifts legal holds.</source>
        <translation>종결한 사건을 언제까지 왜 보존하는지 말하고, 보존 조치를 하거나 해제합니다.</translation>
    </message>
    <message>
        <source>Holds the case of this number; with --reason and --note.</source>
        <translation>이 번호의 사건을 보존 조치합니다. --reason과 --note가 필요합니다.</translation>
    </message>
    <message>
        <source>Why: investigation, trial, claim, demand_review or other.</source>
        <translation>이유: investigation(수사), trial(재판), claim(청구), demand_review(요구 검토), other(그 밖).</translation>
    </message>
    <message>
        <source>Which office and number.</source>
        <translation>기관과 사건번호.</translation>
    </message>
    <message>
        <source>Lifts the holds on the case of this number.</source>
        <translation>이 번호의 사건의 보존 조치를 해제합니다.</translation>
    </message>
    <message>
        <source>Who keeps the store: private or entrusted.</source>
        <translation>보관소를 두는 곳: private(민간) 또는 entrusted(위탁).</translation>
    </message>
    <message>
        <source>Years the counselling journal is kept after closing.</source>
        <translation>종결 후 상담일지를 보존하는 햇수.</translation>
    </message>
    <message>
        <source>%1 is held: %2, %3</source>
        <extracomment>%1 is a case number, %2 the reason as a fixed word, %3 a note.</extracomment>
        <translation>%1 보존 조치: %2, %3</translation>
    </message>
</context>
<context>
    <name>RotateCommand</name>
    <message>
        <source>Renewing keys</source>
        <translation>열쇠를 새로 만드는 중</translation>
    </message>
    <message>
        <source>Renews the keys of a store: a new copy under new keys takes the place of the old one.</source>
        <translation>보관소의 열쇠를 새로 만듭니다. 새 열쇠로 만든 사본이 지금 것의 자리를 대신합니다.</translation>
    </message>
    <message>
        <source>Keys beside the store&apos;s own: exporter, identity, evidence, notes, with commas between them. Left out: those that are due, or all you hold.</source>
        <translation>보관소 자신의 열쇠 말고 새로 만들 열쇠입니다: exporter, identity, evidence, notes를 쉼표로 나누어 적습니다. 적지 않으면 새로 만들 때가 된 것, 없으면 가지고 있는 것 모두입니다.</translation>
    </message>
    <message>
        <source>A colleague who lends keys you do not hold and types the passphrase beside you.</source>
        <translation>가지고 있지 않은 열쇠를 빌려 주고 곁에서 암호문구를 입력하는 동료입니다.</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1의 암호문구</translation>
    </message>
    <message>
        <source>The store has new keys; this is its generation %1. Copies taken earlier stay readable with the keys of their time. Make a new backup now.</source>
        <translation>보관소의 열쇠가 바뀌었습니다. 이제 %1세대입니다. 전에 가져간 사본은 그때의 열쇠로 여전히 읽을 수 있습니다. 지금 새로 백업하세요.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Gyeot, the workstation of a counselor at the side of one victim.</source>
        <translation>곁: 한 사람의 내담자 곁에 있는 상담원의 업무 프로그램.</translation>
    </message>
    <message>
        <source>Explains the options.</source>
        <translation>옵션을 설명합니다.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>판 번호를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Opens this store, wherever it lies.</source>
        <translation>어디에 있든 이 보관소를 엽니다.</translation>
    </message>
    <message>
        <source>Says that the window was locked.</source>
        <translation>창이 잠겼음을 알립니다.</translation>
    </message>
</context>
<context>
    <name>StoreOptions</name>
    <message>
        <source>Folder of the store.</source>
        <translation>보관소의 폴더.</translation>
    </message>
    <message>
        <source>Your name in the store.</source>
        <translation>보관소에서 쓰는 이름.</translation>
    </message>
    <message>
        <source>Reads the passphrase from this open file descriptor in place of the terminal.</source>
        <translation>터미널 대신 이 열린 파일 서술자에서 암호문구를 읽습니다.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문구</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>새 암호문구</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>같은 암호문구를 한 번 더</translation>
    </message>
    <message>
        <source>Reads also from a store that is damaged, rolled back or cannot be written; what is read is not recorded.</source>
        <translation>손상되었거나 되돌려졌거나 쓸 수 없는 보관소도 읽습니다. 무엇을 읽었는지 기록되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempt(s) to open the store since %1.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>
            <numerusform>%1부터 보관소를 열려다 실패한 시도가 %n번 있었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n second(s) after failed attempts.</source>
        <translation>
            <numerusform>실패한 시도가 있어 %n초 기다립니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashCommand</name>
    <message>
        <source>Lists the trash of a store, moves a case there or brings one back.</source>
        <translation>보관소의 휴지통을 보여 주고, 사건을 옮기거나 되돌립니다.</translation>
    </message>
    <message>
        <source>Moves the case of this number to the trash.</source>
        <translation>이 번호의 사건을 휴지통으로 옮깁니다.</translation>
    </message>
    <message>
        <source>Brings the case of this number back.</source>
        <translation>이 번호의 사건을 되돌립니다.</translation>
    </message>
    <message>
        <source>Why: demand, retention_ended, office_order, consent_withdrawn or entered_by_mistake.</source>
        <translation>이유: demand(파기 요구), retention_ended(기간 경과), office_order(지시), consent_withdrawn(동의 철회), entered_by_mistake(잘못 입력).</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>휴지통이 비어 있습니다.</translation>
    </message>
</context>
<context>
    <name>UserCommand</name>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1의 암호문구</translation>
    </message>
    <message>
        <source>Lists, adds and removes who may open a store, and changes roles.</source>
        <translation>보관소를 열 수 있는 사람을 보여 주고, 더하고, 빼고, 역할을 바꿉니다.</translation>
    </message>
    <message>
        <source>list, add, remove or role.</source>
        <translation>list, add, remove, role 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>The person the change is about.</source>
        <translation>바꿀 대상이 되는 사람입니다.</translation>
    </message>
    <message>
        <source>Roles with commas between them: %1.</source>
        <translation>쉼표로 나눈 역할: %1.</translation>
    </message>
    <message>
        <source>A colleague who lends keys you do not hold and types the passphrase beside you.</source>
        <translation>가지고 있지 않은 열쇠를 빌려 주고 곁에서 암호문구를 입력하는 동료입니다.</translation>
    </message>
    <message>
        <source>The person can no longer open this store. Copies already taken stay readable; keys this person held are to be renewed soon.</source>
        <translation>이 사람은 이제 이 보관소를 열 수 없습니다. 이미 가져간 사본은 여전히 읽을 수 있습니다. 이 사람이 가졌던 열쇠는 곧 새로 만들어야 합니다.</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>열쇠: %1</translation>
    </message>
    <message>
        <source>fingerprint: %1</source>
        <translation>확인 낱말: %1</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (떠남)</translation>
    </message>
    <message>
        <source>To be renewed, since somebody held them who no longer should: %1</source>
        <translation>이제 가져서는 안 되는 사람이 가졌던 적이 있어 새로 만들어야 할 열쇠: %1</translation>
    </message>
    <message>
        <source>%1 may open the store as: %2</source>
        <translation>%1 님은 다음 역할로 보관소를 열 수 있습니다: %2</translation>
    </message>
    <message>
        <source>Compare these eight words with this person, face to face: %1</source>
        <translation>이 여덟 낱말을 그 사람과 마주 앉아 맞추어 보세요: %1</translation>
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
        <translation>보관소에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>The store is not sound. Work on with a verified backup.</source>
        <translation>보관소에 이상이 있습니다. 검증된 백업으로 일을 이어 가세요.</translation>
    </message>
    <message>
        <source>Checks the seals of all pages, the structure, the audit log and every row of a store.</source>
        <translation>보관소의 모든 페이지 봉인, 구조, 접속 기록, 모든 줄을 점검합니다.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Looking where</source>
        <translation>어디인지 살펴보는 중</translation>
    </message>
</context>
<context>
    <name>gyeot::app::EntryWindow</name>
    <message>
        <source>The store is locked. Words that were not saved wait for the one who typed them. Whoever is next types their own name.</source>
        <translation>보관소를 잠갔습니다. 저장하지 않은 글은 쓰던 사람을 기다립니다. 다음 사람은 자기 이름을 넣으면 됩니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::app::Program</name>
    <message>
        <source>Gyeot</source>
        <translation>곁</translation>
    </message>
</context>
<context>
    <name>gyeot::app::Session</name>
    <message>
        <source>Store %1</source>
        <translation>보관소: %1</translation>
    </message>
    <message>
        <source>Store %1 in order</source>
        <translation>보관소 정상: %1</translation>
    </message>
    <message>
        <source>last receipt %1</source>
        <translation>마지막 영수증 %1</translation>
    </message>
    <message>
        <source>nothing delivered to the central office yet</source>
        <translation>중앙사무소에 전달한 것이 아직 없음</translation>
    </message>
    <message>
        <source>The words you were typing have been put back.</source>
        <translation>쓰던 글을 돌려놓았습니다.</translation>
    </message>
    <message>
        <source>Store %1 for reading: nothing you do is recorded</source>
        <translation>보관소 읽기 전용: %1 · 하시는 일은 기록되지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) missing or damaged: restore from a backup or ask the central office</source>
        <translation>
            <numerusform>증거 파일 %n개가 없거나 손상됨: 백업에서 되살리거나 중앙사무소에 요청하세요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempt(s) to open the store since %1</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>
            <numerusform>%1부터 보관소를 열려다 실패한 시도 %n번</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer&apos;s date or time looks wrong: check it before you print or file anything</source>
        <translation>컴퓨터의 날짜나 시각이 이상합니다. 인쇄하거나 제출하기 전에 확인하세요</translation>
    </message>
    <message>
        <source>a forgotten passphrase could not be made good</source>
        <translation>암호문구를 잊으면 되찾을 수 없음</translation>
    </message>
</context>
</TS>
