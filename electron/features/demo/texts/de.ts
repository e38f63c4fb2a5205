import type { DemoTexts } from './texts.ts';

export const de: DemoTexts = {
  first: [
    'Anja',
    'Bernd',
    'Claudia',
    'Dieter',
    'Elif',
    'Frank',
    'Gisela',
    'Holger',
    'Ingrid',
    'Jürgen',
    'Kerstin',
    'Mehmet',
    'Nadine',
    'Oliver',
    'Renate',
    'Stefan',
    'Ursula',
    'Wolfgang',
  ],
  last: [
    'Albrecht',
    'Böhm',
    'Dörfler',
    'Eggers',
    'Frantz',
    'Göbel',
    'Häusler',
    'Jäger',
    'Kühn',
    'Lütjens',
    'Möller',
    'Nowak',
    'Oßwald',
    'Petersen',
    'Röhrig',
    'Schäfer',
    'Tiedemann',
    'Vogt',
    'Würtz',
    'Yıldız',
  ],
  firms: [
    '{last} Bau GmbH',
    'Autohaus {last} KG',
    'Bäckerei {last}',
    '{last} & Söhne Spedition',
    'Hausverwaltung {last}',
    'Praxis Dr. {last}',
    '{last} Elektrotechnik GmbH',
    'Gasthof {last}',
  ],
  streets: [
    'Lindenstraße',
    'Am Alten Markt',
    'Bahnhofstraße',
    'Gänseweg',
    'Mühlenkamp',
    'Große Bleichen',
    'Schäferstieg',
    'Kirchhofsallee',
  ],
  cities: ['Hamburg', 'Lübeck', 'Kiel', 'Flensburg', 'Bremen', 'Münster', 'Köln', 'Osnabrück'],
  courts: [
    'Amtsgericht Lübeck',
    'Landgericht Hamburg',
    'Arbeitsgericht Kiel',
    'Oberlandesgericht Schleswig',
    'Verwaltungsgericht Bremen',
    'Landgericht Münster',
  ],
  caseNumbers: ['{n3} C {n4}/{yy}', '{n1} O {n3}/{yy}', '{n2} Ca {n4}/{yy}', '{n1} U {n3}/{yy}'],
  devices: [
    'der Drucker im zweiten Stock',
    'der Scanner am Empfang',
    'der Rechner an Platz 14',
    'das Diktiergerät',
    'die Telefonanlage',
    'das Notebook für Gerichtstermine',
    'der Kartenleser',
  ],
  goods: [
    'Kopierpapier (20 Pakete)',
    'Aktendeckel rot',
    'Toner schwarz',
    'Briefumschläge C4',
    'Heftstreifen',
    'Kaffee für die Besprechungsräume',
    'Etiketten für Ordnerrücken',
  ],
  phone: '+49 40 555 {n4}',
  kinds: {
    clientRequest: [
      {
        title: 'Mietminderung wegen Schimmel, {street} {n2}',
        text: '{client} ruft an: In der Wohnung in {city}, {street} {n2}, steht seit {month} Schimmel im Schlafzimmer. Der Vermieter ({opp}) reagiert nicht. Fotos und Mietvertrag kommen per Post.\n\nGewünscht ist eine Einschätzung, um wie viel die Miete gemindert werden darf.',
      },
      {
        title: 'Kündigung durch {firm} prüfen',
        text: '{client} hat am {date} die Kündigung von {firm} erhalten. Beschäftigt seit elf Jahren, zwei Kinder. **Bitte heute noch ansehen**, die Klagefrist läuft ab Zugang.',
      },
      {
        title: 'Kaufvertrag Eigentumswohnung {city}',
        text: 'Entwurf des Notars liegt bei. {client} fragt, ob der Gewährleistungsausschluss und die Fälligkeit von {amount} so üblich sind.',
      },
      {
        title: 'Erbauseinandersetzung {last}',
        text: 'Drei Geschwister, ein Haus in {city}. {client} möchte wissen, ob die Teilungsversteigerung abgewendet werden kann. Testament und Grundbuchauszug angefordert.',
      },
      {
        title: 'Verkehrsunfall vom {date}, Regulierung',
        text: 'Gegnerische Versicherung kürzt um {amount} wegen angeblicher Vorschäden. Gutachten liegt vor. {client} bittet um Rückruf.',
      },
      {
        title: 'Handelsvertretervertrag mit {firm}',
        text: 'Ausgleichsanspruch nach Vertragsende. {client} hat Abrechnungen der letzten fünf Jahre zusammengestellt.',
      },
      {
        title: 'Vorsorgevollmacht für {client}',
        text: 'Termin gewünscht, möglichst an einem Nachmittag. Ehefrau kommt mit. Entwurf nach unserem Muster vorbereiten.',
      },
    ],
    incomingMail: [
      {
        title: 'Schreiben {firm} vom {date}',
        text: 'Eingang per Post. Die Gegenseite bietet einen Vergleich über {amount} an und setzt eine Frist von zwei Wochen. Eingescannt und abgelegt.',
      },
      {
        title: 'Deckungszusage in Sachen {last}',
        text: 'Rechtsschutzversicherung erteilt Deckung für die erste Instanz, Selbstbeteiligung {amount}.',
      },
      { title: 'Vollmacht {client} zurück', text: 'Unterschriebene Vollmacht ist eingegangen. Original im Umlauf.' },
      {
        title: 'Anwaltsschreiben in der Mietsache {street}',
        text: 'Kollege der Gegenseite zeigt Vertretung an und bittet um Fristverlängerung.',
      },
    ],
    courtMail: [
      {
        title: 'Ladung {court}, Az. {az}',
        text: 'Termin zur mündlichen Verhandlung. Persönliches Erscheinen von {client} ist angeordnet. Zustellung am {date}.',
      },
      {
        title: 'Beschluss {az}',
        text: '{court} gibt Gelegenheit zur Stellungnahme binnen drei Wochen. Bitte Frist prüfen.',
      },
      {
        title: 'Urteil in Sachen {last} ./. {opp}',
        text: '{court}, Az. {az}. Der Klage wurde überwiegend stattgegeben. Berufung prüfen, Streitwert {amount}.',
      },
      { title: 'Kostenfestsetzung {az}', text: 'Antrag der Gegenseite über {amount} zur Stellungnahme.' },
    ],
    invoiceQuery: [
      {
        title: 'Rückfrage zu Rechnung {invoice}',
        text: '{client} versteht die Position „Geschäftsgebühr“ nicht und bittet um eine Erläuterung. Betrag {amount}.',
      },
      {
        title: 'Ratenzahlung Rechnung {invoice}',
        text: '{client} bittet um drei Raten. Bisher immer pünktlich gezahlt.',
      },
      { title: 'Doppelt gezahlt: {invoice}', text: 'Eingang zweimal {amount}. Bitte Rückzahlung veranlassen.' },
    ],
    itFault: [
      {
        title: '{Device} reagiert nicht',
        text: 'Seit heute früh. Neu gestartet, keine Änderung. Es kann nur eingeschränkt gearbeitet werden.',
      },
      {
        title: 'Signaturkarte wird nicht erkannt',
        text: '{Device} meldet „keine Karte“. Am Nachbarplatz geht dieselbe Karte.',
      },
      {
        title: 'Netzlaufwerk sehr langsam',
        text: 'Akten öffnen sich erst nach einer halben Minute, besonders nach der Mittagspause.',
      },
      {
        title: 'Telefon: kein Rufton bei Weiterleitung',
        text: 'Wer vom Empfang verbunden wird, hört nichts, bis abgenommen wird. Mandanten legen auf.',
      },
    ],
    hrMatter: [
      {
        title: 'Urlaub vom {date} an',
        text: 'Ich bitte um zehn Tage Urlaub. Die Vertretung ist mit {person} abgesprochen.',
      },
      {
        title: 'Neue Anschrift und Bankverbindung',
        text: 'Ich bin umgezogen nach {city}, {street} {n2}. Die neue Kontonummer gebe ich persönlich ab.',
      },
      {
        title: 'Teilzeit ab nächstem Quartal',
        text: 'Ich möchte meine Stunden auf 30 verringern und bitte um ein Gespräch.',
      },
      { title: 'Fortbildung Notariatsrecht', text: 'Kosten {amount}, zwei Tage. Nutzen: Vertretung im Notariat.' },
    ],
    supplies: [
      { title: 'Bestellung: {goods}', text: 'Reicht noch etwa eine Woche. Wie immer an den Empfang liefern lassen.' },
      { title: '{Goods} nachbestellen', text: 'Bitte diesmal den günstigeren Anbieter nehmen.' },
    ],
    dataProtection: [
      {
        title: 'Auskunftsersuchen {client}',
        text: 'Schreiben vom {date}, Auskunft nach Art. 15 DSGVO. Identität durch Kopie des Ausweises belegt (geschwärzt).',
      },
      { title: 'Löschung alter Bewerbungsunterlagen', text: '{client} verlangt Löschung. Aufbewahrungsfrist prüfen.' },
    ],
    internal: [
      {
        title: 'Aktenrevision: Ablage {yy}',
        text: 'Abgeschlossene Akten durchsehen und ins Archiv geben. Ergebnis: Liste mit Aktenzeichen.',
      },
      { title: 'Empfang: Aushang der Öffnungszeiten', text: 'Neue Zeiten ab nächstem Monat, auch auf Englisch.' },
      {
        title: 'Vorbereitung der Kanzleibesprechung',
        text: 'Themen bis Mittwoch an {person}. Punkt 1: Vertretung im Sommer.',
      },
    ],
  },
  notes: [
    'Mit {client} telefoniert. Unterlagen kommen bis {date}.',
    'Akte liegt bei {person} zur Durchsicht.',
    'Rechtsprechung geprüft: vergleichbarer Fall vor dem {court}, Az. {az}. Spricht für uns.',
    'Gegenseite angerufen, niemand erreicht. Morgen erneut.',
    'Entwurf im Ordner abgelegt, bitte gegenlesen:\n\n- Sachverhalt\n- Anträge\n- Anlagen K1 bis K{n1}',
    'Streitwert vorläufig mit {amount} angesetzt.',
    'Original zurück an {client}, Kopie in der Akte.',
    '{client} bittet, nur noch per E-Mail angeschrieben zu werden.',
  ],
  fromClient: [
    'Guten Tag,\n\nanbei die gewünschten Unterlagen. Der Brief der Gegenseite ist vom {date}.\n\nMit freundlichen Grüßen\n{client}',
    'Anruf: {client} fragt nach dem Stand und ist bis 17 Uhr erreichbar.',
    'Sehr geehrte Damen und Herren,\n\nmit dem Vergleich über {amount} bin ich einverstanden, wenn die Zahlung noch in diesem Monat kommt.\n\n{client}',
    'Ich habe heute schon wieder Post von {opp} bekommen. Muss ich darauf antworten?',
  ],
  toClient: [
    'Guten Tag,\n\nwir haben den Eingang bestätigt und melden uns, sobald die Gegenseite geantwortet hat. Bitte unterschreiben Sie die beiliegende Vollmacht.\n\nMit freundlichen Grüßen',
    'Telefonisch Zwischenstand gegeben; {client} ist einverstanden, bis {date} abzuwarten.',
    'Sehr geehrte Damen und Herren,\n\nbeigefügt der Entwurf mit der Bitte um Durchsicht. Änderungswünsche bitte bis {date}.',
  ],
  questions: [
    'Sollen wir den Vergleich über {amount} annehmen oder erst das Gutachten abwarten?',
    'Ist die Vollmacht im Original da? Ohne sie kann ich mich nicht bestellen.',
    'Können Sie den Termin am {date} übernehmen? Ich bin da in {city}.',
    'Welches Gericht ist hier zuständig, {court}?',
  ],
  answers: [
    'Abwarten. Ich spreche nächste Woche mit {client}.',
    'Ja, liegt seit gestern in der Akte.',
    'Ja, das passt. Bitte die Handakte mitgeben.',
    'Nein, das geht wegen des Streitwerts zum Landgericht.',
  ],
  handOvers: [
    'Bin ab morgen im Urlaub, bitte übernehmen. Nächster Schritt: Rückruf bei {client}.',
    'Gehört fachlich zu dir.',
    'Bitte einmal Zweitblick, danach gern zurück.',
  ],
};
