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
        <translation>보관소의 감사 기록을 검증하고 그 줄을 보여 줍니다.</translation>
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
        <translation>보관소를 만들었습니다. 암호문은 본인만 찾을 수 있는 곳에 두세요. 암호문이 없으면 누구도 보관소를 읽을 수 없습니다.</translation>
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
        <translation>보관소에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>The store is not sound. Work on with a verified backup.</source>
        <translation>보관소에 이상이 있습니다. 검증된 백업으로 일을 이어 가세요.</translation>
    </message>
    <message>
        <source>Checks the seals of all pages, the structure, the audit log and every row of a store.</source>
        <translation>보관소의 모든 페이지 봉인, 구조, 감사 기록, 모든 줄을 점검합니다.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>점검</translation>
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
</context>
</TS>
