export const da = `# Privatlivsmeddelelse til medarbejderne hos {{office}}

Her kan du læse, hvordan {{office}} behandler dine personoplysninger, når du arbejder med programmet Griffel (artikel 13 og 14 i databeskyttelsesforordningen).

## 1. Hvem er ansvarlig
{{office}}
{{address}}

Spørgsmål om databeskyttelse kan du stille til kontorets ledelse eller, hvis der er udpeget en, til databeskyttelsesrådgiveren.

## 2. Hvilke oplysninger
- **Din konto:** navn, brugernavn, e-mailadresse, sprog, roller, team, hvornår kontoen blev oprettet, og hvornår du sidst loggede ind.
- **Dit arbejde:** tickets, som du registrerer, arbejder på, følger eller er nævnt i, med notater, beskeder, spørgsmål, svar og vedhæftede filer.
- **Revisionssporet:** hvem der gjorde hvad hvornår, med værdierne før og efter; også læsning af fortrolige tickets, ind- og udlogning og mislykkede forsøg på at logge ind.

Det meste kommer fra dig selv. Noget kommer fra kolleger, fra dem, der administrerer konti, og fra breve og e-mails, som kontoret modtager (artikel 14). Din adgangssætning bliver ikke gemt nogen steder.

## 3. Til hvad og på hvilket grundlag
- At modtage, fordele, behandle og dokumentere henvendelser: for at opfylde ansættelseskontrakten (artikel 6, stk. 1, litra b, og de nationale regler om ansættelsesforhold) og på grund af kontorets legitime interesse i ordnet arbejde (artikel 6, stk. 1, litra f).
- At beskytte oplysninger, styre adgangen og kunne bevise, hvad der er gjort: kontorets retlige forpligtelser (artikel 6, stk. 1, litra c, sammen med artikel 5, stk. 2, og artikel 32 samt reglerne for advokater).
- Personalesager som ferie og fravær: ansættelseskontrakten og arbejdsretten (artikel 6, stk. 1, litra b og c; for særlige kategorier af oplysninger artikel 9, stk. 2, litra b).

## 4. Hvem modtager oplysningerne
Kolleger, i det omfang deres roller og en tickets fortrolighed tillader det. De personer, der passer kontorets computere, i det omfang deres opgave kræver det. Leverandører, der er bundet af en databehandleraftale (artikel 28). Klienter, retter, myndigheder og andre parter, i det omfang behandlingen af en sag eller loven kræver det.

Griffel gemmer alt i kontorets egen krypterede database. Programmet bruger ingen sky og sender ingen brugsdata til dem, der har lavet det. Selve programmet overfører intet til lande uden for Det Europæiske Økonomiske Samarbejdsområde.

## 5. Hvor længe
Tickets opbevares i den opbevaringsfrist, som kontoret har fastsat for deres art, og ikke længere end loven tillader. Din konto består, så længe du arbejder her; derefter deaktiveres den og opbevares kun, så længe registreringer med dit navn skal kunne følges. Revisionssporet opbevares, så længe det er nødvendigt som bevis.

## 6. Ingen skjult overvågning
Revisionssporet tjener sikkerhed og bevis. Det bruges ikke til at måle eller sammenligne præstationer eller adfærd, og der findes ingen rangliste over personer. Den, der filtrerer sporet eller arbejdslister på én person, skal give en begrundelse, og også det bliver registreret. Ingen afgørelse om dig træffes alene automatisk, og der laves ingen profiler (artikel 22).

## 7. Dine rettigheder
Du har ret til indsigt (artikel 15), berigtigelse (artikel 16), sletning (artikel 17), begrænsning af behandlingen (artikel 18) og dataportabilitet (artikel 20). Hvor behandlingen bygger på en legitim interesse, kan du gøre indsigelse af grunde, der vedrører din særlige situation (**ret til indsigelse, artikel 21**). Du kan klage til databeskyttelsesmyndigheden dér, hvor du bor eller arbejder (artikel 77). Tavshedspligten og andres rettigheder kan begrænse, hvad der må udleveres. Det kommer dig ikke til skade, at du bruger dine rettigheder.

## 8. Skal du give oplysningerne?
Kontoen er nødvendig for dit arbejde med programmet; uden den kan du ikke bruge Griffel.

## 9. Ændringer
Når meddelelsen ændres, viser programmet dig den nye version og beder dig bekræfte, at du har læst den. Det er en bekræftelse af, at du har læst den, ikke et samtykke.
`;
