import type { shell as shape } from '../en/shell.ts';
import type { Translated } from '../shape.ts';

export const shell: Translated<typeof shape> = {
  skip: 'Zum Inhalt springen',
  places: 'Orte',
  content: 'Inhalt',
  palette: 'Gehen, finden, tun…',
  newTicket: 'Neues Ticket',
  place: {
    today: 'Heute',
    inbox: 'Eingang',
    mine: 'Meine Tickets',
    team: 'Team',
    all: 'Alle Tickets',
    deadlines: 'Fristenbuch',
    deadline: 'Frist',
    evening: 'Abendkontrolle',
    matters: 'Akten',
    matter: 'Akte',
    party: 'Beteiligte',
    ticket: 'Ticket',
    settings: 'Einstellungen',
    help: 'Hilfe',
  },
  back: 'Zurück',
  forward: 'Vorwärts',
  goTo: 'Gehe zu {{place}}',
  demo: 'Demo',
  account: 'Konto von {{name}}',
  theme: 'Darstellung',
  themes: { system: 'Wie der Computer', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  lock: 'Sperren',
  signOut: 'Abmelden',
  changePassphrase: 'Passphrase ändern…',
  keys: {
    title: 'Tasten',
    explain: 'Diese Tasten bewirken etwas auf der Seite, auf der Sie gerade sind.',
    single: 'Buchstaben allein sind Tasten',
    singleDetail: 'Schalten Sie das aus, wenn Sie diktieren oder wenn Tasten versehentlich gedrückt werden.',
    general: 'Überall',
    go: 'Gehen',
  },
  commands: 'Tun',
  paletteEmpty: 'Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.',
  paletteHint: 'Tippen Sie, um einen Ort, einen Befehl, eine Akte oder ein Ticket zu finden.',
  unsaved: {
    title: 'Etwas Getipptes ist nicht gespeichert',
    text: 'Wenn Sie sich jetzt abmelden, geht es verloren.',
    signOut: 'Abmelden ohne zu speichern',
  },
  broken: {
    title: 'Auf dieser Seite ist ein Fehler passiert',
    text: 'Was gespeichert wurde, ist sicher. Öffnen Sie die Seite noch einmal; bleibt es dabei, sagen Sie es Ihrem IT-Kontakt.',
    again: 'Seite noch einmal öffnen',
  },
  readOnly: {
    folder: 'Nur zum Lesen',
    folderText:
      'Griffel darf in den Kanzleiordner nicht schreiben, deshalb kann nichts gespeichert werden. Alles Vorhandene lässt sich lesen und drucken.',
    folderNext:
      'Bitten Sie Ihren IT-Kontakt, den Ordner beschreibbar zu machen, und melden Sie sich dann ab und wieder an.',
    audit: 'Alarm: Diese Kanzlei wurde umgeschrieben oder ausgetauscht',
    auditText:
      'Sie schließt nicht an das an, was dieser Computer zuletzt gesehen hat. Sie ist nur zum Lesen geöffnet, damit nichts verdeckt wird. Sagen Sie der oder dem Datenschutzbeauftragten und Ihrem IT-Kontakt Bescheid; das Prüfprotokoll wird mit den gedruckten Listen verglichen. So ist es auch, nachdem die Kanzlei aus einer Sicherung wiederhergestellt wurde; dann bürgt jemand aus der Administration hier einmal für sie.',
    auditShow: 'Prüfprotokoll anzeigen',
    acceptOpen: 'Für diese Kanzlei bürgen…',
    accept: 'Für diese Kanzlei bürgen',
    acceptText:
      'Dieser Computer hat Einträge gesehen, die es nicht mehr gibt. So ist es nach einer Wiederherstellung aus einer Sicherung, und so ist es, wenn jemand Einträge entfernt hat.',
    acceptWarning:
      'Tun Sie das nur, wenn Sie von der Wiederherstellung wissen und von wem sie stammt. Zuerst wird das Prüfprotokoll geprüft; es hält fest, dass Sie hier gebürgt haben und wie viel dieser Computer gesehen hatte.',
    acceptSubmit: 'Bürgen und weiterarbeiten',
    accepted: 'Dieser Computer arbeitet mit der Kanzlei weiter.',
    share: 'Die Freigabe überträgt keine Sperren',
    shareText:
      'Ein anderer Computer arbeitet in dieser Kanzlei, aber dieser konnte dessen Sperre nehmen: Die Freigabe behält Sperren auf jedem Computer für sich. Zwei könnten gleichzeitig schreiben und die Datenbank zerstören. Deshalb ist die Kanzlei nur zum Lesen geöffnet, so wie sie bei Ihrer Anmeldung war.',
    shareNext:
      'Sagen Sie es Ihrem IT-Kontakt: Die Freigabe muss Sperren zwischen Computern unterstützen (SMB ohne „nobrl“, kein NFS ohne Sperren). Melden Sie sich danach ab und wieder an.',
  },
  away: {
    title: 'Der Kanzleiordner ist nicht erreichbar',
    text: 'Was auf dem Bildschirm steht, lässt sich lesen; was Sie tippen, bleibt stehen und wird verschlüsselt auf diesem Computer aufbewahrt. Speichern geht erst, wenn der Ordner wieder da ist; dann geht die Arbeit von selbst weiter. Dauert es lange, prüfen Sie das Netzwerkkabel oder fragen Sie Ihren IT-Kontakt.',
  },
  pause: {
    title: 'Eine Sicherung wird gemacht: Speichern ruht einige Sekunden',
    text: 'Schreiben Sie weiter. Was Sie abschicken, wartet und wird dann von selbst gespeichert; lesen lässt sich alles.',
  },
  share: {
    warned: 'Ein Computer wurde abgewiesen',
    warnedText:
      'Sperren dieser Freigabe erreichen einen anderen Computer nicht; er kann deshalb nur lesen. Ihre Arbeit ist sicher. Sagen Sie Ihrem IT-Kontakt, dass die Freigabe Sperren zwischen allen Computern unterstützen muss.',
    alone: 'Freigabe noch nicht geprüft',
    aloneText:
      'Dieser Computer ist gerade der einzige in der Kanzlei. Ob die Freigabe Sperren von einem Computer zum anderen überträgt, zeigt sich, sobald sich ein zweiter anmeldet.',
    proven: 'Freigabe geprüft',
    provenText: 'Sperren kommen von einem Computer beim anderen an. Zuletzt geprüft {{at}}.',
  },
  clock: {
    fast: 'Die Uhr dieses Computers geht {{by}} vor',
    slow: 'Die Uhr dieses Computers geht {{by}} nach',
    text: 'Verglichen mit dem Dateiserver. Was Sie tun, bekommt die falsche Zeit; deshalb überlässt dieser Computer Erinnerungen, Sicherungen und Prüfungen den anderen.',
    next: 'Stellen Sie Datum, Uhrzeit und Zeitzone, oder lassen Sie sie automatisch stellen. Dieser Hinweis geht dann nach wenigen Minuten weg. Wenn nur die Uhr des Dateiservers falsch geht, sagen Sie es Ihrem IT-Kontakt.',
  },
};
