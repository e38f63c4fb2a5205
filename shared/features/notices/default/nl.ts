export const nl = `# Privacyverklaring voor de medewerkers van {{office}}

Deze verklaring legt uit hoe {{office}} met uw persoonsgegevens omgaat wanneer u met het programma Griffel werkt (art. 13 en 14 AVG).

## 1. Wie verantwoordelijk is
{{office}}
{{address}}

Met vragen over gegevensbescherming kunt u terecht bij de leiding van het kantoor of, als die is aangewezen, bij de functionaris voor gegevensbescherming.

## 2. Welke gegevens
- **Uw account:** naam, aanmeldnaam, e-mailadres, taal, rollen, teams, wanneer het account is aangemaakt en wanneer u zich het laatst hebt aangemeld.
- **Uw werk:** tickets die u invoert, behandelt, volgt of waarin u wordt genoemd, met notities, berichten, vragen, antwoorden en bijlagen.
- **Het controlespoor:** wie wat wanneer heeft gedaan, met de waarden ervoor en erna; ook het lezen van vertrouwelijke tickets, aan- en afmelden en mislukte pogingen om aan te melden.

Het meeste komt van uzelf. Een deel komt van collega's, van degenen die accounts beheren, en uit brieven en e-mails die bij het kantoor binnenkomen (art. 14 AVG). Uw wachtzin wordt nergens opgeslagen.

## 3. Waarvoor en op welke grondslag
- Verzoeken ontvangen, verdelen, behandelen en vastleggen: om de arbeidsovereenkomst uit te voeren (art. 6 lid 1 onder b AVG en de nationale regels over arbeidsverhoudingen) en vanwege het gerechtvaardigd belang van het kantoor bij ordelijk werk (art. 6 lid 1 onder f).
- Gegevens beveiligen, toegang regelen en kunnen aantonen wat er is gedaan: wettelijke plichten van het kantoor (art. 6 lid 1 onder c in samenhang met art. 5 lid 2 en art. 32 AVG en de beroepsregels voor advocaten).
- Personeelszaken zoals verlof: de arbeidsovereenkomst en het arbeidsrecht (art. 6 lid 1 onder b en c; voor bijzondere categorieën van gegevens art. 9 lid 2 onder b).

## 4. Wie de gegevens ontvangt
Collega's, voor zover hun rollen en de vertrouwelijkheid van een ticket dat toelaten. Degenen die de computers van het kantoor verzorgen, voor zover hun taak dat vereist. Dienstverleners die contractueel gebonden zijn (art. 28 AVG). Cliënten, gerechten, overheden en andere partijen, voor zover de behandeling van een zaak of de wet dat vereist.

Griffel bewaart alles in de eigen versleutelde database van het kantoor. Het gebruikt geen cloud en stuurt geen gebruiksgegevens naar de makers. Het programma zelf geeft niets door aan landen buiten de Europese Economische Ruimte.

## 5. Hoe lang
Tickets worden bewaard gedurende de bewaartermijn die het kantoor voor hun soort heeft vastgelegd, en niet langer dan de wet toestaat. Uw account blijft bestaan zolang u hier werkt; daarna wordt het gedeactiveerd en alleen bewaard zolang vastleggingen met uw naam herleidbaar moeten blijven. Het controlespoor wordt bewaard zolang het als bewijs nodig is.

## 6. Geen verborgen toezicht
Het controlespoor dient de veiligheid en het bewijs. Het wordt niet gebruikt om prestaties of gedrag te meten of te vergelijken, en er is geen ranglijst van personen. Wie het spoor of werklijsten op één persoon filtert, moet een reden opgeven, en ook dat wordt vastgelegd. Geen besluit over u wordt uitsluitend automatisch genomen, en er worden geen profielen gemaakt (art. 22 AVG).

## 7. Uw rechten
U hebt recht op inzage (art. 15), rectificatie (art. 16), wissing (art. 17), beperking van de verwerking (art. 18) en overdraagbaarheid van gegevens (art. 20). Waar de verwerking op een gerechtvaardigd belang berust, kunt u vanwege uw specifieke situatie bezwaar maken (**recht van bezwaar, art. 21**). U kunt een klacht indienen bij de toezichthouder voor gegevensbescherming van de plaats waar u woont of werkt (art. 77). Het beroepsgeheim en de rechten van anderen kunnen beperken wat mag worden verstrekt. Het gebruik van uw rechten wordt u niet tegengeworpen.

## 8. Moet u de gegevens verstrekken?
Het account is nodig voor uw werk met het programma; zonder account kunt u Griffel niet gebruiken.

## 9. Wijzigingen
Wanneer deze verklaring verandert, toont het programma u de nieuwe versie en vraagt het u ervan kennis te nemen. Daarmee bevestigt u dat u de verklaring hebt gelezen; het is geen toestemming.
`;
