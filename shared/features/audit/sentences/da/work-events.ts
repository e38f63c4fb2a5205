import type { EventText, WorkEvent } from '../texts.ts';

/** Tickets, matters, parties, deadlines, and what comes in with them. */
export const workEvents: Readonly<Record<WorkEvent, EventText>> = {
  'party.created': ['{actor} tilføjede parten {subject}', 'tilføje parten {subject}'],
  'party.updated': ['{actor} ændrede parten {subject}', 'ændre parten {subject}'],
  'matter.created': ['{actor} åbnede sagen {subject}', 'åbne sagen {subject}'],
  'matter.updated': ['{actor} ændrede sagen {subject}', 'ændre sagen {subject}'],
  'matter.status_changed': ['{actor} ændrede status på sagen {subject}', 'ændre status på sagen {subject}'],
  'matter.party_added': ['{actor} føjede nogen til sagen {subject}', 'føje nogen til sagen {subject}'],
  'matter.party_changed': [
    '{actor} ændrede, hvor nogen står i sagen {subject}',
    'ændre, hvor nogen står i sagen {subject}',
  ],
  'matter.party_removed': ['{actor} fjernede nogen fra sagen {subject}', 'fjerne nogen fra sagen {subject}'],
  'matter.numbering_changed': ['{actor} ændrede, hvordan sager nummereres', 'ændre, hvordan sager nummereres'],
  'deadline.list_plan_changed': [
    '{actor} ændrede, hvornår og hvor fristlisterne lægges',
    'ændre, hvornår og hvor fristlisterne lægges',
  ],
  'deadline.lists_written': ['{actor} lagde fristlisterne i deres mappe', 'lægge fristlisterne i deres mappe'],
  'deadline.lists_failed': [
    '{actor} kunne ikke lægge fristlisterne i deres mappe',
    'fastholde, at fristlisterne ikke kunne lægges',
  ],
  'deadline.entered': ['{actor} indførte fristen {subject}', 'indføre fristen {subject}'],
  'deadline.viewed': ['{actor} så på den fortrolige frist {subject}', 'se på den fortrolige frist {subject}'],
  'deadline.changed': ['{actor} ændrede fristen {subject}', 'ændre fristen {subject}'],
  'deadline.checked': [
    '{actor} sammenholdt fristen {subject} med papiret',
    'sammenholde fristen {subject} med papiret',
  ],
  'deadline.trigger_changed': [
    '{actor} ændrede den begivenhed, som fristen {subject} løber fra',
    'ændre den begivenhed, som fristen {subject} løber fra',
  ],
  'deadline.extension_asked': [
    '{actor} indførte, at der er bedt om forlængelse af fristen {subject}',
    'indføre, at der er bedt om forlængelse af fristen {subject}',
  ],
  'deadline.extension_settled': [
    '{actor} noterede afgørelsen om forlængelse af fristen {subject}',
    'notere afgørelsen om forlængelse af fristen {subject}',
  ],
  'deadline.signed_off': ['{actor} afmeldte fristen {subject}', 'afmelde fristen {subject}'],
  'deadline.struck': ['{actor} overstregede fristen {subject}', 'overstrege fristen {subject}'],
  'matter.exported': ['{actor} eksporterede en liste over sager', 'eksportere en liste over sager'],
  'party.exported': ['{actor} eksporterede en liste over parter', 'eksportere en liste over parter'],
  'conflict.checked': ['{actor} har søgt efter interessekonflikter', 'søge efter interessekonflikter'],
  'conflict.recorded': ['{actor} har gemt en konfliktkontrol', 'gemme en konfliktkontrol'],
  'import.made': ['{actor} importerede filen {subject}', 'importere filen {subject}'],
  'import.undone': ['{actor} tog importen {subject} tilbage', 'tage importen {subject} tilbage'],
  'deadline.reminded': ['{actor} mindede om frister', 'minde om frister'],
  'deadline.day_closed': ['{actor} afsluttede en dag i aftenkontrollen', 'afslutte en dag i aftenkontrollen'],
  'deadline.evening_changed': [
    '{actor} ændrede, hvem der laver aftenkontrollen, eller hvornår kontoret er lukket',
    'ændre, hvem der laver aftenkontrollen, eller hvornår kontoret er lukket',
  ],
  'deadline.acknowledged': [
    '{actor} tog påmindelsen om fristen {subject} til efterretning',
    'tage påmindelsen om fristen {subject} til efterretning',
  ],
  'ticket.created': ['{actor} oprettede ticket {subject}', 'oprette ticket {subject}'],
  'ticket.viewed': ['{actor} læste ticket {subject}', 'læse ticket {subject}'],
  'ticket.edited': ['{actor} redigerede ticket {subject}', 'redigere ticket {subject}'],
  'ticket.category_changed': ['{actor} ændrede kategorien på ticket {subject}', 'ændre kategorien på ticket {subject}'],
  'ticket.priority_changed': [
    '{actor} ændrede prioriteten på ticket {subject}',
    'ændre prioriteten på ticket {subject}',
  ],
  'ticket.status_changed': ['{actor} ændrede status på ticket {subject}', 'ændre status på ticket {subject}'],
  'ticket.assigned': [
    '{actor} tildelte, omfordelte eller gav ticket {subject} tilbage',
    'tildele, omfordele eller give ticket {subject} tilbage',
  ],
  'ticket.follow_up_changed': [
    '{actor} ændrede opfølgningsdatoen på ticket {subject}',
    'ændre opfølgningsdatoen på ticket {subject}',
  ],
  'ticket.requester_changed': [
    '{actor} ændrede, hvem ticket {subject} kommer fra',
    'ændre, hvem ticket {subject} kommer fra',
  ],
  'ticket.matter_changed': ['{actor} ændrede sagen for ticket {subject}', 'ændre sagen for ticket {subject}'],
  'ticket.watcher_added': [
    '{actor} tilføjede en følger til ticket {subject}',
    'tilføje en følger til ticket {subject}',
  ],
  'ticket.watcher_removed': [
    '{actor} fjernede en følger fra ticket {subject}',
    'fjerne en følger fra ticket {subject}',
  ],
  'ticket.note_added': ['{actor} skrev et notat på ticket {subject}', 'skrive et notat på ticket {subject}'],
  'ticket.message_added': [
    '{actor} registrerede en besked på ticket {subject}',
    'registrere en besked på ticket {subject}',
  ],
  'ticket.question_asked': [
    '{actor} stillede et spørgsmål på ticket {subject}',
    'stille et spørgsmål på ticket {subject}',
  ],
  'ticket.question_answered': [
    '{actor} besvarede et spørgsmål på ticket {subject}',
    'besvare et spørgsmål på ticket {subject}',
  ],
  'ticket.changed_in_bulk': ['{actor} ændrede flere tickets på én gang', 'ændre flere tickets på én gang'],
  'ticket.change_undone': ['{actor} fortrød en ændring', 'fortryde en ændring'],
  'ticket.list_filtered_by_person': ['{actor} fandt én persons tickets frem', 'finde én persons tickets frem'],
  'ticket.exported': ['{actor} eksporterede en liste over tickets', 'eksportere en liste over tickets'],
  'attachment.added': ['{actor} tilføjede en vedhæftet fil', 'tilføje en vedhæftet fil'],
  'attachment.read': ['{actor} åbnede eller gemte en vedhæftet fil', 'åbne eller gemme en vedhæftet fil'],
  'attachment.verified': ['{actor} kontrollerede alle filer', 'kontrollere alle filer'],
  'attachment.restored': [
    '{actor} hentede filer tilbage fra sikkerhedskopierne',
    'hente filer tilbage fra sikkerhedskopierne',
  ],
  'mail.taken_in': ['{actor} tog en e-mail ind', 'tage en e-mail ind'],
  'mail.rejected': ['{actor} kunne ikke tage en e-mail ind; den er bevaret', 'tage en e-mail ind'],
  'mail.rejection_settled': [
    '{actor} afsluttede en e-mail, der ikke kunne tages ind',
    'afslutte en e-mail, der ikke kunne tages ind',
  ],
};
