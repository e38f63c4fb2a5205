import type { EventText, OfficeEvent } from '../texts.ts';

/** The office, its people and their rights, keys, backups and the trail itself. */
export const officeEvents: Readonly<Record<OfficeEvent, EventText>> = {
  'office.founded': ['{actor} heeft het kantoor {subject} ingericht', 'het kantoor {subject} inrichten'],
  'office.updated': ['{actor} heeft de gegevens van het kantoor gewijzigd', 'de gegevens van het kantoor wijzigen'],
  'office.checked': ['{actor} heeft de hele database gecontroleerd', 'de hele database controleren'],
  'office.taken_over': [
    '{actor} heeft het kantoor op een andere computer overgenomen',
    'het kantoor op een andere computer overnemen',
  ],
  'office.closed': [
    '{actor} heeft aangekondigd dat het kantoor wordt gesloten',
    'aankondigen dat het kantoor wordt gesloten',
  ],
  'office.reopened': ['{actor} heeft het kantoor weer geopend', 'het kantoor weer openen'],
  'office.compacted': ['{actor} heeft de database verkleind', 'de database verkleinen'],
  'office.indexes_rebuilt': [
    '{actor} heeft de indexen van de database opnieuw opgebouwd',
    'de indexen van de database opnieuw opbouwen',
  ],
  'office.moved': [
    '{actor} heeft het kantoor naar een andere plek verhuisd',
    'het kantoor naar een andere plek verhuizen',
  ],
  'office.move_cancelled': [
    '{actor} heeft de verhuizing van het kantoor afgeblazen',
    'de verhuizing van het kantoor afblazen',
  ],
  'office.mode_changed': [
    '{actor} heeft gewijzigd vanaf hoeveel computers het kantoor wordt geopend',
    'wijzigen vanaf hoeveel computers het kantoor wordt geopend',
  ],
  'session.signed_in': ['{actor} heeft zich aangemeld', 'zich aanmelden'],
  'session.signed_out': ['{actor} heeft zich afgemeld', 'zich afmelden'],
  'session.sign_in_failed': ['{actor} kon zich niet aanmelden', 'zich aanmelden'],
  'session.locked': ['{actor} heeft het programma vergrendeld', 'het programma vergrendelen'],
  'session.unlocked': ['{actor} heeft het programma ontgrendeld', 'het programma ontgrendelen'],
  'session.unlock_failed': ['{actor} kon het programma niet ontgrendelen', 'het programma ontgrendelen'],
  'session.recovered': [
    '{actor} heeft zich met de herstelsleutel toegang verschaft en een nieuwe wachtzin ingesteld',
    'zich met de herstelsleutel toegang verschaffen',
  ],
  'session.passphrase_changed': ['{actor} heeft de eigen wachtzin gewijzigd', 'de eigen wachtzin wijzigen'],
  'user.added': [
    '{actor} heeft {subject} als persoon van het kantoor toegevoegd',
    '{subject} als persoon van het kantoor toevoegen',
  ],
  'user.updated': ['{actor} heeft het account van {subject} gewijzigd', 'het account van {subject} wijzigen'],
  'user.roles_changed': ['{actor} heeft de rollen van {subject} gewijzigd', 'de rollen van {subject} wijzigen'],
  'user.teams_changed': ['{actor} heeft de teams van {subject} gewijzigd', 'de teams van {subject} wijzigen'],
  'user.deactivated': [
    '{actor} heeft het account van {subject} gedeactiveerd',
    'het account van {subject} deactiveren',
  ],
  'user.reactivated': [
    '{actor} heeft het account van {subject} weer geactiveerd',
    'het account van {subject} weer activeren',
  ],
  'user.passphrase_reset': [
    '{actor} heeft de wachtzin van {subject} opnieuw ingesteld',
    'de wachtzin van {subject} opnieuw instellen',
  ],
  'user.absence_entered': [
    '{actor} heeft de afwezigheid van {subject} ingevoerd',
    'de afwezigheid van {subject} invoeren',
  ],
  'user.absence_ended': [
    '{actor} heeft de afwezigheid van {subject} beëindigd',
    'de afwezigheid van {subject} beëindigen',
  ],
  'user.preferences_changed': ['{actor} heeft de eigen voorkeuren gewijzigd', 'de eigen voorkeuren wijzigen'],
  'team.created': ['{actor} heeft het team {subject} aangemaakt', 'het team {subject} aanmaken'],
  'team.updated': ['{actor} heeft het team {subject} gewijzigd', 'het team {subject} wijzigen'],
  'team.members_changed': [
    '{actor} heeft de leden van het team {subject} gewijzigd',
    'de leden van het team {subject} wijzigen',
  ],
  'role.created': ['{actor} heeft de rol {subject} aangemaakt', 'de rol {subject} aanmaken'],
  'role.updated': ['{actor} heeft de rol {subject} gewijzigd', 'de rol {subject} wijzigen'],
  'category.created': ['{actor} heeft de categorie {subject} aangemaakt', 'de categorie {subject} aanmaken'],
  'category.updated': ['{actor} heeft de categorie {subject} gewijzigd', 'de categorie {subject} wijzigen'],
  'category.retired': [
    '{actor} heeft gewijzigd of de categorie {subject} wordt aangeboden',
    'wijzigen of de categorie {subject} wordt aangeboden',
  ],
  'approval.requested': [
    '{actor} heeft om goedkeuring door een tweede persoon gevraagd',
    'om goedkeuring door een tweede persoon vragen',
  ],
  'approval.decided': [
    '{actor} heeft over een verzoek om goedkeuring beslist',
    'over een verzoek om goedkeuring beslissen',
  ],
  'approval.withdrawn': [
    '{actor} heeft een verzoek om goedkeuring ingetrokken',
    'een verzoek om goedkeuring intrekken',
  ],
  'notice.updated': ['{actor} heeft de privacyverklaring gewijzigd', 'de privacyverklaring wijzigen'],
  'notice.acknowledged': [
    '{actor} heeft van de privacyverklaring kennisgenomen',
    'van de privacyverklaring kennisnemen',
  ],
  'key.rotated': ['{actor} heeft de sleutel van de database vernieuwd', 'de sleutel van de database vernieuwen'],
  'backup.made': ['{actor} heeft een back-up gemaakt', 'een back-up maken'],
  'backup.restored': [
    '{actor} heeft het kantoor uit een back-up teruggezet',
    'het kantoor uit een back-up terugzetten',
  ],
  'user.accounts_reviewed': [
    '{actor} heeft de accounts nagelopen na de terugkeer naar een back-up',
    'de accounts nalopen na de terugkeer naar een back-up',
  ],
  'backup.failed': ['{actor} kon geen back-up maken', 'een mislukte back-up vastleggen'],
  'backup.plan_changed': [
    '{actor} heeft gewijzigd wanneer en waar back-ups worden gemaakt',
    'wijzigen wanneer en waar back-ups worden gemaakt',
  ],
  'view.saved': ['{actor} heeft de weergave {subject} opgeslagen', 'de weergave {subject} opslaan'],
  'view.deleted': ['{actor} heeft de weergave {subject} verwijderd', 'de weergave {subject} verwijderen'],
  'notification.read': ['{actor} heeft meldingen als gelezen gemarkeerd', 'meldingen als gelezen markeren'],
  'audit.filtered_by_person': [
    '{actor} heeft in het controlespoor naar één persoon gekeken',
    'in het controlespoor naar één persoon kijken',
  ],
  'audit.exported': ['{actor} heeft het controlespoor geëxporteerd', 'het controlespoor exporteren'],
  'audit.accepted': [
    '{actor} heeft op een computer die een ander controlespoor had gezien, voor het kantoor ingestaan',
    'op een computer die een ander controlespoor had gezien, voor het kantoor instaan',
  ],
  'audit.verified': ['{actor} heeft het controlespoor gecontroleerd', 'het controlespoor controleren'],
  'audit.erased': ['{actor} heeft inhoud uit het controlespoor gewist', 'inhoud uit het controlespoor wissen'],
};
