import type { damage as shape } from '../en/damage.ts';
import type { Translated } from '../shape.ts';

export const damage: Translated<typeof shape> = {
  title: 'Die Datenbank der Kanzlei ist beschädigt',
  what: 'Ein Teil der Datenbank lässt sich nicht mehr so lesen, wie er geschrieben wurde. Ursache kann eine defekte Platte, eine abgerissene Netzverbindung oder ein anderes Programm sein.',
  safe: 'Es wird nichts mehr in sie geschrieben. Die Sicherungen und die Dateien der Tickets liegen getrennt davon.',
  next: 'Lassen Sie eine Administratorin oder einen Administrator die letzte Sicherung an ihre Stelle setzen. Die beschädigte Datenbank bleibt erhalten, und Griffel listet auf, was nach der Sicherung getan wurde.',
  go: 'Letzte Sicherung hier wiederherstellen…',
  read: 'Zum Lesen anmelden',
  goOn: 'Weiterlesen',
  leave: 'Zur Reparatur',
  banner: 'Die Datenbank ist beschädigt. Die Kanzlei ist nur zum Lesen geöffnet.',
  bannerText: 'Bis zur Reparatur wird nichts gespeichert. Was Sie begonnen haben, bleibt im Fenster stehen.',
  repair: {
    title: 'Eine Sicherung an die Stelle der beschädigten Datenbank setzen',
    text: 'Alle anderen werden aus der Kanzlei hinausgeführt. Die beschädigte Datenbank wird als Ganzes beiseitegelegt und nie gelöscht; an ihre Stelle kommt erst etwas, wenn die Sicherung geprüft ist. Sind nur Indizes beschädigt, werden sie neu aufgebaut; die Sicherung wird dann nicht eingesetzt, und nichts geht verloren.',
    from: 'Ordner der Sicherungen',
    which: 'Sicherung',
    submit: 'Beiseitelegen und wiederherstellen',
    running:
      'Die Datenbank wird geprüft, beiseitegelegt und wiederhergestellt. In einer großen Kanzlei dauert das einige Minuten.',
    noBackup:
      'In diesem Ordner sind keine Sicherungen. Sehen Sie am zweiten Ort nach: auf einer anderen Platte oder einem anderen Server. Ohne Sicherung lässt sich die Kanzlei lesen, so weit sie sich lesen lässt, und nicht mehr; aus einem Teil macht Griffel keine Kanzlei, denn niemand könnte sagen, was ihr fehlt.',
  },
  done: {
    title: 'Die Kanzlei ist repariert',
    backup: 'Wiederhergestellt: die Sicherung vom {{at}}.',
    indexes: 'Beschädigt waren nur Indizes der Datenbank. Sie wurden aus den Daten neu aufgebaut; nichts ist verloren.',
    indexesAside:
      'Die beschädigte Datenbank liegt in {{folder}}. Sie wird nicht mehr gebraucht, sobald Sie gesehen haben, dass alles da ist.',
    aside: 'Die beschädigte Datenbank liegt in {{folder}}. Bewahren Sie sie auf, bis alles nachgeholt ist.',
    tickets_one:
      '{{count}} Ticket wurde nach der Sicherung angelegt oder geändert. Es steht unter Einstellungen, Sicherungen und Prüfung.',
    tickets_other:
      '{{count}} Tickets wurden nach der Sicherung angelegt oder geändert. Sie stehen unter Einstellungen, Sicherungen und Prüfung.',
    deadlines_one:
      '{{count}} Frist wurde nach der Sicherung eingetragen oder geändert. Tragen Sie sie als Erstes neu ein; sie steht oben in der Liste.',
    deadlines_other:
      '{{count}} Fristen wurden nach der Sicherung eingetragen oder geändert. Tragen Sie sie als Erstes neu ein; sie stehen oben in der Liste.',
    none: 'Nach der Sicherung wurde kein Ticket angelegt oder geändert.',
    partly: 'Ein Teil der beschädigten Datenbank ließ sich nicht lesen; es kann mehr sein.',
    nothing:
      'Von der beschädigten Datenbank ließ sich nichts lesen. Fragen Sie alle, was sie seit der Sicherung getan haben.',
    missing_one: '{{count}} Datei fehlt in der Kanzlei und in der Sicherung.',
    missing_other: '{{count}} Dateien fehlen in der Kanzlei und in der Sicherung.',
    ended: 'Wer nach der Sicherung keinen Zugang mehr hatte, hat weiterhin keinen: {{names}}.',
    others: 'An anderen Computern bürgt eine Administratorin oder ein Administrator einmal für die Kanzlei.',
    signIn: 'Anmelden',
  },
  losses: {
    title: 'Seit der Sicherung',
    explain:
      'Die Kanzlei wurde am {{at}} mit der Sicherung vom {{backup}} repariert. Das wurde nach dieser Sicherung getan. Holen Sie nach, was zählt, und sagen Sie den Beteiligten Bescheid.',
    ticket: 'Frist oder Ticket',
    end: 'Letzter Tag',
    strict: 'Notfrist',
    name: 'Titel',
    at: 'Wann',
    what: 'Was getan wurde',
    isNew: 'nach der Sicherung angelegt',
    unread: 'nicht lesbar',
    hidden_one: '{{count}} Ticket oder Frist ist für Sie nicht offen oder war nicht lesbar.',
    hidden_other: '{{count}} Tickets oder Fristen sind für Sie nicht offen oder waren nicht lesbar.',
    export: 'Als CSV speichern…',
    none: 'Nach der Sicherung wurde nichts getan, was Sie sehen dürfen.',
    saved: 'Die Liste ist gespeichert. Der Export ist festgehalten.',
  },
  accounts: {
    title: 'Konten auf dem Stand eines früheren Tages',
    text: 'Am {{at}} ist die Kanzlei zur Sicherung vom {{backup}} zurückgekehrt. Konten, Rechte und Passphrasen sind wieder wie damals.',
    back: 'Seitdem ausgeschieden und können sich wieder anmelden: {{names}}.',
    acts: 'Das wurde seitdem getan und gilt nicht mehr. Tun Sie es noch einmal, wo es darauf ankommt:',
    partly: 'Ein Teil dessen, was seitdem getan wurde, war nicht lesbar; es kann mehr sein.',
    unknown:
      'Was seitdem getan wurde, ist hier nicht bekannt: Wer seitdem ausgeschieden ist, kann sich vielleicht wieder anmelden, und eine seitdem geänderte Passphrase ist wieder die alte. Sehen Sie alle durch.',
    open: 'Zu den Personen',
    done: 'Ich habe sie durchgesehen',
    thanks: 'Im Prüfprotokoll steht, dass Sie sie durchgesehen haben.',
  },
};
