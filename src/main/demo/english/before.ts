/** What the people of the demo wrote before and around the visit at Tre Måsar, in English. */
export const beforeTheVisit: Readonly<Record<string, string>> = {
  'En granne berättar om dem som sover över köket.': 'A neighbour reports that people sleep above the kitchen.',
  'förhör med Ärlan': 'interview with Ärlan',
  'En släkting tolkade. Biträde utsågs efteråt.': 'A relative interpreted. Counsel was appointed afterwards.',
  'Målsäganden har lämnat landet och kan inte nås.': 'The injured party has left the country and cannot be reached.',
  'Målsäganden reste den 29 maj. Ingen frågade de andra.':
    'The injured party left on 29 May. No one questioned the others.',
  'Förundersökningen är nedlagd: målsäganden medverkar inte.':
    'The preliminary investigation is closed: the injured party does not take part.',
  'Elva utstationerade snickare säger att ingen lön har kommit sedan mars. Byggledaren visar tre led i entreprenörskedjan: Norrbygg Demo AB, Mellanled AB, UAB Žalvaris Demo.':
    'Eleven posted carpenters say that they have not been paid since March. The site manager shows three links in the chain of contractors: Norrbygg Demo AB, Mellanled AB, UAB Žalvaris Demo.',
  'Elva vid Ekudden': 'Eleven at Ekudden',
  'Elva snickare': 'Eleven carpenters',
  'Elva likadana tidlistor, undertecknade av byggledaren: 37 500 var.':
    'Eleven identical time sheets, signed by the site manager: 37,500 each.',
  'Elva utstationerade snickare utan lön sedan mars. Tre led i kedjan.':
    'Eleven posted carpenters without wages since March. Three links in the chain.',
  'Alla elva betalade 800 euro till firmans ombud för att få åka. Tre har kvitton. Lönen är betald genom kedjan i Sverige; avgiften är det inte.':
    'All eleven paid the firm’s agent 800 euros to be allowed to go. Three have receipts. The wages have been paid through the chain in Sweden; the fee has not.',
  'Att få avgifterna prövade i firmans land.': 'To have the fees examined in the firm’s country.',
  'Flest tips under 2025, och mer än var tredje besök ledde vidare.':
    'Most tips in 2025, and more than one visit in three led to further action.',
  'Enhetens egen förteckning över tips och besök 2025 (påhittad).':
    'The unit’s own list of tips and visits in 2025 (invented).',
  'Långa kedjor av underentreprenörer, svårt att se vem som är arbetsgivare.':
    'Long chains of subcontractors; hard to see who the employer is.',
  'Myndigheternas gemensamma beslut för 2026 (påhittat).': 'The agencies’ joint decision for 2026 (invented).',
  'Skatteverket ser fler på plats än i personalliggaren.':
    'The Tax Agency sees more people on site than in the staff register.',
  'Möte med Kontroll Öst 8 januari 2026 (påhittat).': 'Meeting with Tax control East, 8 January 2026 (invented).',
  'Ett tips: fyra sängar över köket, och de som arbetar i köket bor där. Samma personer städar kontor på nätterna. Tipset säger inget om namn.':
    'A tip: four beds above the kitchen, and those who work in the kitchen live there. The same people clean offices at night. The tip gives no names.',
  'Det går inte att styrka att villkoren var uppenbart orimliga.':
    'It cannot be proved that the conditions were clearly unreasonable.',
  'Lönen betalades till slut av huvudentreprenören.': 'In the end the main contractor paid the wages.',
  'Ingen måttstock för lönen gick att få fram, och kedjan skymmer huvudmannen.':
    'No yardstick for the wage could be found, and the chain hides the principal.',
  'Efterkontroll: fem tillstånd på tre år, alla knutna till samma arbetsgivare, alla med samma bostadsadress ovanför restaurangen.':
    'Follow-up check: five permits in three years, all tied to the same employer, all with the same home address above the restaurant.',
  'Underlag till planering av en gemensam arbetsplatskontroll. Syftet är arbetstagarnas skydd.':
    'Material for planning a joint workplace inspection. The purpose is the protection of the workers.',
  'Vad är redovisat för de anställda det senaste halvåret?':
    'What has been reported for the employees in the last six months?',
  'Betalas anställningsstöd för någon som arbetar där?': 'Is employment support paid for anyone who works there?',
  'Betalas ersättning till någon som står i personalliggaren?':
    'Is benefit paid to anyone listed in the staff register?',
  'Finns tidigare konkurser med samma personer?': 'Are there earlier bankruptcies with the same people?',
  'Finns något vi behöver veta för att planera?': 'Is there anything that we need to know in order to plan?',
  'Redovisad lön är som i erbjudandet: 29 700 kr i månaden.':
    'The reported wage is as in the offer: SEK 29,700 a month.',
  'Vad som blir kvar vet vi inte.': 'We do not know how much of it is left.',
  'Anställningsstöd betalas för en kusin till Kurt Bulvan.': 'Employment support is paid for a cousin of Kurt Bulvan.',
  'Ersättning är betald för 6 dagar som står i personalliggaren.':
    'Benefit was paid for 6 days that are in the staff register.',
  'Måsvik gick i konkurs 16 maj 2022. Tre Måsar startade 1 augusti 2022.':
    'Måsvik went bankrupt on 16 May 2022. Tre Måsar started on 1 August 2022.',
  'Vi får varken bekräfta eller förneka.': 'We may neither confirm nor deny.',
  'Ni ser personalliggaren.': 'You will see the staff register.',
  'Handräckning vid inträdet.': 'Assistance on entry.',
  'Var i närheten om någon behöver stöd.': 'Be nearby in case anyone needs support.',
  'Två dörrar: gatan och gården. Koordinatorn väntar 200 meter bort. Vi avbryter om någon blir rädd för oss.':
    'Two doors: the street and the yard. The coordinator waits 200 metres away. We stop if anyone becomes afraid of us.',
  'Ovanför köket': 'Above the kitchen',
  Kontoret: 'The office',
  'Fyra sängar ovanför köket.': 'Four beds above the kitchen.',
  'Personalliggaren: samma 8 timmar på varje rad.': 'The staff register: the same 8 hours on every line.',
  'Chefen vill tolka själv.': 'The manager wants to interpret himself.',
  'Tre pass i en låda på kontoret. Platsen fotograferad. Inget taget.':
    'Three passports in a drawer in the office. The place photographed. Nothing taken.',
  'Vem som har arbetat och hur länge.': 'Who has worked, and for how long.',
  'Vid en gemensam kontroll låg tre pass i kontorslådan. Fyra sängar över köket. En av dem som arbetar där har berättat om en skuld.':
    'At a joint inspection three passports lay in the office drawer. Four beds above the kitchen. One of those who work there has mentioned a debt.',
  'Tre pass i en låda på kontoret, 19.05.': 'Three passports in a drawer in the office, 19:05.',
  'Kontrollen kan inte planeras utan uppgifterna om arbetsplatsen.':
    'The inspection cannot be planned without the information about the workplace.',
  'Inga namn lämnas; vad tillstånden gäller stannar hos oss.':
    'No names are given; what the permits are about stays with us.',
  'Kontrollen behöver veta det för att skydda dem som arbetar där.':
    'The inspection needs to know this to protect those who work there.',
  'Förundersökningsledaren, på telefon 19.12': 'The investigation leader, by phone at 19:12',
  'Beslut per telefon.': 'Decision by phone.',
  'Tre pass i beslag.': 'Three passports seized.',
  'Skuldbok i beslag: "N 45 000", säng 6 500, böter 500.': 'Debt book seized: “N 45,000”, bed 6,500, fines 500.',
  'Fyra sängar över köket 18.41. Chefen vill tolka 18.58. Tre pass i en låda på kontoret 19.05.':
    'Four beds above the kitchen at 18:41. The manager wants to interpret at 18:58. Three passports in a drawer in the office at 19:05.',
  'Hennes egen telefon, söndagar 13 till 15. Säg att det gäller svenskkursen. Skicka inga sms.':
    'Her own phone, Sundays 13 to 15. Say that it is about the Swedish course. Send no text messages.',
  'Hon har samtyckt till kontakt med samordnaren, ingen annan. Hon behöver en säng i natt och någon som är ansvarig.':
    'She has consented to contact with the coordinator and no one else. She needs a bed tonight and someone who is responsible.',
  'Råd: en person tackade nej till samtal och tog kortet. Vad kan vi göra i natt?':
    'Advice: one person declined to talk and took the card. What can we do tonight?',
  'Tre pass och skuldboken. Påhittat beslagsnummer B-17.':
    'Three passports and the debt book. Invented seizure number B-17.',
  'Fyra sängar över köket, 18 foton klockan 18.41.': 'Four beds above the kitchen, 18 photos at 18:41.',
  'Skuldboken togs samma kväll. Arbetsgivardeklarationerna begärdes redan den 22 januari.':
    'The debt book was taken the same evening. The employer’s tax returns had been requested on 22 January.',
  'Hon sover i rummet över köket och säger att hon inte får sluta förrän skulden är betald.':
    'She sleeps in the room above the kitchen and says that she may not leave until the debt is paid.',
  'Passet hos arbetsgivaren, en skuld som måste arbetas av och lön som lämnas tillbaka, i hennes egna ord.':
    'The passport held by the employer, a debt that must be worked off, and wages given back, in her own words.',
  'Hon är inte inlåst och har egen telefon. Lönehandlingarna är i ordning.':
    'She is not locked in and has a phone of her own. The payroll documents are in order.',
  'Inspektionen är gjord. Var och en går vidare i sin egen akt.':
    'The inspection is complete. Each agency continues in its own file.',
  'Ingen får sova ovanför köket. Påhittat diarienummer 2026/0412.':
    'No one may sleep above the kitchen. Invented register number 2026/0412.',
};
