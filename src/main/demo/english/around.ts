/** What was written in other matters, in planning, in the study and in the programme, in English. */
export const aroundIt: Readonly<Record<string, string>> = {
  Helsingfors: 'Helsinki',
  'Se vad som behöver läras ut, och om det har hjälpt. Allt är påhittat.':
    'See what must be taught, and whether it has helped. All of it is invented.',
  'Se vilka frågor deltagarna var osäkra på.': 'See which questions the participants were unsure of.',
  'Finland gjorde det till varje inspektörs uppgift. Vad kan vi göra på måndag, utan en ny lag?':
    'Finland made it every inspector’s task. What can we do on Monday, without a new law?',
  'Att hjälpa ett möjligt offer ingår i varje inspektörs uppgift, enligt en skriven riktlinje, efter motstånd i början. Inspektörer lämnar lönetabeller och kontaktkort på arbetarens språk.':
    'Helping a possible victim is part of every inspector’s task, by a written guideline, after resistance at first. Inspectors leave wage tables and contact cards in the worker’s language.',
  'Över 2 200 kontroller 2023. Lönen var fel i nästan hälften av dem där den kontrollerades.':
    'More than 2,200 inspections in 2023. Pay was wrong in almost half of those where it was checked.',
  'Att fler ärenden når domstol. Utredningar i Finland tar lång tid.':
    'That more cases reach court. Investigations in Finland take a long time.',
  'Finska arbetarskyddsmyndigheten, 11 april 2024; diskrimineringsombudsmannen; HEUNI; TIP-rapporten 2023. Lästa från början av varje sida.':
    'Finnish occupational safety authority, 11 April 2024; Non-Discrimination Ombudsman; HEUNI; TIP Report 2023. Read from the beginning of each page.',
  'Inspektörer kontrollerar minimilön och arbetstid': 'Inspectors check minimum pay and working time',
  'Arbetsmiljöverket har inget uppdrag som gäller lön': 'The Work Environment Authority has no remit over pay',
  'Hjälpsystemet beslutar om intagning, och beslutet kan överklagas':
    'The assistance system decides on admission, and the decision can be appealed',
  'Ingen formell identifiering utanför ett brottmål (OB-B01)':
    'No formal identification outside criminal proceedings (OB-B01)',
  'Inspektörer måste berätta för polisen om misstänkt människohandel':
    'Inspectors must report suspected trafficking to the police',
  'Vi hittade ingen sådan skyldighet för inspektörer i Sverige': 'We found no such duty for inspectors in Sweden',
  'om den finns': 'whether there is one',
  'Att hjälpa ingår i uppgiften enligt en riktlinje': 'A guideline makes helping part of the task',
  'Vi hittade ingen lag som hindrar samma riktlinje': 'We found no law that prevents the same guideline',
  'Lönetabeller och kontaktkort lämnas på plats': 'Wage tables and contact cards are left on site',
  'Ingen minimilön i lag. Avtalen skiljer sig': 'No minimum wage in law. Agreements differ',
  'kortet, inte tabellen': 'the card, not the table',
  'En inspektör till': 'One more inspector',
  'En handläggare till': 'One more case officer',
  'ingen kunde täcka passet': 'no one could cover the shift',
  'Alla på plats får kortet, även chefen': 'Everyone on site gets the card, including the manager',
  'En misstanke lämnas över innan någon lämnar platsen': 'A suspicion is handed over before anyone leaves the site',
  'En efterkontroll slutar med en fråga till koordinatorn': 'A follow-up check ends with a question to the coordinator',
  'En sängplats för män avtalas med två kommuner': 'A bed for men is agreed with two municipalities',
  'Förundersökningsledaren nås på ett nummer dygnet runt':
    'The investigation leader can be reached on one number around the clock',
  'Frågan om bostad ställs vid varje besök': 'The question about housing is asked at every visit',
  'Samma adress i tre tillstånd granskas av en kollega': 'The same address in three permits is checked by a colleague',
  'Två efterkontroller': 'Two follow-up checks',
  'Gruppen utlånad sedan september': 'The team has been on loan since September',
  'Sex efterkontroller, tre frågor': 'Six follow-up checks, three questions',
  'Från första indikator till första förhör': 'From the first indicator to the first interview',
  'Vi går igenom två påhittade ärenden, steg för steg, och vad som hade kunnat säkras i tid.':
    'We go through two invented cases, step by step, and what could have been secured in time.',
  'Programmet betalar resa, en natt och måltider. Skicka in kvitton senast den 30 juni.':
    'The programme pays travel, one night and meals. Send receipts by 30 June.',
  'En påhittad inspektion i Riga': 'An invented inspectorate in Riga',
  'Lettiska, litauiska och estniska': 'Latvian, Lithuanian and Estonian',
  'Två ärenden, steg för steg': 'Two cases, step by step',
  'Övning i blandade lag': 'Exercise in mixed teams',
  'Lön över gränsen': 'Wages across the border',
  'Hur ett krav som ställs i ett land betalas i ett annat.': 'How a claim made in one country is paid in another.',
  'Programmet betalar resa, en natt och måltider.': 'The programme pays travel, one night and meals.',
  'En påhittad inspektion i Vilnius': 'An invented inspectorate in Vilnius',
  'Två krav, steg för steg': 'Two claims, step by step',
  Östersjöregionen: 'The Baltic Sea region',
  Jämställdhetsmyndigheten: 'The Gender Equality Agency',
  'En påhittad finansiär': 'An invented funder',
  'Påhittat program, januari 2025 till december 2026': 'Invented programme, January 2025 to December 2026',
  '1. Medvetenhet': '1. Awareness',
  '2. Kompetens': '2. Competence',
  '3. Studien': '3. The study',
  '4. Besök utomlands': '4. Visits abroad',
  'För människorna': 'For the people',
  'För domstolarna': 'For the courts',
  'Myndigheter där en större andel vet vem de ska ringa': 'Agencies where a larger share know whom to call',
  'Misstankar om utsatthet som kvitterades i tid, ur verksamheten':
    'Suspicions of exploitation acknowledged in time, operational data',
  'Avslutade akter som lästs av två': 'Closed files read by two',
  'Åtgärder som finns kvar efter sex månader': 'Actions still in place after six months',
  'Utbetald lön i ärendet Tre Måsar': 'Wages paid out in the Tre Måsar case',
  'Åtal per tio utredningar': 'Charges per ten investigations',
  'Korta fall, två omgångar': 'Short cases, two rounds',
  'Studiebesök, resor och ersättare': 'Study visits, travel and substitutes',
  'Granskning av akter': 'File review',
  'Bygger vidare på CAPE 2019 till 2021': 'Builds on CAPE 2019 to 2021',
  Programvaran: 'The software',
  'Vem som helst. Öppen källkod som kan köras på en bärbar dator': 'Anyone. Open source that runs on a laptop',
  'Fortsätter, men utan nya lagregler': 'Continues, but without new legal rules',
  'Varje myndighets akter': 'The files of each agency',
  'Myndigheten. Export i öppna format, prövad den 2 november':
    'The agency. Export in open formats, tested on 2 November',
  'Akterna följer myndighetens arkivplan': 'The files follow the agency’s archive plan',
  'Lagregler och indikatorlistor': 'Legal rules and lists of indicators',
  'Jämställdhetsmyndigheten, Noras enhet': 'Gender Equality Agency, Nora’s unit',
  'Märks ”inte granskat sedan” med datum': 'Marked “not reviewed since”, with a date',
  'Åtta granskade språk': 'Eight reviewed languages',
  Arbetsmiljöverket: 'Work Environment Authority',
  'Befintliga texter finns kvar; utkast visas aldrig': 'Existing texts remain; drafts are never shown',
  'Övningar och 14 utbildade övningsledare': 'Exercises and 14 trained facilitators',
  'Tova, och en övningsledare på varje myndighet': 'Tova, and a facilitator in each agency',
  'Övningarna hålls utan övningsledare': 'Exercises are held without a facilitator',
  'Den årliga studien': 'The annual study',
  'Den senaste utgåvan finns kvar. Efter 2026: okänt, inte noll':
    'The latest release remains. After 2026: not known, not zero',
  '87 procent, mellan 75 och 94. Räknades inte i början': '87 per cent, between 75 and 94. Not counted at first',
  'Aktgranskningen redovisas för sig och läggs aldrig ihop med verksamhetens siffror':
    'File review is shown separately and never added to operational data',
  'Av 160 040 dokumenterade och 277 500 krävda. En person': 'Of 160,040 documented and 277,500 claimed. One person',
  'De flesta är ännu öppna. Ett öppet ärende har inte fallit bort':
    'Most are still open. An open case has not dropped out',
  'Hösten 2026': 'Autumn 2026',
  'Vintern 2026': 'Winter 2026',
  'Avslutade ärenden 2019–2024 (PÅHITTAT)': 'Closed cases 2019–2024 (INVENTED)',
  'avslutade ärenden': 'closed cases',
  'PÅHITTAT. Studien av var ärenden faller bort, tredje utgåvan.':
    'INVENTED. The study of where cases drop out, third edition.',
  'Sex påhittade listor 2023–2025': 'Six invented lists 2023–2025',
  'Ingen ögondusch. En madrass i förrådet. De visar egna nycklar och egna bankkort.':
    'No eye-wash. A mattress in the storeroom. They show keys and bank cards of their own.',
  'Två personer arbetar i våta kläder utan ögondusch. En madrass i förrådet. De säger att de driver firman tillsammans och har egna nycklar.':
    'Two people work in wet clothes without an eye-wash. A mattress in the storeroom. They say that they run the firm together and have keys of their own.',
  'Råd: är det här något ni ser på samma sätt? De säger att de driver firman tillsammans.':
    'Advice: do you see this the same way? They say that they run the firm together.',
  'Madrass i förrådet, våta kläder, långa dagar, ingen lön att visa.':
    'Mattress in the storeroom, wet clothes, long days, no wages to show.',
  'Madrassen är deras egen, för pauser. De bor på annan adress och visar hyreskontrakt.':
    'The mattress is their own, for breaks. They live at another address and show the lease.',
  'De är bröder och delägare, har egna nycklar och egna konton, och bestämmer själva över sin tid. Arbetsmiljön är en fråga för tillsynen.':
    'They are brothers and co-owners, have their own keys and accounts, and decide over their own time. The working environment is a matter for supervision.',
  'Åtta indikatorer hos den första bedömaren. Var och en har en förklaring, och ingen pekar på att någon annan bestämmer.':
    'Eight indicators from the first reader. Each has an explanation, and none suggests that someone else is in control.',
  'Bröder och delägare, egna nycklar, egna konton. Se beslutet samma dag.':
    'Brothers and co-owners, own keys, own accounts. See the decision of the same day.',
  'Under handräckning åt en annan myndighet: fyra personer arbetar i lokalen. En av dem svarar åt alla. Två säger att de är där från öppning till stängning sex dagar i veckan.':
    'While assisting another agency: four people work on the premises. One of them answers for all. Two say that they are there from opening to closing six days a week.',
  'Kontroll Öst: underentreprenör utan anställda.': 'Tax control East: subcontractor without employees.',
  'Vadsundsbladet om ett fall från en ställning.': 'Vadsundsbladet about a fall from a scaffold.',
  'Grinden mot Ljusbergsvägen. Gångväg på baksidan mot skogen. Bodarna står till vänster.':
    'The gate towards Ljusbergsvägen. A footpath at the back towards the wood. The cabins stand on the left.',
  'Ingen går upp på ställningen. Ines avbryter om någon springer mot vägen.':
    'No one climbs the scaffold. Ines stops the visit if anyone runs towards the road.',
  'Hjälm och skor. Kran i drift till klockan nio.': 'Helmet and shoes. Crane in operation until nine o’clock.',
  'Någon som har arbetat i köket.': 'A person who has worked in the kitchen.',
  'Samma person, en gång till.': 'The same person, once more.',
  'Tre avregistrerade bolag på samma adress på två år.':
    'Three deregistered companies at the same address in two years.',
  'Granne: de talar ett annat språk i trapphuset.': 'Neighbour: they speak another language in the stairwell.',
  'Miljökontoret: ingen ventilation.': 'Environment office: no ventilation.',
  'Utdrag ur företagsregistret för Vadsund, 20 november 2026 (påhittat).':
    'Extract from the company register for Vadsund, 20 November 2026 (invented).',
  'Lönelistan visar samma belopp för alla, varje månad. En städare vill inte tala när förmannen är nära och säger att någon annan har hennes pass. Hur många som arbetar i firman vet vi inte.':
    'The payroll shows the same amount for everyone, every month. A cleaner does not want to talk when the foreman is near and says that someone else has her passport. We do not know how many people work for the firm.',
  'Lönelistan visar samma belopp för alla, varje månad. Staren vill inte tala när förmannen är nära och säger att någon annan har passet.':
    'The payroll shows the same amount for everyone, every month. Staren does not want to talk when the foreman is near and says that someone else has the passport.',
  'Ring numret som jag har skickat med, bara tisdagar 12 till 13. Säg att det gäller kursen i svenska.':
    'Call the number I have enclosed, on Tuesdays between 12 and 13 only. Say that it is about the Swedish course.',
  'Staren vill att någon som kan hjälpa ringer. Ingen på jobbet får veta det.':
    'Staren would like a call from someone who can help. No one at work must find out.',
  'En kommunanställd ringer: i somras bodde omkring tjugo plockare i en gammal skola. De skulle få betalt när säsongen var slut och fick åka hem utan lön.':
    'A municipal employee calls: this summer about twenty pickers lived in an old school. They were to be paid at the end of the season and had to go home without wages.',
  'Uppringaren hittade sin lista: 23 personer.': 'The caller found the list: 23 people.',
};
