<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>AuditWords</name>
    <message>
        <source>The client asks for it</source>
        <translation>내담자의 파기 요구</translation>
    </message>
    <message>
        <source>Its time is up</source>
        <translation>보존기간 경과</translation>
    </message>
    <message>
        <source>The central office orders it</source>
        <translation>중앙사무소의 지시</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>동의 철회</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>잘못 입력</translation>
    </message>
    <message>
        <source>wrote down an act</source>
        <translation>행위를 적음</translation>
    </message>
    <message>
        <source>put an act into the trash</source>
        <translation>행위를 휴지통에 넣음</translation>
    </message>
    <message>
        <source>changed an act</source>
        <translation>행위를 고침</translation>
    </message>
    <message>
        <source>looked at a finding</source>
        <translation>점검 항목을 확인함</translation>
    </message>
    <message>
        <source>saved the record of access as a file</source>
        <translation>접속 기록을 파일로 저장함</translation>
    </message>
    <message>
        <source>completed the review of a month</source>
        <translation>한 달치 점검을 마침</translation>
    </message>
    <message>
        <source>checked the record of access</source>
        <translation>접속 기록을 검사함</translation>
    </message>
    <message>
        <source>read the record of access</source>
        <translation>접속 기록을 열람함</translation>
    </message>
    <message>
        <source>backed the store up</source>
        <translation>보관소를 백업함</translation>
    </message>
    <message>
        <source>ended an emergency opening</source>
        <translation>긴급 열람을 마침</translation>
    </message>
    <message>
        <source>opened a compartment by way of emergency</source>
        <translation>긴급 열람을 시작함</translation>
    </message>
    <message>
        <source>prepared keys for emergencies</source>
        <translation>긴급 열람 열쇠를 준비함</translation>
    </message>
    <message>
        <source>read by way of emergency</source>
        <translation>긴급 열람으로 읽음</translation>
    </message>
    <message>
        <source>opened another counselor&apos;s case</source>
        <translation>다른 상담원의 사건을 엶</translation>
    </message>
    <message>
        <source>took in a case</source>
        <translation>사건을 접수함</translation>
    </message>
    <message>
        <source>erased a case</source>
        <translation>사건을 파기함</translation>
    </message>
    <message>
        <source>erased a case again after a restore</source>
        <translation>되살린 뒤 사건을 다시 파기함</translation>
    </message>
    <message>
        <source>read a case in from a file</source>
        <translation>파일에서 사건을 불러옴</translation>
    </message>
    <message>
        <source>opened a case</source>
        <translation>사건을 엶</translation>
    </message>
    <message>
        <source>printed a working paper</source>
        <translation>검토용 문서를 인쇄함</translation>
    </message>
    <message>
        <source>took a case out of the trash</source>
        <translation>사건을 휴지통에서 꺼냄</translation>
    </message>
    <message>
        <source>searched the cases</source>
        <translation>사건을 검색함</translation>
    </message>
    <message>
        <source>put a case into the trash</source>
        <translation>사건을 휴지통에 넣음</translation>
    </message>
    <message>
        <source>changed a case</source>
        <translation>사건을 고침</translation>
    </message>
    <message>
        <source>changed what is known of a client</source>
        <translation>내담자 정보를 고침</translation>
    </message>
    <message>
        <source>the computer&apos;s clock jumped</source>
        <translation>컴퓨터 시계가 크게 바뀜</translation>
    </message>
    <message>
        <source>recorded a consent</source>
        <translation>동의를 기록함</translation>
    </message>
    <message>
        <source>recorded that a consent was withdrawn</source>
        <translation>동의 철회를 기록함</translation>
    </message>
    <message>
        <source>wrote in the custody log</source>
        <translation>증거 인수인계를 적음</translation>
    </message>
    <message>
        <source>forgot old drafts</source>
        <translation>오래된 초안을 지움</translation>
    </message>
    <message>
        <source>restored a backup for trial</source>
        <translation>백업을 시험 삼아 되살림</translation>
    </message>
    <message>
        <source>could not restore a backup for trial</source>
        <translation>백업을 시험 삼아 되살리지 못함</translation>
    </message>
    <message>
        <source>saved the certificate of an erasure</source>
        <translation>파기 확인서를 저장함</translation>
    </message>
    <message>
        <source>found the list of erasures damaged</source>
        <translation>파기 목록 파일이 손상된 것을 발견함</translation>
    </message>
    <message>
        <source>took in evidence</source>
        <translation>증거를 넣음</translation>
    </message>
    <message>
        <source>opened a piece of evidence</source>
        <translation>증거를 열람함</translation>
    </message>
    <message>
        <source>checked the sealed files</source>
        <translation>봉인 파일을 점검함</translation>
    </message>
    <message>
        <source>found a sealed file damaged</source>
        <translation>봉인 파일이 손상된 것을 발견함</translation>
    </message>
    <message>
        <source>changed the facts of a piece of evidence</source>
        <translation>증거의 설명을 고침</translation>
    </message>
    <message>
        <source>linked an exhibit to an act</source>
        <translation>증거를 행위에 연결함</translation>
    </message>
    <message>
        <source>unlinked an exhibit from an act</source>
        <translation>증거와 행위의 연결을 풂</translation>
    </message>
    <message>
        <source>added a guardian</source>
        <translation>보호자를 추가함</translation>
    </message>
    <message>
        <source>put a guardian into the trash</source>
        <translation>보호자를 휴지통에 넣음</translation>
    </message>
    <message>
        <source>changed a guardian</source>
        <translation>보호자 정보를 고침</translation>
    </message>
    <message>
        <source>lifted a legal hold</source>
        <translation>보존 조치를 해제함</translation>
    </message>
    <message>
        <source>placed a legal hold</source>
        <translation>보존 조치를 함</translation>
    </message>
    <message>
        <source>made a key for what is sealed elsewhere</source>
        <translation>봉인된 값을 받을 열쇠를 만듦</translation>
    </message>
    <message>
        <source>enrolled the store with an office</source>
        <translation>보관소를 중앙사무소에 등록함</translation>
    </message>
    <message>
        <source>changed the passphrase</source>
        <translation>암호문구를 바꿈</translation>
    </message>
    <message>
        <source>began to renew keys</source>
        <translation>열쇠 갱신을 시작함</translation>
    </message>
    <message>
        <source>renewed keys</source>
        <translation>열쇠를 갱신함</translation>
    </message>
    <message>
        <source>put the key file back from its copy</source>
        <translation>열쇠 파일을 사본에서 되돌림</translation>
    </message>
    <message>
        <source>changed somebody&apos;s roles</source>
        <translation>다른 사람의 역할을 바꿈</translation>
    </message>
    <message>
        <source>changed the site&apos;s own keys</source>
        <translation>기관 열쇠를 바꿈</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>사람을 추가함</translation>
    </message>
    <message>
        <source>removed a person</source>
        <translation>사람을 뺌</translation>
    </message>
    <message>
        <source>renewed the office&apos;s list of revoked certificates</source>
        <translation>폐지 인증서 목록을 갱신함</translation>
    </message>
    <message>
        <source>enrolled a site</source>
        <translation>기관을 등록함</translation>
    </message>
    <message>
        <source>took in a bundle</source>
        <translation>묶음을 받아들임</translation>
    </message>
    <message>
        <source>made the office&apos;s keys</source>
        <translation>중앙사무소 열쇠를 만듦</translation>
    </message>
    <message>
        <source>appointed a recovery officer</source>
        <translation>복구 담당자를 정함</translation>
    </message>
    <message>
        <source>put a bundle aside</source>
        <translation>묶음을 보류함</translation>
    </message>
    <message>
        <source>refused a bundle</source>
        <translation>묶음을 거절함</translation>
    </message>
    <message>
        <source>read the office&apos;s overview</source>
        <translation>중앙사무소 현황을 열람함</translation>
    </message>
    <message>
        <source>printed the papers of a case</source>
        <translation>사건 서류를 인쇄함</translation>
    </message>
    <message>
        <source>saved the papers of a case as a file</source>
        <translation>사건 서류를 파일로 저장함</translation>
    </message>
    <message>
        <source>sealed the store&apos;s keys for recovery</source>
        <translation>복구 봉투를 만듦</translation>
    </message>
    <message>
        <source>granted a recovery</source>
        <translation>복구를 허가함</translation>
    </message>
    <message>
        <source>opened a recovery envelope</source>
        <translation>복구 봉투를 엶</translation>
    </message>
    <message>
        <source>saw the notice of a recovery</source>
        <translation>복구 알림을 확인함</translation>
    </message>
    <message>
        <source>took a recovered person into the key file</source>
        <translation>복구된 사람을 열쇠 파일에 넣음</translation>
    </message>
    <message>
        <source>opened the store by recovery</source>
        <translation>복구로 보관소를 엶</translation>
    </message>
    <message>
        <source>restored the store from a backup</source>
        <translation>백업에서 보관소를 되살림</translation>
    </message>
    <message>
        <source>added a safe way of contact</source>
        <translation>안전연락 방법을 추가함</translation>
    </message>
    <message>
        <source>put a way of contact into the trash</source>
        <translation>연락 방법을 휴지통에 넣음</translation>
    </message>
    <message>
        <source>changed a way of contact</source>
        <translation>연락 방법을 고침</translation>
    </message>
    <message>
        <source>changed a setting of the site</source>
        <translation>기관 설정을 바꿈</translation>
    </message>
    <message>
        <source>began the victim&apos;s statement</source>
        <translation>피해자 진술서를 시작함</translation>
    </message>
    <message>
        <source>changed the victim&apos;s statement</source>
        <translation>피해자 진술서를 고침</translation>
    </message>
    <message>
        <source>accepted a loss and went on</source>
        <translation>유실을 받아들이고 계속함</translation>
    </message>
    <message>
        <source>made the store</source>
        <translation>보관소를 만듦</translation>
    </message>
    <message>
        <source>failed attempts to open the store were told</source>
        <translation>보관소를 열지 못한 시도가 있었음</translation>
    </message>
    <message>
        <source>removed the store from this computer</source>
        <translation>이 컴퓨터에서 보관소를 없앰</translation>
    </message>
    <message>
        <source>repaired the head of the store&apos;s file</source>
        <translation>보관소 파일의 머리를 고침</translation>
    </message>
    <message>
        <source>opened the store</source>
        <translation>보관소를 엶</translation>
    </message>
    <message>
        <source>opened the store after it had not been closed</source>
        <translation>정상적으로 닫히지 않은 보관소를 엶</translation>
    </message>
    <message>
        <source>added a suspect</source>
        <translation>피의자를 추가함</translation>
    </message>
    <message>
        <source>put a suspect into the trash</source>
        <translation>피의자를 휴지통에 넣음</translation>
    </message>
    <message>
        <source>changed a suspect</source>
        <translation>피의자 정보를 고침</translation>
    </message>
    <message>
        <source>wrote a sealed bundle for the office</source>
        <translation>중앙사무소로 보낼 봉인 묶음을 만듦</translation>
    </message>
    <message>
        <source>took in the office&apos;s receipt</source>
        <translation>중앙사무소의 영수증을 받아들임</translation>
    </message>
    <message>
        <source>added a task</source>
        <translation>할 일을 추가함</translation>
    </message>
    <message>
        <source>put a task into the trash</source>
        <translation>할 일을 휴지통에 넣음</translation>
    </message>
    <message>
        <source>changed a task</source>
        <translation>할 일을 고침</translation>
    </message>
    <message>
        <source>put a form back as it was delivered</source>
        <translation>서식을 처음 상태로 되돌림</translation>
    </message>
    <message>
        <source>saved a form of the site&apos;s own</source>
        <translation>기관 서식을 저장함</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>줄이 없습니다</translation>
    </message>
    <message>
        <source>it does not follow the row before it</source>
        <translation>앞줄과 이어지지 않습니다</translation>
    </message>
    <message>
        <source>it was changed</source>
        <translation>내용이 바뀌었습니다</translation>
    </message>
    <message>
        <source>it names other entries than those that come next</source>
        <translation>이어지지 않는 작업 번호를 가리킵니다</translation>
    </message>
    <message>
        <source>what was written with it was changed</source>
        <translation>함께 적힌 내용이 바뀌었습니다</translation>
    </message>
    <message>
        <source>the reason given with it was changed</source>
        <translation>적어 둔 사유가 바뀌었습니다</translation>
    </message>
    <message>
        <source>the key of its case is gone without an erasure</source>
        <translation>파기 기록 없이 사건 열쇠가 사라졌습니다</translation>
    </message>
    <message>
        <source>the signature over the rows up to it does not hold</source>
        <translation>여기까지의 서명이 맞지 않습니다</translation>
    </message>
    <message>
        <source>rows that were signed are missing from here on</source>
        <translation>서명된 줄이 여기서부터 없습니다</translation>
    </message>
    <message>
        <source>the last signature is missing</source>
        <translation>마지막 서명이 없습니다</translation>
    </message>
    <message>
        <source>entries were written without a row, or rows are missing from here on</source>
        <translation>기록 없이 적힌 작업이 있거나, 여기서부터 줄이 없습니다</translation>
    </message>
    <message>
        <source>the sum over all rows is another one</source>
        <translation>전체 줄의 합이 다릅니다</translation>
    </message>
    <message>
        <source>this is not the record the office has vouched for in its receipt</source>
        <translation>중앙사무소가 영수증에서 확인한 기록과 다릅니다</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>열람</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Printed, saved, copied</source>
        <translation>출력·저장·복사</translation>
    </message>
    <message>
        <source>Exchanged with the office</source>
        <translation>중앙사무소와 주고받음</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>사람과 열쇠</translation>
    </message>
    <message>
        <source>Care of the store</source>
        <translation>보관소 관리</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>접속 기록 자체</translation>
    </message>
    <message>
        <source>The central office&apos;s work</source>
        <translation>중앙사무소 업무</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>그 밖의 것</translation>
    </message>
    <message>
        <source>user %1</source>
        <extracomment>%1 is the beginning of an id</extracomment>
        <translation>사용자 %1</translation>
    </message>
    <message>
        <source>Opened by way of emergency</source>
        <translation>긴급 열람</translation>
    </message>
    <message>
        <source>Unusually many cases read</source>
        <translation>평소보다 많은 사건 열람</translation>
    </message>
    <message>
        <source>Reason not confirmed</source>
        <translation>사유 미확인</translation>
    </message>
    <message>
        <source>Failed attempts to open the store</source>
        <translation>보관소 열기 실패</translation>
    </message>
    <message>
        <source>Opened after damage or loss</source>
        <translation>손상·유실 뒤에 엶</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>시계가 크게 바뀜</translation>
    </message>
    <message>
        <source>The same case again and again</source>
        <translation>같은 사건 반복 열람</translation>
    </message>
    <message>
        <source>Work outside office hours</source>
        <translation>근무 시간 밖의 작업</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>파기</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1줄</translation>
    </message>
    <message>
        <source>otherwise %1 a day</source>
        <extracomment>%1 is a number of cases</extracomment>
        <translation>평소 하루 %1건</translation>
    </message>
    <message>
        <source>The record of access does not hold. The first row that does not hold is %1: %2.</source>
        <extracomment>%1 is the number of a row, %2 what is wrong with it: &quot;it was changed&quot;</extracomment>
        <translation>접속 기록이 맞지 않습니다. 처음으로 맞지 않는 줄은 %1번입니다: %2.</translation>
    </message>
    <message>
        <source>Audit log: %1 rows in order, %2 signed states, %3 rows with their operations.</source>
        <translation>접속 기록: 차례대로 이어진 줄 %1개, 서명된 상태 %2개, 작업과 맞는 줄 %3개.</translation>
    </message>
    <message>
        <source>Practice: made-up cases</source>
        <translation>연습: 지어낸 사건</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
</context>
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
    <message>
        <source>An investigation is under way</source>
        <translation>수사 중</translation>
    </message>
    <message>
        <source>A trial is under way</source>
        <translation>재판 중</translation>
    </message>
    <message>
        <source>A claim for damages is under way</source>
        <translation>손해배상 청구 중</translation>
    </message>
    <message>
        <source>A demand to erase is being answered</source>
        <translation>파기 요구 검토 중</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>그 밖의 이유</translation>
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
        <translation>이름이나 암호문구가 맞지 않습니다. 한/영 키와 Caps Lock을 확인한 뒤 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess. Use at least 15 characters or six words that do not follow a pattern.</source>
        <translation>암호문구가 짐작하기 쉽습니다. 규칙이 없는 15자 이상 또는 여섯 낱말을 써 주세요.</translation>
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
    <message>
        <source>This permission does not fit: it is not for this request of this store, or two officers of the central office have not signed it. Nothing was changed; ask the office again.</source>
        <translation>이 허가는 맞지 않습니다. 이 보관소의 이번 요청에 대한 것이 아니거나 중앙사무소의 담당자 두 명이 서명한 것이 아닙니다. 바뀐 것은 없습니다. 사무소에 다시 요청하세요.</translation>
    </message>
    <message>
        <source>This permission has run out: it holds for seven days. Nothing was changed; make a new request.</source>
        <translation>이 허가는 기한이 지났습니다. 허가는 7일 동안만 쓸 수 있습니다. 바뀐 것은 없습니다. 새로 요청하세요.</translation>
    </message>
    <message>
        <source>This permission was used before, and it opens a store once only. Make a new request.</source>
        <translation>이 허가는 이미 쓰였습니다. 허가 하나로는 보관소를 한 번만 열 수 있습니다. 새로 요청하세요.</translation>
    </message>
    <message>
        <source>A reason is needed that others can follow later: at least 20 characters in your own words.</source>
        <translation>나중에 다른 사람이 알아볼 수 있는 사유가 필요합니다. 직접 20자 이상 적어 주세요.</translation>
    </message>
    <message>
        <source>The hour for these notes is over and they are closed again. If you still need them, begin anew with a second person.</source>
        <translation>이 상담 기록을 열어 둔 한 시간이 지나 다시 닫혔습니다. 더 필요하면 두 번째 사람과 함께 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Another counselor has this case, so its sealed parts stay closed to you. A supervisor can hand it over or open it with a second person.</source>
        <translation>다른 상담원이 맡은 사건이므로 봉인된 부분은 열리지 않습니다. 감독자가 사건을 넘겨주거나 두 번째 사람과 함께 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Your roles in this store do not include this. Ask an administrator; nothing was changed.</source>
        <translation>이 보관소에서 맡으신 역할로는 할 수 없는 일입니다. 관리자에게 부탁하세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nobody at this keyboard holds a key that is needed for this. Ask a colleague who holds it to type the passphrase beside you; nothing was changed.</source>
        <translation>여기에 필요한 열쇠를 지금 자리에 있는 사람이 가지고 있지 않습니다. 그 열쇠를 가진 동료에게 곁에서 암호문구를 입력해 달라고 부탁하세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>This case was erased. Nothing of it can be read, written or taken in again; the list of erased cases says when and why.</source>
        <translation>파기한 사건입니다. 다시 읽거나 쓰거나 받아들일 수 없습니다. 언제 왜 파기했는지는 파기 대장에 있습니다.</translation>
    </message>
    <message>
        <source>Only a case that lies in the trash can be erased. Nothing was erased; move the case to the trash first.</source>
        <translation>휴지통에 있는 사건만 파기할 수 있습니다. 파기한 것은 없습니다. 먼저 사건을 휴지통으로 옮기세요.</translation>
    </message>
    <message>
        <source>The case is under a legal hold and must be kept. Nothing was erased; the hold has to be lifted first, with its reason.</source>
        <translation>보존 조치가 있는 사건이라 보존해야 합니다. 파기한 것은 없습니다. 먼저 이유를 밝혀 보존 조치를 해제해야 합니다.</translation>
    </message>
    <message>
        <source>A second person has to agree with their own passphrase, and one of the two must be a supervisor or administrator. Nothing was erased.</source>
        <translation>두 번째 사람이 자기 암호문구로 승인해야 하며, 두 사람 가운데 한 사람은 감독자나 관리자여야 합니다. 파기한 것은 없습니다.</translation>
    </message>
    <message>
        <source>As many cases were erased today as one day allows. Nothing was erased; go on tomorrow.</source>
        <translation>오늘 파기할 수 있는 만큼 이미 파기했습니다. 더 파기한 것은 없습니다. 내일 이어서 하세요.</translation>
    </message>
    <message>
        <source>Nobody else in this store can agree, so the case waits in the trash first. Nothing was erased; the list of the trash says from which day on it can be.</source>
        <translation>이 보관소에는 승인할 다른 사람이 없어 사건이 먼저 휴지통에서 기다립니다. 파기한 것은 없습니다. 언제부터 파기할 수 있는지는 휴지통 목록에 있습니다.</translation>
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
    <name>RetentionRows</name>
    <message>
        <source>%1 · %2 · closed %3</source>
        <extracomment>%1 a case number, %2 until when it is kept, %3 the day it was closed.</extracomment>
        <translation>%1 · %2 · %3 종결</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>보존 조치</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <extracomment>%1 a case number, %2 why it is in the trash, %3 since when.
----------
%1 a case number, %2 why it is held, %3 since when.</extracomment>
        <translation>%1 · %2 · %3부터</translation>
    </message>
    <message>
        <source>Can be erased from %1 on</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>%1부터 파기할 수 있습니다</translation>
    </message>
    <message>
        <source>No. %1 · %2 · erased %3</source>
        <extracomment>%1 a number in the list of erased cases, %2 a case number, %3 when it was erased.</extracomment>
        <translation>제%1호 · %2 · %3 파기</translation>
    </message>
    <message>
        <source>one person, after waiting</source>
        <translation>한 사람이 기다린 뒤</translation>
    </message>
    <message>
        <source>two people agreed</source>
        <translation>두 사람이 승인</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>the day the case was closed</source>
        <translation>사건을 종결한 날</translation>
    </message>
    <message>
        <source>whether police or prosecutor had asked for the deletion support</source>
        <translation>경찰이나 검사의 요청으로 한 삭제지원인지</translation>
    </message>
    <message>
        <source>when the last limitation ends</source>
        <translation>마지막 시효가 끝나는 날</translation>
    </message>
    <message>
        <source>permanently</source>
        <translation>영구</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message>
        <source>as the centre has set</source>
        <translation>기관이 정한 기간</translation>
    </message>
    <message>
        <source>until the latest open limitation</source>
        <translation>남은 시효 가운데 가장 늦은 날까지</translation>
    </message>
    <message>
        <source>to be destroyed at once</source>
        <translation>즉시 파기</translation>
    </message>
    <message>
        <source>no period found</source>
        <translation>정해진 기간을 찾지 못함</translation>
    </message>
    <message>
        <source>The client asks for it</source>
        <translation>내담자의 파기 요구</translation>
    </message>
    <message>
        <source>Its time is up</source>
        <translation>보존기간 경과</translation>
    </message>
    <message>
        <source>The central office orders it</source>
        <translation>중앙사무소의 지시</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>동의 철회</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>잘못 입력</translation>
    </message>
    <message>
        <source>Ministry, local government or a body entrusted by them</source>
        <translation>부처, 지방자치단체 또는 그 위탁기관</translation>
    </message>
    <message>
        <source>Private counselling centre</source>
        <translation>민간 상담소</translation>
    </message>
    <message>
        <source>Time is up since %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>%1부터 보존기간이 지남</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>%1 is a date: the last day something is kept.</extracomment>
        <translation>%1까지 보존</translation>
    </message>
    <message>
        <source>No end in sight</source>
        <translation>끝나는 날이 정해지지 않음</translation>
    </message>
    <message>
        <source>counted from the day after %1; last day %2</source>
        <extracomment>%1 and %2 are dates.</extracomment>
        <translation>%1 다음 날부터 세어 마지막 날은 %2</translation>
    </message>
    <message>
        <source>not recorded: %1</source>
        <extracomment>%1 is a fact that is not among the records, e.g. &quot;the day the case was closed&quot;.</extracomment>
        <translation>기록에 없음: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 a class of data, %2 how long it is kept, %3 the article that says so.</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>working data</source>
        <translation>업무 자료</translation>
    </message>
    <message>
        <source>bundles</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>신원</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>counselling notes</source>
        <translation>상담 기록</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>상담원</translation>
    </message>
    <message>
        <source>Document officer</source>
        <translation>서류 담당</translation>
    </message>
    <message>
        <source>Deletion officer</source>
        <translation>삭제 담당</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>전송 담당</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>감독자</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>감사</translation>
    </message>
    <message>
        <source>Takes cases in and knows who the client is; no evidence, no notes.</source>
        <translation>사건을 접수하고 내담자가 누구인지 압니다. 증거와 상담 기록은 열지 못합니다.</translation>
    </message>
    <message>
        <source>Works on cases: identity, evidence and counselling notes.</source>
        <translation>사건을 맡아 일합니다. 신원, 증거, 상담 기록을 엽니다.</translation>
    </message>
    <message>
        <source>Prints packets: identity and evidence; has no key to notes.</source>
        <translation>제출 서류를 출력합니다. 신원과 증거를 열고, 상담 기록의 열쇠는 없습니다.</translation>
    </message>
    <message>
        <source>Works on addresses to be deleted; neither identity nor evidence.</source>
        <translation>지워야 할 주소를 다룹니다. 신원도 증거도 열지 못합니다.</translation>
    </message>
    <message>
        <source>Writes sealed bundles for the central office, opens none of them.</source>
        <translation>중앙사무소로 보낼 봉인된 묶음을 만듭니다. 그 안을 열지는 못합니다.</translation>
    </message>
    <message>
        <source>Identity, evidence, bundles and the whole log; notes only together with a second person.</source>
        <translation>신원, 증거, 묶음과 전체 기록을 봅니다. 상담 기록은 다른 한 사람과 함께여야만 엽니다.</translation>
    </message>
    <message>
        <source>Looks after people, keys and backups; no identity, evidence or notes.</source>
        <translation>사람과 열쇠와 백업을 돌봅니다. 신원, 증거, 상담 기록은 열지 못합니다.</translation>
    </message>
    <message>
        <source>Reads the log of who did what, and nothing else.</source>
        <translation>누가 무엇을 했는지 남은 기록을 읽고, 다른 것은 열지 못합니다.</translation>
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
    <name>StoreCare</name>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>백업 없음</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <extracomment>%1 is how long ago, e.g. &quot;3 hours ago&quot;.</extracomment>
        <translation>백업 %1</translation>
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
    <name>gyeot::ui::AddUserDialog</name>
    <message>
        <source>Add a person</source>
        <translation>사람 더하기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Shown when the store is opened and in its log.</source>
        <translation>보관소를 열 때와 기록에 보입니다.</translation>
    </message>
    <message>
        <source>The new person chooses a passphrase and types it now, unseen by you.</source>
        <translation>새로 오신 분이 암호문구를 정해 지금 직접 입력합니다. 보지 말아 주세요.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>더하기</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>이름이 빠졌습니다.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>역할을 하나 이상 고르세요.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::AuditFilterBar</name>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>사건 번호</translation>
    </message>
    <message>
        <source>From</source>
        <translation>부터</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>모든 사람</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::AuditPage</name>
    <message>
        <source>Record of access</source>
        <translation>접속 기록</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>멈추었습니다. 남은 파일은 없습니다.</translation>
    </message>
    <message>
        <source>Who did what and when. Nobody can change a row without its being noticed.</source>
        <translation>누가 언제 무엇을 했는지 남는 기록입니다. 한 줄이라도 바꾸면 드러납니다.</translation>
    </message>
    <message>
        <source>What you did yourself</source>
        <translation>내가 한 일</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>전체 기록</translation>
    </message>
    <message>
        <source>Check the record of access</source>
        <translation>접속 기록 검사</translation>
    </message>
    <message>
        <source>Rows of the record of access</source>
        <translation>접속 기록의 줄</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>최근 쪽</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>기록 검사</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>표로 저장…</translation>
    </message>
    <message>
        <source>Looking further back, at row %1</source>
        <extracomment>%1 is the number of a row</extracomment>
        <translation>더 앞을 찾고 있습니다. %1번 줄</translation>
    </message>
    <message>
        <source>No row fits what is asked for.</source>
        <translation>찾는 조건에 맞는 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <extracomment>numbers of rows</extracomment>
        <translation>%1번–%2번 줄</translation>
    </message>
    <message>
        <source>Checking the record of access</source>
        <translation>접속 기록을 검사하고 있습니다</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>목록을 표로 저장</translation>
    </message>
    <message>
        <source>The file is not sealed: whoever has it can read it. Why is it needed? The reason stands in the record.</source>
        <translation>파일은 봉인되지 않아 가진 사람이 모두 읽을 수 있습니다. 어디에 필요합니까? 사유는 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>표로 저장</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>표를 쓰고 있습니다</translation>
    </message>
    <message>
        <source>%1 rows were saved as %2.</source>
        <extracomment>%1 is a number of rows, %2 the name of a file</extracomment>
        <translation>%1줄을 %2 파일로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::AuditReviewPanel</name>
    <message>
        <source>Monthly review</source>
        <translation>월별 점검</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>달</translation>
    </message>
    <message>
        <source>What stands out in this month</source>
        <translation>이 달에 눈에 띄는 것</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>확인 내용</translation>
    </message>
    <message>
        <source>What you found out</source>
        <translation>확인한 내용</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>그날 기록 보기</translation>
    </message>
    <message>
        <source>Month gone through</source>
        <translation>이 달 점검을 마침</translation>
    </message>
    <message>
        <source>%1 (gone through)</source>
        <extracomment>a month that somebody has gone through, e.g. &quot;2026-10 (gone through)&quot;</extracomment>
        <translation>%1 (점검함)</translation>
    </message>
    <message>
        <source>Months that were not gone through in time: %1</source>
        <translation>제때 점검하지 않은 달: %1달</translation>
    </message>
    <message>
        <source>No month is over yet since this store was made. From the first of next month on, what stood out is listed here.</source>
        <translation>보관소를 만든 뒤 아직 지난 달이 없습니다. 다음 달 1일부터 눈에 띄는 것이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Gone through on %1; %2 findings then.</source>
        <extracomment>%1 is a date with time, %2 a number</extracomment>
        <translation>%1에 점검했습니다. 그때 항목 %2개.</translation>
    </message>
    <message>
        <source>Not gone through yet.</source>
        <translation>아직 점검하지 않았습니다.</translation>
    </message>
    <message>
        <source> — seen. %1</source>
        <extracomment>behind a finding; %1 is a note or empty</extracomment>
        <translation>— 확인함. %1</translation>
    </message>
    <message>
        <source>Nothing stands out in this month.</source>
        <translation>이 달에는 눈에 띄는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::AuditTableModel</name>
    <message>
        <source>Row</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇을</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::BreakGlassBanner</name>
    <message numerus="yes">
        <source>Counselling notes of one case are open in an emergency for another %n minute(s).</source>
        <translation>
            <numerusform>사건 하나의 상담 기록이 긴급 열람으로 앞으로 %n분 동안 열려 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>지금 닫기</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::BreakGlassDialog</name>
    <message>
        <source>Open counselling notes in an emergency</source>
        <translation>상담 기록 긴급 열람</translation>
    </message>
    <message>
        <source>The notes of case %1 open for one hour. That it was done, by whom, with whom and why, stands in the log and at the top of the next monthly review.</source>
        <extracomment>%1 is the number of a case.</extracomment>
        <translation>사건 %1의 상담 기록이 한 시간 동안 열립니다. 누가 누구와 함께 왜 열었는지가 기록에 남고 다음 월별 점검의 맨 위에 표시됩니다.</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>기다릴 수 없는 까닭</translation>
    </message>
    <message>
        <source>At least 20 characters, so that others can follow it later.</source>
        <translation>나중에 다른 사람이 알아볼 수 있도록 20자 이상 적습니다.</translation>
    </message>
    <message>
        <source>Who is beside you</source>
        <translation>옆에 있는 사람</translation>
    </message>
    <message>
        <source>Passphrase of this second person</source>
        <translation>두 번째 사람의 암호문구</translation>
    </message>
    <message>
        <source>Typed by that person. It is used once and not kept.</source>
        <translation>그 사람이 직접 입력합니다. 한 번만 쓰고 남기지 않습니다.</translation>
    </message>
    <message>
        <source>Open the notes for one hour</source>
        <translation>상담 기록을 한 시간 동안 열기</translation>
    </message>
    <message>
        <source>Nobody is named to do this with you. Whoever holds the notes can name a second person.</source>
        <translation>함께 열 사람이 정해져 있지 않습니다. 상담 기록의 열쇠를 가진 사람이 두 번째 사람을 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Working on the keys. It takes a few seconds, on purpose.</source>
        <translation>열쇠를 다루고 있습니다. 일부러 몇 초 걸리게 되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::CarePage</name>
    <message>
        <source>Backups and keys</source>
        <translation>백업과 열쇠 교체</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>A backup is encrypted like the store and opens with the passphrase of its time. To make a store of it again, here or on another computer: gyeotctl restore --backup FOLDER --store NEW-FOLDER --user NAME. Cases that were erased since do not come back.</source>
        <translation>백업은 보관소와 똑같이 암호화되어 있고 그때의 암호문구로 열립니다. 이 컴퓨터나 다른 컴퓨터에서 다시 보관소로 만들려면 이렇게 합니다: gyeotctl restore --backup 폴더 --store 새-폴더 --user 이름. 그 뒤에 파기한 사건은 되살아나지 않습니다.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>열쇠</translation>
    </message>
    <message>
        <source>Renew the keys…</source>
        <translation>열쇠 새로 만들기…</translation>
    </message>
    <message>
        <source>Restore for trial</source>
        <translation>시험 삼아 되살리기</translation>
    </message>
    <message>
        <source>Back up to another disk…</source>
        <translation>다른 디스크에 백업…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Last proved backup</source>
        <translation>마지막으로 확인된 백업</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>있는 곳</translation>
    </message>
    <message>
        <source>with the store</source>
        <translation>보관소 안</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>그 백업의 열쇠</translation>
    </message>
    <message>
        <source>the ones before the last renewal; make a new backup</source>
        <translation>마지막으로 새로 만들기 전의 열쇠입니다. 새로 백업하세요.</translation>
    </message>
    <message>
        <source>Last trial restore</source>
        <translation>마지막 시험 되살리기</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>실패, %1</translation>
    </message>
    <message>
        <source>none yet; once a month is good</source>
        <translation>아직 없음. 한 달에 한 번이 좋습니다.</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>열쇠 세대</translation>
    </message>
    <message>
        <source>To be renewed</source>
        <translation>새로 만들 열쇠</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Keys are renewed at least once a year, and when somebody leaves.</source>
        <translation>열쇠는 적어도 한 해에 한 번, 그리고 누군가 떠날 때 새로 만듭니다.</translation>
    </message>
    <message>
        <source>Somebody held these keys who has left or changed roles. Until they are renewed, a copy of the store taken later would still open with them.</source>
        <translation>떠났거나 역할이 바뀐 사람이 이 열쇠를 가지고 있었습니다. 새로 만들기 전까지는 나중에 빼낸 보관소 사본도 그 열쇠로 열립니다.</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>백업을 어디에 둘까요?</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>백업하는 중</translation>
    </message>
    <message>
        <source>The backup %1 is made and was opened to prove it (%2).</source>
        <extracomment>%1 is the name of a folder, %2 a size such as &quot;12 MB&quot;.</extracomment>
        <translation>백업을 만들고 열어 보아 확인했습니다: %1 (%2).</translation>
    </message>
    <message>
        <source>Restoring for trial</source>
        <translation>시험 삼아 되살리는 중</translation>
    </message>
    <message numerus="yes">
        <source>The backup can be restored: %n row(s) counted, every file as it should be.</source>
        <translation>
            <numerusform>백업을 되살릴 수 있습니다. 줄 %n개를 세었고 모든 파일이 온전합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewing the keys</source>
        <translation>열쇠를 새로 만드는 중</translation>
    </message>
    <message>
        <source>Something was saved each time while the keys were being renewed. The store is as it was; try again when nobody is writing in it.</source>
        <translation>열쇠를 새로 만드는 동안 번번이 무언가 저장되었습니다. 보관소는 그대로입니다. 아무도 적지 않을 때 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The store has new keys. It locks now; open it with your passphrase, and make a new backup.</source>
        <translation>보관소의 열쇠가 바뀌었습니다. 이제 잠깁니다. 암호문구로 다시 열고 새로 백업하세요.</translation>
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
    <name>gyeot::ui::CaseListModel</name>
    <message>
        <source>damaged: cannot be read in full</source>
        <extracomment>Under a case whose page in the store is damaged.</extracomment>
        <translation>손상되어 다 읽을 수 없음</translation>
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
        <translation>적은 내용은 모두 암호화되어 이 컴퓨터의 한 폴더에 놓입니다. 본인의 암호문구로만 열 수 있습니다.</translation>
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
        <translation>암호문구</translation>
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
        <translation>암호문구 한 번 더</translation>
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
        <translation>두 암호문구가 아직 같지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) so far.</source>
        <translation>
            <numerusform>지금까지 %n자입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can reset a lost passphrase. Keep it written down in a locked place, away from this computer.</source>
        <translation>잊은 암호문구는 누구도 되찾아 줄 수 없습니다. 적어서 이 컴퓨터와 떨어진 잠긴 곳에 두세요.</translation>
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
        <translation>두 칸에 같은 암호문구를 적어 주세요.</translation>
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
    <name>gyeot::ui::EmergencyPage</name>
    <message>
        <source>A forgotten passphrase could not be made good: this store does not belong to a central office.</source>
        <translation>암호문구를 잊으면 되찾을 수 없습니다. 이 보관소는 중앙사무소에 속해 있지 않습니다.</translation>
    </message>
    <message>
        <source>A forgotten passphrase could not be made good: the central office has not named three officers for it yet. Enrol again once it has.</source>
        <translation>암호문구를 잊으면 되찾을 수 없습니다. 중앙사무소가 아직 복구 담당자 세 명을 정하지 않았습니다. 정해지면 다시 등록하세요.</translation>
    </message>
    <message>
        <source>A forgotten passphrase could not be made good: today&apos;s keys are not sealed for the officers of the central office. An administrator can do that here.</source>
        <translation>암호문구를 잊으면 되찾을 수 없습니다. 지금 열쇠가 중앙사무소의 담당자에게 봉인되어 있지 않습니다. 관리자가 여기에서 봉인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Two officers of the central office could open this store again, but not everything in it: the keys of some compartments are not sealed for them.</source>
        <translation>중앙사무소의 담당자 두 명이 이 보관소를 다시 열 수 있지만 전부는 아닙니다. 일부 칸의 열쇠가 봉인되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, two officers of the central office can open this store again. Counselling notes are not part of it.</source>
        <translation>암호문구를 잊어도 중앙사무소의 담당자 두 명이 이 보관소를 다시 열 수 있습니다. 상담 기록은 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>비상 대비</translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation>잊은 암호문구</translation>
    </message>
    <message>
        <source>Seal the keys for the officers anew</source>
        <translation>담당자에게 열쇠를 새로 봉인하기</translation>
    </message>
    <message>
        <source>Counselling notes in an emergency</source>
        <translation>상담 기록 긴급 열람</translation>
    </message>
    <message>
        <source>A supervisor can open the notes of a case only together with a second person, for one hour and with a reason that stands in the review. Whoever holds the notes names these pairs.</source>
        <translation>감독자는 두 번째 사람과 함께일 때만 한 사건의 상담 기록을 한 시간 동안 열 수 있으며, 그 사유는 점검에 남습니다. 두 사람은 상담 기록의 열쇠를 가진 사람이 정합니다.</translation>
    </message>
    <message>
        <source>Supervisor and second person</source>
        <translation>감독자와 두 번째 사람</translation>
    </message>
    <message>
        <source>Name this pair</source>
        <translation>이 두 사람으로 정하기</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>%1 and %2 are names of users.</extracomment>
        <translation>%1, 함께할 사람 %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>거두기</translation>
    </message>
    <message>
        <source>You do not hold the notes, so you cannot name a pair.</source>
        <translation>상담 기록의 열쇠가 없어 두 사람을 정할 수 없습니다.</translation>
    </message>
    <message>
        <source>No pair is named: nobody can open the notes of others.</source>
        <translation>정해진 두 사람이 없습니다. 다른 사람의 상담 기록은 아무도 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The keys of today are sealed for the officers.</source>
        <translation>지금 열쇠를 담당자에게 봉인했습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::EraseDialog</name>
    <message>
        <source>Erase case %1 for ever</source>
        <extracomment>%1 is a case number.</extracomment>
        <translation>사건 %1 완전히 파기</translation>
    </message>
    <message>
        <source>Nobody else in this store can agree. The case has waited in the trash, and the certificate will say so.</source>
        <translation>이 보관소에는 승인할 다른 사람이 없습니다. 사건은 휴지통에서 정해진 날을 기다렸으며, 확인서에 그렇게 적힙니다.</translation>
    </message>
    <message>
        <source>I have understood that this cannot be taken back</source>
        <translation>되돌릴 수 없다는 것을 확인했습니다</translation>
    </message>
    <message>
        <source>Leave it in the trash</source>
        <translation>휴지통에 그대로 두기</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>완전히 파기</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>없어지는 것</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>The keys of the case are destroyed, its records and files removed. Nobody can bring it back, neither we nor the central office.</source>
        <translation>사건의 암호 열쇠를 없애고 기록과 파일을 지웁니다. 저희도 중앙사무소도, 누구도 되살릴 수 없습니다.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>남는 것</translation>
    </message>
    <message numerus="yes">
        <source>One line in the list of erased cases, and the audit log without what it said. Backups lose it within %n day(s). What was printed, filed or sent stays where it is.</source>
        <translation>
            <numerusform>파기 대장의 한 줄과, 내용을 알 수 없는 접속 기록이 남습니다. 백업에서는 %n일 안에 없어집니다. 인쇄하거나 제출하거나 보낸 것은 그대로 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person agrees here, with their own name and passphrase. One of the two must be a supervisor or administrator.</source>
        <translation>두 번째 사람이 여기에 자기 이름과 암호문구를 넣어 승인합니다. 두 사람 가운데 한 사람은 감독자나 관리자여야 합니다.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>두 번째 사람의 이름</translation>
    </message>
    <message>
        <source>Passphrase of the second person</source>
        <translation>두 번째 사람의 암호문구</translation>
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
    <message>
        <source>The sealed file is not in its place. Bring it back from a backup, or ask the central office for it.</source>
        <translation>봉인된 파일이 제자리에 없습니다. 백업에서 되살리거나 중앙사무소에 요청하세요.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::FilesPage</name>
    <message>
        <source>in order</source>
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
        <source>cannot be read from the disk</source>
        <translation>디스크에서 읽을 수 없음</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>증거 파일</translation>
    </message>
    <message>
        <source>A quarter of the sealed files is read from end to end each week while the store is open, so that damage is found while a backup still has the file.</source>
        <translation>보관소가 열려 있는 동안 봉인된 파일의 4분의 1을 매주 끝까지 읽어 봅니다. 백업에 파일이 남아 있을 때 손상을 찾기 위해서입니다.</translation>
    </message>
    <message>
        <source>Check all files now</source>
        <translation>지금 모든 파일 점검</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Read within 30 days</source>
        <translation>30일 안에 읽은 것</translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation>없거나 손상된 것</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>To restore</source>
        <translation>되살릴 것</translation>
    </message>
    <message>
        <source>Bring these back from a backup made before the day they were found, or ask the central office for them if they were delivered. Their records are kept as they are.</source>
        <translation>찾아낸 날보다 먼저 만든 백업에서 되살리거나, 전송했다면 중앙사무소에 요청하세요. 기록은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>%1  %2: %3, found %4</source>
        <extracomment>%1 case number, %2 file name, %3 &quot;missing&quot; or &quot;damaged&quot;, %4 a date.</extracomment>
        <translation>%1  %2: %3, 찾아낸 때 %4</translation>
    </message>
    <message>
        <source>Reading the evidence files</source>
        <translation>증거 파일을 읽는 중</translation>
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
    <name>gyeot::ui::HoldDialog</name>
    <message>
        <source>Keep a case by legal hold</source>
        <translation>사건을 보존 조치하기</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>사건 번호</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Which office, which number</source>
        <translation>기관과 사건번호</translation>
    </message>
    <message>
        <source>While the hold is in force the case is neither moved to the trash nor erased.</source>
        <translation>보존 조치가 있는 동안에는 사건을 휴지통으로 옮기거나 파기할 수 없습니다.</translation>
    </message>
    <message>
        <source>Whoever reads this later must understand why the case was kept.</source>
        <translation>나중에 읽는 사람이 왜 보존했는지 알 수 있어야 합니다.</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>보존 조치하기</translation>
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
    <message>
        <source>Lock and hand over</source>
        <translation>잠그고 넘기기</translation>
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
    <name>gyeot::ui::NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>새 암호문구</translation>
    </message>
    <message>
        <source>At least 15 characters, or six words. Korean and Latin keys count the same: what matters are the keys that are pressed.</source>
        <translation>15자 이상이거나 낱말 여섯 개여야 합니다. 한글과 영문 자판은 같게 셉니다. 누르는 글쇠가 중요합니다.</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>낱말 여섯 개 추천</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>새 암호문구 한 번 더</translation>
    </message>
    <message>
        <source>Type the same new passphrase in both fields.</source>
        <translation>두 칸에 같은 새 암호문구를 입력하세요.</translation>
    </message>
    <message>
        <source>Now type the six words from the paper, with one space between them.</source>
        <translation>이제 종이에 적은 여섯 낱말을 한 칸씩 띄어 입력하세요.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>두 칸이 아직 같지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) so far.</source>
        <translation>
            <numerusform>지금까지 %n자입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can reset a lost passphrase. Keep it written down in a locked place.</source>
        <translation>잃어버린 암호문구는 아무도 되살릴 수 없습니다. 적어서 잠긴 곳에 두세요.</translation>
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
    <message>
        <source>Legal hold</source>
        <extracomment>%1 why the case must be kept, %2 which office and number, %3 since when.</extracomment>
        <translation>보존 조치</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %2, %3부터</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::OwnPassphraseDialog</name>
    <message>
        <source>Change your passphrase</source>
        <translation>암호문구 바꾸기</translation>
    </message>
    <message>
        <source>Copies of the store made before open with the old one as long as they exist.</source>
        <translation>그전에 만든 보관소 사본은 남아 있는 동안 예전 암호문구로 열립니다.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
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
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>What the papers are for: “to hand in at the police station”</source>
        <translation>서류의 용도: “경찰서 제출용”</translation>
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
    <name>gyeot::ui::PracticeTitles</name>
    <message>
        <source>Practice</source>
        <extracomment>Before the title of every window of a practice store.</extracomment>
        <translation>연습</translation>
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
    <name>gyeot::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>In a few words, without names: “Copy for the police station”.</source>
        <translation>이름 없이 짧게 적어 주세요. 예: “경찰서 제출용 사본”</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::RecoveryNoticeDialog</name>
    <message>
        <source>This store was opened by recovery</source>
        <translation>복구로 이 보관소를 열었습니다</translation>
    </message>
    <message>
        <source>somebody who is not a user any more</source>
        <translation>지금은 사용자가 아닌 사람</translation>
    </message>
    <message>
        <source>%1: two officers of the central office gave %2 new access to this store, because the passphrase was forgotten. The counselling notes were not part of it.</source>
        <extracomment>%1 is a date and time, %2 the name of a user.</extracomment>
        <translation>%1: 암호문구를 잊어 중앙사무소의 담당자 두 명이 %2에게 이 보관소를 다시 열어 주었습니다. 상담 기록은 포함되지 않았습니다.</translation>
    </message>
    <message>
        <source>Certificates of the officers: %1</source>
        <extracomment>%1 is a list of the first digits of two certificates.</extracomment>
        <translation>담당자의 인증서: %1</translation>
    </message>
    <message>
        <source>If you did not expect this, ask the person, and the central office.</source>
        <translation>뜻밖의 일이라면 그 사람과 중앙사무소에 물어보세요.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>읽었습니다</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::RecoveryPage</name>
    <message>
        <source>A forgotten passphrase</source>
        <translation>잊은 암호문구</translation>
    </message>
    <message>
        <source>Two officers of the central office can let you in again. Nobody can read your old passphrase, and nothing of the store is lost.</source>
        <translation>중앙사무소의 담당자 두 명이 다시 열어 줄 수 있습니다. 예전 암호문구는 아무도 읽을 수 없으며, 보관소의 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Your name in the store</source>
        <translation>보관소에서 쓰는 이름</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Make a new request</source>
        <translation>새로 요청하기</translation>
    </message>
    <message>
        <source>Choose a new passphrase now. It opens the store once the officers have agreed; until then it opens nothing.</source>
        <translation>새 암호문구를 지금 정하세요. 담당자들이 허가한 뒤에 보관소를 열 수 있고, 그때까지는 아무것도 열지 못합니다.</translation>
    </message>
    <message>
        <source>Send the request to the central office and read this code to each of two officers by phone. They compare it before they allow anything.</source>
        <translation>요청 파일을 중앙사무소에 보내고, 담당자 두 명에게 각각 전화로 이 번호를 불러 주세요. 담당자는 번호를 맞추어 본 뒤에만 허가합니다.</translation>
    </message>
    <message>
        <source>Code of the request</source>
        <translation>요청 번호</translation>
    </message>
    <message>
        <source>Save the request file…</source>
        <translation>요청 파일 저장…</translation>
    </message>
    <message>
        <source>Choose the file from the office…</source>
        <translation>사무소에서 온 파일 고르기…</translation>
    </message>
    <message>
        <source>The new passphrase you chose</source>
        <translation>정해 둔 새 암호문구</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <extracomment>%1 is the name of a store.</extracomment>
        <translation>보관소: %1</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>요청 만들기</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>보관소 열기</translation>
    </message>
    <message>
        <source>The officers can agree until %1.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>담당자는 %1까지 허가할 수 있습니다.</translation>
    </message>
    <message>
        <source>The file from the office has not been chosen yet.</source>
        <translation>사무소에서 온 파일을 아직 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Save the request file</source>
        <translation>요청 파일 저장</translation>
    </message>
    <message>
        <source>The request is saved. Send it to the central office.</source>
        <translation>요청 파일을 저장했습니다. 중앙사무소에 보내세요.</translation>
    </message>
    <message>
        <source>The file from the office</source>
        <translation>사무소에서 온 파일</translation>
    </message>
    <message>
        <source>Choose the file that came back from the office first.</source>
        <translation>먼저 사무소에서 돌아온 파일을 고르세요.</translation>
    </message>
    <message>
        <source>Working on the keys. It takes a few seconds, on purpose.</source>
        <translation>열쇠를 다루고 있습니다. 일부러 몇 초 걸리게 되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::RemoveUserDialog</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1 님 빼기</translation>
    </message>
    <message>
        <source>%1 can no longer open this store. Copies this person has already taken stay readable. The keys to %2 are to be renewed soon.</source>
        <extracomment>%1 is a person&apos;s name, %2 a list such as &quot;identities, counselling notes&quot;.</extracomment>
        <translation>%1 님은 이 보관소를 더는 열 수 없게 됩니다. 이미 가져간 사본은 여전히 읽을 수 있습니다. 다음을 여는 열쇠는 곧 새로 만들어야 합니다: %2.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::RenewDialog</name>
    <message>
        <source>Renew the keys</source>
        <translation>열쇠 새로 만들기</translation>
    </message>
    <message>
        <source>The store is copied under new keys and the copy is proved; then it takes the place of the old one, and the store locks. You can go on working meanwhile, but what you save makes the copying begin again.</source>
        <translation>보관소를 새 열쇠로 옮겨 적고 그 사본을 확인합니다. 그다음 사본이 지금 것을 대신하고 보관소가 잠깁니다. 그동안 계속 일하실 수 있지만, 저장하시면 옮겨 적기를 처음부터 다시 합니다.</translation>
    </message>
    <message>
        <source>Renewed: %1.</source>
        <translation>새로 만드는 열쇠: %1.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>자신의 암호문구</translation>
    </message>
    <message>
        <source>Asked again for each change of people and keys.</source>
        <translation>사람과 열쇠를 바꿀 때마다 다시 묻습니다.</translation>
    </message>
    <message>
        <source>You do not hold the key to: %1. A colleague who holds it lends it by typing the passphrase here; it is not kept. Without a colleague these keys stay to be renewed.</source>
        <translation>다음 열쇠는 가지고 계시지 않습니다: %1. 가진 동료가 여기에 암호문구를 입력해 빌려 줄 수 있습니다. 암호문구는 남지 않습니다. 동료가 없으면 이 열쇠는 새로 만들 것으로 남습니다.</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>동료의 이름</translation>
    </message>
    <message>
        <source>Passphrase of the colleague</source>
        <translation>동료의 암호문구</translation>
    </message>
    <message>
        <source>Type your own passphrase.</source>
        <translation>자신의 암호문구를 입력하세요.</translation>
    </message>
    <message>
        <source>A colleague who holds the key has to type name and passphrase.</source>
        <translation>열쇠를 가진 동료가 이름과 암호문구를 입력해야 합니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::RetentionPage</name>
    <message>
        <source>Retention and erasure</source>
        <translation>보존과 파기</translation>
    </message>
    <message>
        <source>Closed cases and how long they are kept</source>
        <translation>종결한 사건과 보존기간</translation>
    </message>
    <message>
        <source>Move a case to the trash…</source>
        <translation>사건을 휴지통으로…</translation>
    </message>
    <message>
        <source>No case is closed. When one is, its retention is counted here with its source; nothing is erased by itself.</source>
        <translation>종결한 사건이 없습니다. 사건을 종결하면 보존기간을 근거와 함께 여기에서 셉니다. 저절로 파기되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>To the trash…</source>
        <translation>휴지통으로…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Nobody else in this store can agree to an erasure. A case therefore waits in the trash: seven days, or one day where the client asks for it.</source>
        <translation>이 보관소에는 파기를 승인할 다른 사람이 없습니다. 그래서 사건은 휴지통에서 7일을 기다리며, 내담자가 요구한 때에는 하루를 기다립니다.</translation>
    </message>
    <message>
        <source>The trash is empty. Only what lies here can be erased.</source>
        <translation>휴지통이 비어 있습니다. 여기에 있는 것만 파기할 수 있습니다.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>파기…</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>보존 조치</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>보존 조치…</translation>
    </message>
    <message>
        <source>No case is held. Hold one while police, prosecutor or a court still need it.</source>
        <translation>보존 조치한 사건이 없습니다. 경찰, 검사나 법원에 아직 필요한 사건은 보존 조치해 두세요.</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>해제…</translation>
    </message>
    <message>
        <source>Erased cases</source>
        <translation>파기한 사건</translation>
    </message>
    <message>
        <source>No case was erased. Each one leaves a line here, with its certificate.</source>
        <translation>파기한 사건이 없습니다. 파기할 때마다 한 줄과 확인서가 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Older copies of this generation still hold destroyed keys under the key of the store. They become unreadable once a new generation of the store is begun.</source>
        <translation>같은 세대의 옛 사본에는 없앤 열쇠가 보관소 열쇠로 잠긴 채 남아 있습니다. 보관소를 새 세대로 옮기면 읽을 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation>확인서 저장…</translation>
    </message>
    <message>
        <source>Print certificate…</source>
        <translation>확인서 인쇄…</translation>
    </message>
    <message>
        <source>Which rules hold here</source>
        <translation>적용하는 규칙</translation>
    </message>
    <message>
        <source>This store is kept by</source>
        <translation>이 보관소를 두는 곳</translation>
    </message>
    <message>
        <source>Counted anew.</source>
        <translation>다시 셌습니다.</translation>
    </message>
    <message>
        <source>Counselling journal is kept for</source>
        <translation>상담일지 보존기간</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after closing</source>
        <translation>
            <numerusform>종결 후 %n년</numerusform>
        </translation>
    </message>
    <message>
        <source>Periods and where they stand</source>
        <translation>보존기간과 그 근거</translation>
    </message>
    <message>
        <source>Case %1 lies in the trash. Nothing of it is lost.</source>
        <extracomment>%1 is a case number.</extracomment>
        <translation>휴지통으로 옮긴 사건: %1. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>Case %1 is back in the list of cases.</source>
        <extracomment>%1 is a case number.</extracomment>
        <translation>사건 목록으로 돌아온 사건: %1.</translation>
    </message>
    <message>
        <source>Case %1 is held.</source>
        <extracomment>%1 is a case number.</extracomment>
        <translation>보존 조치한 사건: %1.</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>보존 조치 해제</translation>
    </message>
    <message>
        <source>Case %1 can then be moved to the trash and erased again.</source>
        <extracomment>%1 is a case number.</extracomment>
        <translation>이 사건(%1)을 다시 휴지통으로 옮기고 파기할 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>보존 조치 해제하기</translation>
    </message>
    <message>
        <source>The hold on case %1 is lifted.</source>
        <translation>사건 %1의 보존 조치를 해제했습니다.</translation>
    </message>
    <message>
        <source>Case %1 is erased. Save or print its certificate below; backups lose it within 35 days.</source>
        <extracomment>%1 is a case number.</extracomment>
        <translation>파기한 사건: %1. 아래에서 확인서를 저장하거나 인쇄하세요. 백업에서는 35일 안에 없어집니다.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>확인서 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The certificate is saved. Nothing of the client stands in it.</source>
        <translation>확인서를 저장했습니다. 내담자를 알 수 있는 것은 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Begin a new generation…</source>
        <translation>새 세대로 옮기기…</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::RoleChoice</name>
    <message>
        <source>Roles</source>
        <translation>역할</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::RolesDialog</name>
    <message>
        <source>Roles of %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>%1 님의 역할</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>역할 바꾸기</translation>
    </message>
    <message>
        <source>No longer opens: %1. What was copied before stays readable; these keys are to be renewed soon.</source>
        <extracomment>%1 is a list such as &quot;identities, counselling notes&quot;.</extracomment>
        <translation>더는 열지 못합니다: %1. 그전에 베껴 둔 것은 여전히 읽을 수 있습니다. 이 열쇠들은 곧 새로 만들어야 합니다.</translation>
    </message>
    <message>
        <source>Tick at least one role.</source>
        <translation>역할을 하나 이상 고르세요.</translation>
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
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>The store is open for reading: nothing can be changed, and what you look at is not recorded.</source>
        <translation>보관소를 읽기 전용으로 열었습니다. 아무것도 바꿀 수 없으며, 무엇을 보셨는지 기록되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::StorePlace</name>
    <message>
        <source>Store</source>
        <translation>보관소</translation>
    </message>
    <message>
        <source>Pages of the store</source>
        <translation>보관소의 쪽</translation>
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
        <translation>암호문구로 쓸 여섯 낱말</translation>
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
    <name>gyeot::ui::TrashDialog</name>
    <message>
        <source>Move a case to the trash</source>
        <translation>사건을 휴지통으로 옮기기</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>사건 번호</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>The case leaves every list and search. Nothing of it is lost, and it can be brought back from the trash until it is erased.</source>
        <translation>사건이 모든 목록과 검색에서 빠집니다. 잃는 것은 없으며, 파기하기 전까지 휴지통에서 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>휴지통으로 옮기기</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::TroublePage</name>
    <message>
        <source>Before this store is opened</source>
        <translation>이 보관소를 열기 전에</translation>
    </message>
    <message>
        <source>Something needs a decision. Nothing has been written in the store.</source>
        <translation>먼저 정하실 것이 있습니다. 보관소에 쓴 것은 없습니다.</translation>
    </message>
    <message>
        <source>Look at it only</source>
        <translation>보기만 하기</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>읽기 전용으로 열기</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업에서 되살리기</translation>
    </message>
    <message>
        <source>Accept it and go on</source>
        <translation>받아들이고 계속하기</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Accept and open</source>
        <translation>받아들이고 열기</translation>
    </message>
    <message>
        <source>Back without opening it</source>
        <translation>열지 않고 돌아가기</translation>
    </message>
    <message>
        <source>What can be read can be looked at and printed. Nothing is changed, not even the record of work: what you look at is not recorded.</source>
        <translation>읽을 수 있는 것은 보고 인쇄할 수 있습니다. 아무것도 바뀌지 않습니다. 작업 기록도 쓰지 않으므로, 무엇을 보셨는지 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Backups of this store lie in %1, unless another place was chosen for them. Restoring one makes a new store and leaves this one as it is.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>이 보관소의 백업은 따로 정하지 않았다면 %1에 있습니다. 되살리면 새 보관소가 만들어지고 이 보관소는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>What is missing stays missing, and work goes on from here. The central office will ask a person about it before it takes the next bundle. The reason is kept in the store; write no name of a client in it.</source>
        <translation>없어진 것은 돌아오지 않으며, 여기서부터 일을 이어 갑니다. 중앙사무소는 다음 묶음을 받기 전에 사람에게 확인합니다. 까닭은 보관소에 남으니 내담자의 이름은 적지 마세요.</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator of this store can do this. Ask one of them to open it.</source>
        <translation>이 보관소의 감독자나 관리자만 할 수 있습니다. 그분께 열어 달라고 하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n recorded step(s) of this store are missing.</source>
        <translation>
            <numerusform>이 보관소의 마지막 작업 기록 %n건이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this store holds does not follow from what was last recorded here. Perhaps an older copy, or one of another computer, was put in its place.</source>
        <translation>보관소의 내용이 여기서 마지막으로 기록된 것과 이어지지 않습니다. 예전 사본이나 다른 컴퓨터의 사본으로 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The small file that witnesses the last save is missing. Without it nobody can tell whether the newest work is still there.</source>
        <translation>마지막 저장을 증명하는 작은 파일이 없습니다. 이 파일이 없으면 가장 최근의 작업이 남아 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The small file that witnesses the last save is damaged or was altered. Without it nobody can tell whether the newest work is still there.</source>
        <translation>마지막 저장을 증명하는 작은 파일이 손상되었거나 바뀌었습니다. 이 파일이 없으면 가장 최근의 작업이 남아 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Parts of this store are damaged. Cases that the damage does not touch can be read.</source>
        <translation>보관소의 일부가 손상되었습니다. 손상이 미치지 않은 사건은 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The beginning of this store&apos;s database is damaged or gone, so nothing in it can be read. The passphrase was right.</source>
        <translation>보관소 데이터베이스의 첫 부분이 손상되었거나 없어져 아무것도 읽을 수 없습니다. 암호문구는 맞았습니다.</translation>
    </message>
    <message>
        <source>This store lies where nothing can be written: on a locked or read-only medium, or in a folder in which you may not write. Nothing is wrong with it.</source>
        <translation>보관소가 쓸 수 없는 곳에 있습니다. 읽기 전용 매체이거나 쓰기 권한이 없는 폴더입니다. 보관소에는 이상이 없습니다.</translation>
    </message>
    <message>
        <source>This store lies on a network share, in a folder that a sync service keeps, or in one that is open to others. Working in it there could damage it. To work, copy the whole folder to a place on this computer that only you can open.</source>
        <translation>보관소가 네트워크 공유나 동기화 폴더, 또는 다른 사람이 열 수 있는 폴더에 있습니다. 그곳에서 일하면 손상될 수 있습니다. 일하시려면 폴더 전체를 이 컴퓨터에서 본인만 열 수 있는 곳으로 복사하세요.</translation>
    </message>
    <message>
        <source>The last one that is there is of %1; everything before it is as it was.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>남아 있는 마지막 기록은 %1의 것이며, 그 앞의 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>The store was last saved %1.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>보관소가 마지막으로 저장된 때는 %1입니다.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n more character(s).</source>
        <translation>
            <numerusform>%n자 이상 더 적어 주세요.</numerusform>
        </translation>
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
        <translation>암호문구</translation>
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
    <message>
        <source>I have forgotten my passphrase</source>
        <translation>암호문구를 잊었습니다</translation>
    </message>
    <message numerus="yes">
        <source>After failed attempts the next one waits: %n second(s) more.</source>
        <translation>
            <numerusform>실패한 시도가 있어 다음 시도까지 %n초 더 기다립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the copy of the key file…</source>
        <translation>열쇠 파일의 사본 쓰기…</translation>
    </message>
    <message>
        <source>Type your passphrase once more. If the copy beside the damaged key file fits this store, it is put back; the damaged file is kept. The copy may still know somebody who was removed at the last change.</source>
        <translation>암호문구를 한 번 더 입력하세요. 손상된 열쇠 파일 곁의 사본이 이 보관소와 맞으면 되돌려 놓습니다. 손상된 파일은 남겨 둡니다. 사본에는 마지막 변경 때 빠진 사람이 아직 들어 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::UserDialog</name>
    <message>
        <source>Name of the colleague</source>
        <translation>동료의 이름</translation>
    </message>
    <message>
        <source>Passphrase of the colleague</source>
        <translation>동료의 암호문구</translation>
    </message>
    <message>
        <source>You do not hold the key to: %1. A colleague who holds it lends it by typing the passphrase here; it is not kept.</source>
        <extracomment>%1 is a list such as &quot;identities, counselling notes&quot;.</extracomment>
        <translation>다음을 여는 열쇠를 가지고 있지 않습니다: %1. 그 열쇠를 가진 동료가 여기에 암호문구를 입력하면 빌려 쓸 수 있습니다. 암호문구는 남지 않습니다.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>자신의 암호문구</translation>
    </message>
    <message>
        <source>Asked again for each change of people and keys.</source>
        <translation>사람과 열쇠를 바꿀 때마다 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Type your own passphrase.</source>
        <translation>자신의 암호문구를 입력하세요.</translation>
    </message>
    <message>
        <source>A colleague who holds the key has to type name and passphrase.</source>
        <translation>열쇠를 가진 동료가 이름과 암호문구를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Working on the keys. It takes a few seconds, on purpose.</source>
        <translation>열쇠를 다루고 있습니다. 일부러 몇 초 걸리게 되어 있습니다.</translation>
    </message>
    <message>
        <source>Another administrator changed the key file meanwhile. Lock the store, open it again and repeat your change; nothing was mixed.</source>
        <translation>그사이 다른 관리자가 열쇠 파일을 바꾸었습니다. 보관소를 잠갔다가 다시 열고 변경을 되풀이하세요. 서로 섞인 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>gyeot::ui::UsersPage</name>
    <message>
        <source>People and keys</source>
        <translation>사람과 열쇠</translation>
    </message>
    <message>
        <source>Who can open this store</source>
        <translation>이 보관소를 열 수 있는 사람</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>내 암호문구 바꾸기…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>사람 더하기…</translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempt(s) to open the store since %1, before this opening.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>
            <numerusform>이번에 열기 전에, %1부터 보관소를 열려다 실패한 시도가 %n번 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can open this store. A second administrator can help when you are away or have lost your passphrase.</source>
        <translation>이 보관소는 혼자만 열 수 있습니다. 자리를 비우거나 암호문구를 잃어버렸을 때 다른 관리자가 도울 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1 is the name of the person at the window.</extracomment>
        <translation>%1 (나)</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>역할…</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>%1 님의 역할</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>빼기…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 님 빼기</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>여는 것</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>더한 때</translation>
    </message>
    <message>
        <source>Words to compare</source>
        <translation>확인 낱말</translation>
    </message>
    <message>
        <source>Keys to be renewed</source>
        <translation>새로 만들 열쇠</translation>
    </message>
    <message>
        <source>%1. Somebody held these keys who has left or changed roles. Until they are renewed, a copy of the store taken later would still open with them.</source>
        <translation>%1. 떠났거나 역할이 바뀐 사람이 이 열쇠를 가졌습니다. 새로 만들기 전까지는 나중에 베낀 보관소도 그 열쇠로 열립니다.</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>떠난 사람</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1에 뺌</translation>
    </message>
    <message>
        <source>%1 can open the store now.</source>
        <translation>이제 %1 님이 보관소를 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The roles of %1 have been changed.</source>
        <translation>%1 님의 역할을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>%1 can no longer open the store. Copies already taken stay readable.</source>
        <translation>%1 님은 이제 보관소를 열 수 없습니다. 이미 가져간 사본은 여전히 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Your passphrase has been changed.</source>
        <translation>암호문구를 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Compare these eight words with the new person, who sees them on opening this page: %1</source>
        <translation>새로 오신 분이 이 쪽을 열면 보이는 여덟 낱말과 맞추어 보세요: %1</translation>
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
