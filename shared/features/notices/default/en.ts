export const en = `# Privacy notice for the people of {{office}}

This notice tells you how {{office}} handles your personal data when you work with the program Griffel (Art. 13 and 14 GDPR).

## 1. Who is responsible
{{office}}
{{address}}

Please send questions about data protection to the office's management or to its data-protection officer, if it has one.

## 2. Which data
- **Your account:** name, sign-in name, e-mail address, language, roles, teams, when the account was created and when you last signed in.
- **Your work:** tickets that you enter, work on, watch or are named in, with notes, messages, questions, answers and attachments.
- **The audit trail:** who did what and when, with the values before and after; also the reading of confidential tickets, signing in and out, and failed attempts to sign in.

Most of it comes from you. Some comes from colleagues, from the people who manage accounts, and from letters and e-mails that reach the office (Art. 14 GDPR). Your passphrase is stored nowhere.

## 3. What for, and on which legal basis
- To receive, distribute, handle and document requests: to carry out the employment contract (Art. 6(1)(b) GDPR and the national rules on employment) and for the office's legitimate interest in orderly work (Art. 6(1)(f)).
- To keep data secure, to control access and to be able to prove what was done: legal duties of the office (Art. 6(1)(c) with Art. 5(2) and Art. 32 GDPR, and the professional law of lawyers).
- For staff matters such as leave: the employment contract and labour law (Art. 6(1)(b) and (c); for special categories of data Art. 9(2)(b)).

## 4. Who receives the data
Colleagues, as far as their roles and the confidentiality of a ticket allow it. The people who look after the office's computers, as far as their task requires it. Service providers who are bound by contract (Art. 28 GDPR). Clients, courts, authorities and other parties, as far as handling a matter or the law requires it.

Griffel stores everything in the office's own encrypted database. It uses no cloud and sends no usage data to its makers. The program itself transfers nothing to countries outside the European Economic Area.

## 5. How long
Tickets are kept for the retention period that the office has laid down for their kind, and no longer than the law allows. Your account stays for as long as you work here; after that it is deactivated and kept only as long as records that name you must remain traceable. The audit trail is kept for as long as it is needed as proof.

## 6. No hidden supervision
The audit trail serves security and proof. It is not used to measure or compare performance or behaviour, and there is no ranking of people. Whoever filters the trail or lists of work by one person has to give a reason, and this too is recorded. No decision about you is made by automated means alone, and no profiles are made (Art. 22 GDPR).

## 7. Your rights
You have the right of access (Art. 15), rectification (Art. 16), erasure (Art. 17), restriction (Art. 18) and data portability (Art. 20). Where processing rests on legitimate interests, you may object on grounds relating to your situation (**right to object, Art. 21**). You may complain to the data-protection supervisory authority of the place where you live or work (Art. 77). Professional secrecy and the rights of others may limit what can be disclosed. Using your rights will not be held against you.

## 8. Must you provide the data?
The account is needed for your work with the program; without it you cannot use Griffel.

## 9. Changes
When this notice changes, the program shows you the new version and asks you to acknowledge it. Acknowledging means that you have read it; it is not consent.
`;
