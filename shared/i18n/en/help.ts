/** The help inside the program: a topic each, with simple marks. `{{mod}}` is Ctrl, on a Mac ⌘. */
export const help = {
  title: 'Help',
  topics: 'Topics',
  intro: 'Short answers, also found with {{mod}}+K. F1 shows the help for the screen you are on.',
  topic: {
    start: {
      title: 'First steps',
      text: `Griffel keeps every request of the office as a **ticket**: who wants what, who does it, what has happened.

1. Press \`C\` and type a title. \`{{mod}}+Enter\` files the ticket. Nothing else is required.
2. Look at **Today**: it shows what needs you now, the most pressing first.
3. Drop an e-mail on the window: it becomes a ticket by itself.
4. \`{{mod}}+K\` takes you anywhere and finds anything. \`?\` lists all keys of the screen you are on.

Nearly everything you do can be taken back with \`{{mod}}+Z\` while the message about it is shown.`,
    },
    today: {
      title: 'Today and notifications',
      text: `**Today** has each ticket once, under the most pressing heading: questions that colleagues ask you, follow-up dates that have come, urgent work, what is new for you and for your teams.

The **bell** tells you once when something is assigned to you, when you are asked or mentioned, and when your question is answered. What you did yourself is not told to you. The computer's own notifications never show the content of confidential tickets.`,
    },
    ticket: {
      title: 'Filing a ticket',
      text: `\`C\` opens the form from anywhere. Only the title is required. You can also give a description, category, priority, requester (a colleague, or a client or other party), team, assignee, follow-up date and watchers, and drop files on it.

Some categories have a **guideline**: it stands beside the form and says what to ask for. What you have typed is kept until you file the ticket or discard it.

Every ticket has a number such as T-10452. It stays the same for ever.`,
    },
    lists: {
      title: 'Lists: assign, change, many at once',
      text: `The **Inbox** holds what is assigned to nobody, of your teams or of none. **My tickets** are assigned to you, **Team** shows those of your teams.

- \`J\` and \`K\` or the arrows move, \`Enter\` opens.
- \`A\` assigns to a person or a team, \`T\` takes the ticket yourself. Both sides are told, and the ticket keeps all it had.
- Who else has the ticket open stands beside its number. They see the same of you; it is kept nowhere.
- \`S\` status, \`P\` priority, \`F\` follow-up date.
- \`Space\` or \`Shift\` with the arrows marks several; the same keys then change all of them, with one undo.

Filter, sort, group and choose columns above the list, and save it as a **view** of your own.`,
    },
    matters: {
      title: 'Matters',
      text: `A **matter** brings together who stands in it and every ticket that belongs to it. \`G\` \`F\` shows the list; \`/\` finds a matter by number, title, or the name of whoever stands in it. Open and dormant matters are listed; the filter shows the closed ones too. \`{{mod}}+K\` finds matters from anywhere.

- \`N\` opens a matter. Leave the number empty and it gets the next one. Client and opponent are chosen, or entered as new, right there.
- On a matter's page \`E\` changes it, \`Shift+P\` adds a court, an opponent or anyone else with their reference, \`Shift+S\` makes it dormant, closes it or opens it again.
- \`C\` files a ticket in this matter. A ticket that is there already joins a matter with \`L\`.

Press a name among the parties to see that party's own page: every address and number, former names, the matters in which it stands, and its tickets. \`E\` changes it. \`{{mod}}+K\` finds parties too, by any of their names, addresses and numbers.

**Conflict check.** Before a matter is opened, the names of client and opponent are compared with everyone the office has ever recorded: former names, other spellings (Müller, Mueller), initials and company forms included. Whoever stood on the other side comes first. You decide and give the reason; names, hits and decision stay on the matter’s page and cannot be changed. \`{{mod}}+K\` "conflict" compares names at any time. What you may not see is said as a number, with whom to ask.

**Import** in the settings takes matters and parties out of a CSV file: choose what the columns hold, see what would be entered and every problem by its row, and import all of it or nothing. An import can be taken back as long as nothing refers to it.

A matter is open to the office; of its tickets you see those that you may see.`,
    },
    deadlines: {
      title: 'Deadlines and the deadline book',
      text: `The **deadline book** (\`G\` \`B\`) shows every deadline you may see: what is overdue above everything, then today, then day by day. No filter hides what is overdue. \`J\` and \`K\` or the arrow keys move, \`Enter\` opens.

- \`Shift+F\` enters a deadline, from anywhere; on a ticket or a matter it belongs there at once. Choose the kind, type the day of the event, and the last day stands beside it with every step, its source, and what the law leaves open. An appeal and its grounds can be entered together.
- Dates are typed as you say them: \`3.12.\`, \`Thu 3 Dec\`, \`in 2 weeks\`, \`+10\`. Below the field stands what was understood. Where two days may be meant, Griffel asks. \`Alt+Down\` opens the calendar, with weekends, holidays and how much is due on each day.
- A **second person** checks each entry against the paper (\`V\`). Until then it is marked unchecked.
- \`X\` signs off, once the act itself is done: with the receipt, which is shown beside the form, or with a reason. Striking needs a reason too. Nothing is ever deleted.

**Evening check** (\`G\` \`E\`): where the office has named somebody in the settings under Deadlines, that person or the deputy goes each working day through everything that ends that day, what is signed off or struck included, and **closes the day** with \`X\`. What ends before the next working day stands there too. While something is open, a remark has to say why. A day that nobody closed stands on Today from the next day on, until it is closed late. Closed days can be looked up and printed, month by month.

**Absences** stand in the settings: from when to when somebody is away, and who stands in. Everyone enters their own; whoever manages the people enters anyone’s. Reminders of their deadlines then go to the deputy as well, at once: first the one named on the deadline itself, else the one of the absence. Where people are chosen it says who is absent until when.

**On paper**: the printer above the book prints the whole list of the day or of the next four weeks, or saves it as a PDF; on a deadline its slip. Each sheet carries the fingerprint of the audit trail, which is looked up in the settings under Audit trail. Under Backups and checks Griffel writes both lists into a folder every day if the office wants it, unencrypted.

Griffel computes; the lawyer remains responsible.`,
    },
    talk: {
      title: 'Notes, messages, questions',
      text: `- \`N\` writes an internal **note**. Only colleagues see it. \`@\` mentions someone.
- \`M\` records a **message** to or from the client. It looks different on purpose.
- \`Q\` asks a colleague a **question**. It stays open on their Today until it is answered, and whoever asked is told.

The column in the middle shows everything that happened, with the exact value before and after. Nothing in it can be changed or deleted. If a colleague changes the same text while you are writing, Griffel shows both versions and keeps both.

**What you begin to write is kept by itself**, encrypted on this computer, until you send or discard it: through a power cut, a lock, a sign-out, or while the office’s folder is away. It stands where you wrote it, and **Today** lists it. Nobody but you can read it. Files that wait to go with it are not kept. After 30 days without a change it is deleted.`,
    },
    status: {
      title: 'Status and waiting',
      text: `A ticket is **new**, **open**, **in progress**, **waiting**, **resolved** or **closed**. \`S\` shows the steps that are possible now.

**Waiting** always has a reason: on the client, a third party, a colleague, or a date. A **follow-up date** (\`F\`) brings a ticket back to Today on that day.

Resolved means the work is done; closed means nothing more will come. An answer by e-mail opens a ticket again.`,
    },
    mail: {
      title: 'E-mails',
      text: `Drop one or many e-mails (\`.eml\` or \`.msg\`) on the window. Each becomes a ticket, or joins the ticket that it answers or whose number stands in its subject.

Sender, text and attachments are taken over; the original is kept, encrypted. Pictures from the internet are never loaded. A file that is no readable e-mail is kept too: the Inbox shows it and you decide.

The same e-mail twice does not make a second ticket.`,
    },
    files: {
      title: 'Files',
      text: `Drop, paste or choose files in a ticket. They are encrypted as they are copied; large ones show their progress and can be cancelled.

Pictures and PDFs are shown inside Griffel. **Open** uses the computer's own program, for example Word: when you save there, Griffel offers the changed copy as a new version. The earlier version stays. Copies that were opened are wiped when Griffel locks or ends.`,
    },
    search: {
      title: 'Finding things',
      text: `\`{{mod}}+K\` or \`/\`, then any word: from titles, texts, names, e-mail addresses, file names, or a number such as T-123. The beginning of a word is enough. Müller, Mueller and Muller are the same, and so are Søren, Soeren and Soren.

Filters in words: \`status:waiting\`, \`priority:urgent\`, \`team:…\`, \`category:…\`, \`@me\`, \`@name\`. Quotes keep words together.

You find only what you may see.`,
    },
    sight: {
      title: 'Who sees what',
      text: `The category decides:

- **Open to the office**: everyone who may read tickets.
- **Team only**: the ticket's team, and its assignee, requester and watchers.
- **Persons concerned only**: assignee, requester and watchers.

For everybody else such a ticket does not exist: not in lists, search, counters or notifications. This holds for administrators too. Opening a confidential ticket is recorded in the audit trail.`,
    },
    passphrase: {
      title: 'Passphrase, lock, recovery',
      text: `Your passphrase opens the office's encrypted data, so it must be hard to guess: four or five words that have nothing to do with each other. Nobody else knows it; nobody can look it up.

\`{{mod}}+Shift+L\` locks at once; Griffel also locks when it is not used and when the computer sleeps. Nothing you typed is lost.

**Forgotten?** An administrator can reset it, with a second person's agreement. If nobody can sign in any more, the **recovery key** that was printed at the founding opens the office.`,
    },
    office: {
      title: 'Running the office',
      text: `Under **Settings** you find what you may manage: people, teams, roles, categories, clients and parties, the privacy notice and the office's details.

People are **deactivated**, never deleted: their access ends at once, their history stays. Where they are responsible for open deadlines, you choose who takes them over. Renew the database key afterwards.

What would widen someone's own sight or power needs a **second person**: a reset passphrase, more rights, a lower confidentiality. They find the request under Settings, Approvals.`,
    },
    backups: {
      title: 'Backups',
      text: `Every day, and before a new key or a new version, Griffel makes a **backup** while people work: the whole database and every file, encrypted, and checked before it counts. When no computer is on at its time, it is made as soon as someone has Griffel open. Under Settings, Backups and checks, administrators set the time, a **second place** on another drive, and how many days, weeks and months are kept.

Today shows administrators a green line. After two working days without a backup an alarm stands there, with the reason, until there is one again.

**Restoring** is offered at the door: with an administrator's passphrase of that day or the recovery key, into a new folder, on any computer. Give the folder of the present office too, and Griffel lists what the backup lacks, deadlines first, and gives no number again that a ticket, deadline or matter got since. A backup that does not prove that the office made it is marked **origin not proven** and taken only when you say so. Other computers take the restored office for rewritten until an administrator **vouches** for it there. Accounts, rights and passphrases are then as on the day of the backup; what is to be gone through stays on Today and under Settings, People.

**A damaged database** leads everyone to reading; nothing more is written. An administrator puts the last backup in its place, at the door; the damaged one is kept. Where only indexes are damaged, Griffel makes them anew instead, and nothing is lost. Settings, Backups and checks then lists what was done after the backup, as far as it could be read, and which files are missing or damaged; one button brings these back from the backups.`,
    },
    maintenance: {
      title: 'Closing, moving, compacting',
      text: `Under **Settings, Maintenance** administrators work on the office as a whole.

**Close the office**: everyone who is on is asked to finish. After the minutes given it is read-only for all but the closer, and half a minute later all others are signed out. It opens again by itself, or when an administrator opens it.

**Compact** gives the drive back what deleted text has left. **Move** brings the office to another folder, to a share, or back to one computer: everything is copied and compared, and the old folder then says that the office has moved. If it is cut short, sign in at the old folder: it goes on or is called off.

The **support bundle** tells whoever helps you how the office is, and not a word of what it works on. Look through it before you save it.`,
    },
    audit: {
      title: 'The audit trail',
      text: `Every act, and every opening of a confidential ticket, is recorded: who, what, when, on what, before and after. The entries form a chain, so that a change, a gap or an older copy is noticed. **Verify now** checks it all and names the first entry that is wrong.

Looking at the work of one person is monitoring: it asks for a reason, and that stands in the trail too.`,
    },
    trouble: {
      title: 'When something does not work',
      text: `Griffel says what happened, what was kept and what to do next. What you typed is kept.

- **Reading only**: Griffel may not write to the office folder. Ask your IT contact to make it writable.
- **Somebody changed this first**: choose what stays; both texts are there.
- **An internal error with a reference**: nothing was saved by that step. Give the reference to your IT contact; the log holds no content of the office.

Griffel never needs the internet.`,
    },
  },
};
