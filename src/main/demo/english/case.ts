/** What was written in the case, the criminal file and the claims that followed from Tre Måsar, in English. */
export const theCase: Readonly<Record<string, string>> = {
  'sängar, 18 foton': 'beds, 18 photos',
  'Arbetsmiljöverket, vid kontrollen': 'Work Environment Authority, at the inspection',
  'Rummet över köket': 'The room above the kitchen',
  'personalliggare, 8 timmar': 'staff register, 8 hours',
  'Likadana rader om åtta timmar varje dag. Hennes egna timmar säger emot.':
    'Identical lines of eight hours every day. Her own hours contradict them.',
  'Skatteverket, vid kontrollen': 'Tax Agency, at the inspection',
  'Personen ringde själv numret på kortet 09.15 och samtyckte till kontakt med samordnaren.':
    'The person called the number on the card at 09:15 and consented to contact with the coordinator.',
  'pass i kontorslådan': 'passports in the office drawer',
  skuldbok: 'debt book',
  tillståndsakt: 'permit file',
  röstmeddelande: 'voice message',
  Lönegaranti: 'Wage guarantee',
  'Ringde själv 09.15 och samtyckte till kontakt med samordnaren.':
    'Called at 09:15 and consented to contact with the coordinator.',
  '”N 45 000”, säng 6 500, böter 500.': '“N 45,000”, bed 6,500, fines 500.',
  'Passet i lådan på kontoret, sängen över köket, och ingen lön att visa.':
    'The passport in the office drawer, the bed above the kitchen, and no wages to show.',
  'Han tackade nej till samtal på plats. Inget annat funnet.': 'He declined to talk on site. Nothing else found.',
  'Larmlogg, på- och avlarmning': 'Alarm log, armed and disarmed',
  'Dörrkort på Kajen Kontor': 'Door cards at Kajen Kontor',
  'Passet hos arbetsgivaren, bostaden på arbetsplatsen och sex dagar i veckan.':
    'The passport held by the employer, housing at the workplace, and six days a week.',
  'Hon har rätt att arbeta var hon vill enligt sitt tillstånd. Det talar emot att hon är bunden, inte emot att hon utnyttjas.':
    'Her permit lets her work where she wants. That contradicts that she is tied to the employer, not that she is exploited.',
  'Påhittad redogörelse. Pass och telefon förvarades av arbetsgivaren. En skuldbok med belopp och böter sågs. Fyra delade ett rum över köket.':
    'Invented account. The employer kept passport and phone. A debt book with amounts and fines was seen. Four shared a room above the kitchen.',
  'Påhittat. Serveringstillståndet ses över.': 'Invented. The alcohol licence is under review.',
  'Polisen har inlett förundersökning efter en gemensam kontroll. Åklagare tar över ledningen.':
    'The police opened the investigation after a joint inspection. A prosecutor takes over.',
  'Biträde den 12 februari, förhör först den 13.': 'Counsel on 12 February, interview only on the 13th.',
  'Påhittat. En tillsyn är planerad till fredag den 20 februari.':
    'Invented. A supervision visit is planned for Friday 20 February.',
  'Sparas 90 dagar: finns från den 13 november.': 'Kept for 90 days: there from 13 November on.',
  'larm från 13 nov': 'alarm from 13 Nov',
  'Polisen, 19.20': 'Police, 19:20',
  'Polisen, 19.24': 'Police, 19:24',
  'Polisen, anteckningar': 'Police, notes',
  'Polisen, inspelat': 'Police, recorded',
  'Polisen, från larmbolaget': 'Police, from the alarm company',
  'Sparas 60 dagar: finns från den 14 december.': 'Kept for 60 days: there from 14 December on.',
  'dörrkort från 14 dec': 'door cards from 14 Dec',
  'Polisen, från fastighetsägaren': 'Police, from the owner of the building',
  'förhör med Lärkan, 3 tim 10 min': 'interview with Lärkan, 3 h 10 min',
  'Polisen, inspelat, efter samtal med biträdet': 'Police, recorded, after she had spoken with her counsel',
  'Påhittat. Styrelsen är Kurt Bulvan sedan augusti 2022.':
    'Invented. Kurt Bulvan has been the board since August 2022.',
  'Påhittade skäl. Den som frågade ville se planen för tillsynen, och den är inte gjord än.':
    'Invented reasons. The request was for the plan of the supervision visit, which has not been made yet.',
  'förhör med Sparven': 'interview with Sparven',
  'Arbetstiden ska antecknas. Påhittat diarienummer 2026/0413.':
    'Working hours must be recorded. Invented register number 2026/0413.',
  'chatt 2 aug': 'chat 2 Aug',
  'Till agenten, den 2 augusti 2025: ”Hon stannar tills de 60 är betalda.”':
    'To the agent, on 2 August 2025: “She stays until the 60 are paid.”',
  'Polisen, ur beslagtagen telefon': 'Police, from a seized phone',
  'Erbjudande: 29 700 i månaden, 40 timmar, rum utan kostnad.': 'Offer: 29,700 a month, 40 hours, room free of charge.',
  'Polisen, från Migrationsverket': 'Police, from the Migration Agency',
  'bank, 3 x 11 000': 'bank, 3 x 11,000',
  'Tre uttag på 11 000 inom 24 timmar från lön.': 'Three withdrawals of 11,000 within 24 hours of payday.',
  'Polisen, från banken': 'Police, from the bank',
  'Kamera mot gatan': 'Camera facing the street',
  'Sparas 14 dagar. Ingen frågade i tid.': 'Kept for 14 days. No one asked in time.',
  'Arbetet utan tillstånd var det arbete som han utnyttjades i. Åtal väcks inte.':
    'The work without a permit was the work in which he was exploited. No charge is brought.',
  'Till åklagaren som leder förundersökningen.': 'To the prosecutor who leads the investigation.',
  '14 städnätter 13 november till 13 december. Telefonens platser gör dem sannolika. Be Kajen Kontor om dess egen besökslogg.':
    '14 nights of cleaning, 13 November to 13 December. The phone’s locations make them probable. Ask Kajen Kontor for its own visitor log.',
  '9 september till 12 november: larmloggen sparas 90 dagar. Timmarna bygger bara på dagboken och på Sparvens uppgifter.':
    '9 September to 12 November: the alarm log is kept for 90 days. These hours are supported only by the diary and by Sparven’s account.',
  'Larmet från 13 november, dörrkorten från 14 december.':
    'The alarm from 13 November, the door cards from 14 December.',
  'Erbjudandet i tillståndsakten, 29 700 i månaden: januari och 4 av 20 dagar i februari.':
    'The offer in the permit file, 29,700 a month: January, and 4 of 20 days in February.',
  'Det fjärde uttaget. Bankens uppgifter finns kvar: be om den dag som saknas.':
    'The fourth withdrawal. The bank still has its records: ask for the missing day.',
  'Banken: 3 av 4 uttag inom ett dygn efter lönen.': 'The bank: 3 of 4 withdrawals within a day of payday.',
  'Den femte månaden saknas i skuldboken.': 'The fifth month is missing in the debt book.',
  'Skuldboken: 4 av 5 månader, 6 500 för en av fyra sängar. Erbjudandet sade ”rum utan kostnad”.':
    'The debt book: 4 of 5 months, 6,500 for one of four beds. The offer said “room free of charge”.',
  'Agentens kvitto, genom den utländska begäran.': 'The agent’s receipt, through the request abroad.',
  'Ingen handling. En chatt gör det sannolikt.': 'No document. A chat makes it probable.',
  'Regeln är inte kontrollerad. Det betyder inte att arbetsgivaren inte är skyldig något.':
    'The rule is not verified. That does not mean that the employer owes nothing.',
  'Arbetsgivaren måste visa att det var mindre. Dörrkorten visar när han var där.':
    'The employer must show that it was less. The door cards show when he was there.',
  'Lag 2013:644 förmodar tre månaders heltid (inte kontrollerat); 12 000 är betalda.':
    'Act 2013:644 presumes three months full time (not verified); 12,000 has been paid.',
  'Be Kajen Kontor om besöksloggen.': 'Ask Kajen Kontor for the visitor log.',
  'Schemat på väggen, fotograferat vid kontrollen, och Lärkan.':
    'The schedule on the wall, photographed at the inspection, and Lärkan.',
  'Män kom till hans far om skulden. Han vill hem den 20 mars.':
    'Men came to his father about the debt. He wants to go home on 20 March.',
  'Män kom till hans far om skulden.': 'Men came to his father about the debt.',
  'Polisen, från Svalans telefon': 'Police, from Svalan’s phone',
  'Svalans berättelse. Han reser den 20 mars; förhör inför domstol den 18.':
    'Svalan’s account. He leaves on 20 March; heard before the court on the 18th.',
  'Ärlans berättelse. Hon reste den 29 maj. OB-B09.': 'Ärlan’s account. She left on 29 May. OB-B09.',
  'Betänketid erbjöds inte. OB-B06.': 'A reflection period was not offered. OB-B06.',
  'En släkting tolkade, och biträdet kom efteråt. OB-B03, OB-B05.':
    'A relative interpreted, and counsel came afterwards. OB-B03, OB-B05.',
  'Var de sov. Två arbetskamrater frågades inte heller.': 'Where they slept. Two co-workers were not asked either.',
  'Arbetsgivardeklarationer och bank. De sparas, och kunde ha begärts ända till slutet.':
    'Employer’s tax returns and bank. They are kept, and could have been requested until the end.',
  'Ingen begäran sändes.': 'No request was sent.',
  'Tidig bevisupptagning med Svalan': 'Early taking of evidence with Svalan',
  'akten från 2021': 'the file from 2021',
  'Samme man, Måsvik 2021. Nedlagd.': 'The same man, Måsvik 2021. Closed.',
  'Polisen, ur egen akt': 'Police, from its own file',
  'Han reser den 20 mars.': 'He leaves on 20 March.',
  'Svalan inför rätten': 'Svalan before the court',
  'Vadsunds tingsrätt': 'Vadsund District Court',
  'Rättslig hjälp: agenten och skulden': 'Mutual legal assistance: the agent and the debt',
  'begäran utomlands, öppen': 'request abroad, open',
  'Åklagarkammaren Öst': 'Prosecution office East',
  'Åklagaren begärde rättslig hjälp den 20 april. Inget svar än. OB-C11.':
    'The prosecutor requested legal assistance on 20 April. No answer yet. OB-C11.',
  'ombud för Ragnar Havsvik': 'counsel for Ragnar Havsvik',
  'Hon har på uzbekiska fått veta vad erbjudandet innebär för de andra delarna, och säger nej.':
    'She has been told, in Uzbek, what the offer means for the other proceedings, and says no.',
  'Ta fram platsdata ur hennes telefon för måndagarna. Ta även med det som talar emot.':
    'Extract location data from her phone for the Mondays. Include anything that contradicts it.',
  'telefon: i stan 9 av 21 måndagar': 'phone: in town 9 of 21 Mondays',
  'Polisen, med Lärkans medgivande': 'Police, with Lärkan’s consent',
  'Telefonen var i stan 9 av 21 måndagar. Det talar emot att hon var inlåst.':
    'The phone was in town 9 of 21 Mondays. That contradicts the claim that she was locked in.',
  'Konkurs 15 juni 2026.': 'Bankrupt 15 June 2026.',
  'Tre Måsar Krog AB, konkursboet': 'Tre Måsar Krog AB, the bankruptcy estate',
  'Övertiden. Sista dag att bevaka fordran är inte antecknad: fråga förvaltaren.':
    'The overtime. The last day to lodge the claim has not been recorded: ask the administrator.',
  'Kajen Kontor AB, beställare': 'Kajen Kontor AB, client',
  'Betalade 95 i timmen; en timme till den lönen kostar en arbetsgivare som följer lagen minst 235,50. Entreprenörsansvaret gäller bygg, inte städ (inte kontrollerat).':
    'Paid 95 an hour; an hour at that wage costs an employer who follows the law at least 235.50. Contractor liability covers construction, not cleaning (not verified).',
  'E07 är från den 2 augusti 2025, innan hon kom. E14 visar ett mönster, i ett annat ärende som lades ned.':
    'E07 is from 2 August 2025, before she came. E14 shows a pattern, in another case that was closed.',
  'Tolkning 3 h 10 min\nPlats: polisstationen i Vadsund':
    'Interpreting 3 h 10 min\nPlace: the police station in Vadsund',
  'Ragnar Havsvik, skadestånd': 'Ragnar Havsvik, damages',
  'Om åtal väcks: upp till det som är dokumenterat och obetalt.':
    'If a charge is brought: up to what is documented and unpaid.',
  'Fyra i köket': 'Four in the kitchen',
  'Kassans loggar för september: begär dem av leverantören.':
    'The till’s logs for September: request them from the supplier.',
  'Personalliggaren och kassans inloggningar; för två veckor bara deras egna ord.':
    'The staff register and the log-ins of the till; for two weeks only their own words.',
  'Tre vid grillen': 'Three at the grill',
  'Larmets loggar för kvällarna: begär dem av larmföretaget.':
    'The alarm’s logs for the evenings: request them from the alarm company.',
  'Två vid buffén': 'Two at the buffet',
  'Schemat i telefonen: be dem om bilder av det.': 'The schedule in the phone: ask them for pictures of it.',
  'lönesakkunnig (PÅHITTAD)': 'expert on wages (INVENTED)',
  'Sakkunnig, på uppdrag av åklagaren': 'Expert, instructed by the prosecutor',
  'undertecknade lönebesked': 'signed payslips',
  'Försvaret, ingivet': 'The defence, submitted',
  'Förordnad försvarare (PÅHITTAD)': 'Appointed defence counsel (INVENTED)',
  'Hon hade telefon och lediga måndagar': 'She had a phone, and Mondays off',
  'Hon skrev under sina lönebesked': 'She signed her payslips',
  'Liggaren visar åttatimmarsdagar': 'The register shows eight-hour days',
  'Försvaret begärde svaren från samtalet den 5 februari. Skyddat boende är borttaget.':
    'The defence requested the answers from the conversation on 5 February. The protected address has been removed.',
  'Nio av tolv frågor besvarade, på uzbekiska.': 'Nine of twelve questions answered, in Uzbek.',
  'Beslutet fattas fredag den 27 november. Får jag ta del av hennes första svar?':
    'The decision is made on Friday 27 November. May I have her first answers?',
  'Ringer henne om åklagarens fråga.': 'Calling her about the prosecutor’s question.',
  'Jag lämnar tillbaka 11 000 i kontanter varje löning.': 'I give back 11,000 in cash every payday.',
  'Telefonen var i stan 9 av 21 måndagar. Lönebeskeden är undertecknade. Liggaren visar åtta timmar.':
    'The phone was in town 9 of 21 Mondays. The payslips are signed. The register shows eight hours.',
  'Begäran är skickad och inte besvarad.': 'The request has been sent and not answered.',
  'PÅHITTAD FRAMTID. Syftet vid tiden prövas för Lärkan; med andrahandsyrkandet prövas båda frågorna.':
    'INVENTED FUTURE. The purpose at the time is tried for Lärkan; with the alternative charge both questions are tried.',
  'PÅHITTAD FRAMTID. Syftet när hon togs emot är inte styrkt. Grov människoexploatering är styrkt för två av tre. Av det utdömda är 35 640 redan betalt.':
    'INVENTED FUTURE. The purpose when she was received is not proved. Gross human exploitation is proved for two of three. Of what was awarded 35,640 has been paid.',
};
