import type { help as shape } from '../en/help.ts';
import type { Translated } from '../shape.ts';

export const help: Translated<typeof shape> = {
  title: 'Help',
  topics: 'Onderwerpen',
  intro: 'Korte antwoorden, ook te vinden met {{mod}}+K. F1 toont de hulp bij het scherm waarop u bent.',
  topic: {
    start: {
      title: 'Eerste stappen',
      text: `Griffel bewaart elk verzoek van het kantoor als **ticket**: wie wat wil, wie het doet, wat er is gebeurd.

1. Druk op \`C\` en typ een titel. \`{{mod}}+Enter\` maakt het ticket aan. Meer is niet nodig.
2. Kijk op **Vandaag**: daar staat wat u nu nodig heeft, het dringendste eerst.
3. Sleep een e-mail naar het venster: die wordt vanzelf een ticket.
4. \`{{mod}}+K\` brengt u overal en vindt alles. \`?\` toont alle toetsen van het scherm waarop u bent.

Bijna alles wat u doet, is met \`{{mod}}+Z\` ongedaan te maken zolang de melding erover te zien is.`,
    },
    today: {
      title: 'Vandaag en meldingen',
      text: `**Vandaag** toont elk ticket één keer, onder het dringendste kopje: vragen aan u, rappeldata die zijn bereikt, spoed, wat nieuw is voor u en voor uw teams.

De **bel** meldt u één keer dat iets aan u is toegewezen, dat u iets wordt gevraagd, dat u wordt genoemd en dat uw vraag is beantwoord. Wat u zelf deed, wordt u niet gemeld. Meldingen van de computer tonen nooit de inhoud van vertrouwelijke tickets.`,
    },
    ticket: {
      title: 'Een ticket aanmaken',
      text: `\`C\` opent het formulier vanaf elke plek. Alleen de titel is verplicht. Ook mogelijk: omschrijving, categorie, prioriteit, aanvrager (een collega, cliënt of andere partij), team, toewijzing, rappeldatum, volgers en bestanden.

Sommige categorieën hebben een **richtlijn**: die staat naast het formulier en zegt waarnaar u moet vragen. Wat u hebt getypt, blijft bewaard tot u het ticket maakt of het weggooit.

Elk ticket heeft een nummer zoals T-10452. Dat blijft altijd hetzelfde.`,
    },
    lists: {
      title: 'Lijsten: toewijzen, wijzigen, veel tegelijk',
      text: `In het **Postvak** ligt wat aan niemand is toegewezen, van uw teams of zonder team. **Mijn tickets** zijn aan u toegewezen, **Team** toont die van uw teams.

- \`J\` en \`K\` of de pijlen bewegen, \`Enter\` opent.
- \`A\` wijst toe aan een persoon of team, met \`T\` pakt u het zelf op. Beide kanten krijgen bericht en het ticket behoudt alles.
- Wie het ticket ook open heeft, staat naast het nummer. Zij zien hetzelfde van u; het wordt nergens bewaard.
- \`S\` status, \`P\` prioriteit, \`F\` rappeldatum.
- \`Spatie\` of \`Shift\` met de pijlen markeert er meer; dezelfde toetsen wijzigen ze dan alle, met één keer ongedaan maken.

Boven de lijst filtert, sorteert en groepeert u, kiest u kolommen en bewaart u het geheel als eigen **weergave**.`,
    },
    matters: {
      title: 'Dossiers',
      text: `Een **dossier** brengt bijeen wie erin staat en elk ticket dat erbij hoort. \`G\` \`F\` toont de lijst; met \`/\` vindt u een dossier op nummer, titel of de naam van wie erin staat. Open en slapende dossiers staan in de lijst; via het filter ziet u ook de gesloten. \`{{mod}}+K\` vindt dossiers overal vandaan.

- \`N\` opent een dossier. Laat u het nummer leeg, dan krijgt het het volgende. Cliënt en wederpartij kiest u meteen, of voert u als nieuw in.
- Op de pagina van een dossier wijzigt \`E\` het, voegt \`Shift+P\` een gerecht, wederpartij of iemand anders toe met hun kenmerk, en maakt \`Shift+S\` het slapend, sluit het of opent het weer.
- \`C\` maakt een ticket aan in dit dossier. Een bestaand ticket komt met \`L\` in een dossier.

Druk op een naam bij de partijen voor de eigen pagina van die partij: alle adressen en nummers, vroegere namen, de dossiers waarin zij staat en haar tickets. \`E\` wijzigt de gegevens. \`{{mod}}+K\` vindt ook partijen, op elke naam, elk adres en elk nummer.

**Conflictcheck.** Voordat een dossier wordt geopend, worden cliënt en wederpartij vergeleken met iedereen die het kantoor ooit heeft vastgelegd, ook met eerdere namen, andere spellingen (Müller, Mueller), voorletters en rechtsvormen. Wie aan de andere kant stond, komt eerst. U beslist en geeft de reden; namen, treffers en beslissing blijven op de pagina van het dossier en kunnen niet worden veranderd. \`{{mod}}+K\` “conflict” vergelijkt namen op elk moment. Wat u niet mag zien, wordt als aantal genoemd, met wie u kunt vragen.

**Importeren** in de instellingen neemt dossiers en partijen over uit een CSV-bestand: kies wat er in de kolommen staat, zie wat zou worden ingevoerd en elk probleem met zijn rij, en importeer alles of niets. Een import is terug te draaien zolang niets ernaar verwijst.

Een dossier is open voor het kantoor; van de tickets ziet u wat u mag zien.`,
    },
    deadlines: {
      title: 'Termijnen en het termijnenboek',
      text: `Het **termijnenboek** (\`G\` \`B\`) toont elke termijn die u mag zien: wat verlopen is boven alles, dan vandaag, dan dag voor dag. Geen filter verbergt wat verlopen is. \`J\` en \`K\` of de pijlen bewegen, \`Enter\` opent.

- \`Shift+F\` voert een termijn in, overal vandaan; bij een ticket of een dossier hoort die daar meteen. Kies het soort, typ de dag van de gebeurtenis, en de laatste dag staat ernaast met elke stap, de bron en wat het recht openlaat. Hoger beroep en de gronden kunt u samen invoeren.
- Datums typt u zoals u ze zegt: \`3-12\`, \`do 3 dec\`, \`over 2 weken\`, \`+10\`. Onder het veld staat wat begrepen is. Waar twee dagen bedoeld kunnen zijn, vraagt Griffel het. \`Alt+Pijl omlaag\` opent de kalender, met weekenden, feestdagen en wat er op elke dag afloopt.
- Een **tweede persoon** controleert elke invoer aan de hand van het stuk (\`V\`). Tot dan staat er ongecontroleerd bij.
- \`X\` meldt af, als de handeling zelf is verricht: met het bewijs, dat naast het formulier wordt getoond, of met een reden. Ook doorhalen vraagt een reden. Er wordt nooit iets verwijderd.

**Avondcontrole** (\`G\` \`E\`): heeft het kantoor in de instellingen onder Termijnen iemand aangewezen, dan loopt die persoon of de vervanger elke werkdag alles na wat die dag afloopt, ook wat is afgemeld of doorgehaald, en **sluit de dag af** met \`X\`. Wat voor de volgende werkdag afloopt, staat er ook bij. Is er nog iets open, dan moet een opmerking zeggen waarom. Een dag die niemand heeft afgesloten, staat vanaf de volgende dag op Vandaag, tot hij te laat wordt afgesloten. Afgesloten dagen kunt u per maand opzoeken en afdrukken.

**Afwezigheid** staat in de instellingen: van wanneer tot wanneer iemand afwezig is en wie vervangt. Ieder voert de eigen afwezigheid in, wie de personen beheert die van iedereen. Herinneringen gaan dan meteen ook naar de vervanger: eerst naar wie bij de termijn zelf staat, anders naar die van de afwezigheid. Waar u personen kiest, staat wie tot wanneer afwezig is.

**Op papier**: de printer boven het boek drukt de hele daglijst of de lijst van de komende vier weken af, of bewaart die als pdf; bij een termijn het bijbehorende blad. Op elk vel staat de vingerafdruk van het controlespoor: die zoekt u op in de instellingen onder Controlespoor. Onder Back-ups en controle zet Griffel beide lijsten desgewenst elke dag in een map, onversleuteld.

Griffel rekent; de advocaat blijft verantwoordelijk.`,
    },
    talk: {
      title: 'Notities, berichten, vragen',
      text: `- \`N\` schrijft een interne **notitie**. Alleen collega's zien die. \`@\` noemt iemand.
- \`M\` legt een **bericht** aan of van de cliënt vast. Dat ziet er met opzet anders uit.
- \`Q\` stelt een collega een **vraag**. Die blijft open op diens Vandaag tot er antwoord is, en wie vroeg krijgt bericht.

De kolom in het midden toont alles wat er is gebeurd, met de precieze waarde ervoor en erna. Niets daarin is te wijzigen of te verwijderen. Wijzigt een collega dezelfde tekst terwijl u schrijft, dan toont Griffel beide versies en bewaart ze beide.

**Wat u begint te schrijven, wordt vanzelf bewaard**, versleuteld op deze computer, tot u het verzendt of weggooit: bij stroomuitval, na vergrendelen of uitloggen, en terwijl de kantoormap niet bereikbaar is. Het staat waar u het schreef, en **Vandaag** somt het op. Alleen u kunt het lezen. Bestanden die mee moeten, worden niet bewaard. Na 30 dagen zonder wijziging wordt het verwijderd.`,
    },
    status: {
      title: 'Status en wachten',
      text: `Een ticket is **nieuw**, **open**, **in behandeling**, **wacht**, **opgelost** of **afgerond**. \`S\` toont de stappen die nu mogelijk zijn.

**Wachten** heeft altijd een reden: op de cliënt, op een derde, op een collega of op een datum. Een **rappeldatum** (\`F\`) brengt een ticket op die dag terug op Vandaag.

Opgelost betekent dat het werk is gedaan, afgerond dat er niets meer komt. Een antwoord per e-mail opent een ticket weer.`,
    },
    mail: {
      title: 'E-mails',
      text: `Sleep één of veel e-mails (\`.eml\` of \`.msg\`) naar het venster. Elk wordt een ticket, of komt bij het ticket waarop het antwoordt of waarvan het nummer in het onderwerp staat.

Afzender, tekst en bijlagen worden overgenomen; het origineel blijft versleuteld bewaard. Afbeeldingen van internet worden nooit geladen. Een bestand dat geen leesbare e-mail is, blijft ook bewaard: het Postvak toont het en u beslist.

Dezelfde e-mail levert geen tweede ticket op.`,
    },
    files: {
      title: 'Bestanden',
      text: `Sleep bestanden in een ticket, plak ze of kies ze. Ze worden bij het kopiëren versleuteld; grote tonen hun voortgang en zijn te annuleren.

Afbeeldingen en pdf's toont Griffel zelf. **Openen** gebruikt het programma van de computer, bijvoorbeeld Word: slaat u daar op, dan biedt Griffel de gewijzigde kopie aan als nieuwe versie. De eerdere blijft. Geopende kopieën worden gewist bij vergrendelen en afsluiten.`,
    },
    search: {
      title: 'Zoeken en vinden',
      text: `\`{{mod}}+K\` of \`/\`, dan een willekeurig woord: uit titels, teksten, namen, e-mailadressen, bestandsnamen of een nummer zoals T-123. Het begin van een woord is genoeg. Müller, Mueller en Muller zijn hetzelfde, net als Søren, Soeren en Soren.

Filters in woorden: \`status:wacht\`, \`prioriteit:spoed\`, \`team:…\`, \`categorie:…\`, \`@me\`, \`@naam\`. Aanhalingstekens houden woorden bij elkaar.

U vindt alleen wat u mag zien.`,
    },
    sight: {
      title: 'Wie ziet wat',
      text: `De categorie bepaalt het:

- **Open voor het kantoor**: iedereen die tickets mag lezen.
- **Alleen het team**: het team van het ticket, en aan wie het is toegewezen, de aanvrager en de volgers.
- **Alleen betrokkenen**: aan wie het is toegewezen, de aanvrager en de volgers.

Voor alle anderen bestaat zo'n ticket niet: niet in lijsten, zoeken, tellers of meldingen. Dat geldt ook voor beheerders. Het openen van een vertrouwelijk ticket staat in het controlespoor.`,
    },
    passphrase: {
      title: 'Wachtzin, vergrendelen, herstel',
      text: `Uw wachtzin opent de versleutelde gegevens van het kantoor en moet dus moeilijk te raden zijn: vier of vijf woorden die niets met elkaar te maken hebben. Niemand anders kent haar; niemand kan haar opzoeken.

\`{{mod}}+Shift+L\` vergrendelt meteen. Griffel vergrendelt ook als het niet wordt gebruikt en als de computer slaapt. Niets van wat u typte gaat verloren.

**Vergeten?** Een beheerder kan haar opnieuw instellen, met instemming van een tweede persoon. Kan niemand zich meer aanmelden, dan opent de **herstelsleutel** die bij de inrichting is afgedrukt het kantoor.`,
    },
    office: {
      title: 'Het kantoor beheren',
      text: `Onder **Instellingen** staat wat u mag beheren: personen, teams, rollen, categorieën, cliënten en partijen, de privacyverklaring en de gegevens van het kantoor.

Personen worden **gedeactiveerd**, nooit verwijderd: hun toegang eindigt meteen, hun geschiedenis blijft. Is iemand verantwoordelijk voor openstaande termijnen, dan kiest u wie ze overneemt. Vernieuw daarna de sleutel van de database.

Wat iemands eigen zicht of macht zou vergroten, vraagt een **tweede persoon**: een opnieuw ingestelde wachtzin, meer rechten, minder vertrouwelijkheid. Die vindt het verzoek onder Instellingen, Goedkeuringen.`,
    },
    backups: {
      title: 'Back-ups',
      text: `Elke dag, en vóór een nieuwe sleutel of een nieuwe versie, maakt Griffel een **back-up** terwijl iedereen werkt: de hele database en elk bestand, versleuteld, en gecontroleerd voordat hij telt. Staat er op die tijd geen computer aan, dan gebeurt het zodra iemand Griffel open heeft. Onder Instellingen, Back-ups en controle stellen beheerders de tijd in, een **tweede plek** op een andere schijf, en hoeveel dagen, weken en maanden blijven.

Op Vandaag zien beheerders een groene regel. Na twee werkdagen zonder back-up staat daar een alarm, met de reden, tot er weer een is.

**Terugzetten** wordt aan de deur aangeboden: met de wachtzin van een beheerder van die dag of de herstelsleutel, in een nieuwe map, op elke computer. Geef ook de map van het huidige kantoor op, dan noemt Griffel wat de back-up mist, termijnen eerst, en geeft het geen nummer opnieuw dat een ticket, termijn of dossier sindsdien kreeg. Een back-up die niet bewijst dat het kantoor hem heeft gemaakt, heet **herkomst niet bewezen** en wordt alleen genomen als u dat zegt. Andere computers houden het teruggezette kantoor voor herschreven, tot een beheerder er daar voor **instaat**. Accounts, rechten en wachtzinnen zijn dan zoals op de dag van de back-up; wat na te lopen is, staat op Vandaag en bij Instellingen, Personen.

**Een beschadigde database** brengt iedereen tot lezen; er wordt niets meer geschreven. Een beheerder zet bij de deur de laatste back-up ervoor in de plaats; de beschadigde blijft bewaard. Zijn alleen indexen beschadigd, dan bouwt Griffel die opnieuw op en gaat er niets verloren. Onder Instellingen, Back-ups en controle staat dan wat er na de back-up is gedaan, voor zover leesbaar, en welke bestanden ontbreken of beschadigd zijn; met één knop zet u die uit de back-ups terug.`,
    },
    maintenance: {
      title: 'Sluiten, verhuizen, verkleinen',
      text: `Onder **Instellingen, Onderhoud** werken beheerders aan het kantoor als geheel.

**Kantoor sluiten**: iedereen die is aangemeld wordt gevraagd af te ronden. Na de opgegeven minuten is het voor alle anderen alleen-lezen, en een halve minuut later worden zij afgemeld. Het gaat vanzelf weer open, of wanneer een beheerder het opent.

**Verkleinen** geeft de schijf terug wat verwijderde tekst heeft achtergelaten. **Verhuizen** brengt het kantoor naar een andere map, naar een gedeelde map of terug naar één computer: alles wordt gekopieerd en vergeleken, en de oude map zegt daarna dat het kantoor is verhuisd. Wordt het afgebroken, meld u dan bij de oude map aan: de verhuizing gaat verder of wordt afgeblazen.

Het **supportpakket** zegt wie u helpt hoe het kantoor ervoor staat, en geen woord over waar het aan werkt. Kijk het door voordat u het opslaat.`,
    },
    audit: {
      title: 'Het controlespoor',
      text: `Elke handeling en elk openen van een vertrouwelijk ticket wordt vastgelegd: wie, wat, wanneer, waarop, ervoor en erna. De regels vormen een keten, zodat een wijziging, een gat of een oudere kopie opvalt. **Nu controleren** loopt alles na en noemt de eerste regel die niet klopt.

Naar het werk van één persoon kijken is toezicht: Griffel vraagt om een reden, en ook die staat in het spoor.`,
    },
    trouble: {
      title: 'Als iets niet werkt',
      text: `Griffel zegt wat er is gebeurd, wat bewaard is gebleven en wat u nu kunt doen. Wat u typte, blijft bewaard.

- **Alleen lezen**: Griffel mag niet in de map van het kantoor schrijven. Vraag uw IT-contact haar beschrijfbaar te maken.
- **Iemand was u voor**: kies wat blijft; beide teksten zijn er.
- **Een interne fout met een kenmerk**: die stap heeft niets opgeslagen. Geef het kenmerk aan uw IT-contact; het logboek bevat geen inhoud van het kantoor.

Griffel heeft nooit internet nodig.`,
    },
  },
};
