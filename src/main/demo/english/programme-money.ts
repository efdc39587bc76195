/** What was written of the money, the risks and the steering group of the programme, in English. */
export const programmeMoneyInEnglish: Readonly<Record<string, string>> = {
  'Påhittat avtal med finansiären, punkt 7': 'Invented agreement with the funder, item 7',
  'Korta fall, första omgången': 'Short cases, first round',
  'Tåg och hotell, besöket i Helsingfors': 'Trains and hotel, the visit to Helsinki',
  'Påhittad kurs på kontoutdraget': 'Invented rate on the bank statement',
  'Granskning av akter, etapp 1 och 2': 'File review, stages 1 and 2',
  'Vadsunds kommun': 'Municipality of Vadsund',
  'Lokaler och arbetstid vid två möten': 'Rooms and working time at two meetings',
  'Andra omgången är beställd': 'The second round is ordered',
  'Ett besök återstår, med tåg': 'One visit remains, by train',
  'Andra läsarens timmar under november': 'Hours of the second reader in November',
  'Varje akt tog fyra timmar i stället för tre.': 'Each file took four hours instead of three.',
  'Styrgruppen flyttade medel från resor.': 'The steering group moved money from travel.',
  'Inga domare deltar i utbildningen': 'No judges take part in the training',
  'Domstolarna bestämmer själva, och inbjudan gick ut sent.':
    'The courts decide themselves, and the invitation went out late.',
  'Kontakt med Domstolsakademin före sommaren.': 'Contact with the judicial training academy before the summer.',
  'Ett värdland ställer in ett besök': 'A host country cancels a visit',
  'Två av tre värdar har bekräftat.': 'Two of three hosts have confirmed.',
  'Ett annat land är tillfrågat.': 'Another country has been asked.',
  'Höstens besök ställdes in två veckor före. Platserna användes i november.':
    'The autumn visit was cancelled two weeks before. The seats were used in November.',
  'Påhittat sammanträdesrum': 'Invented meeting room',
  'Ordförande, Jämställdhetsmyndigheten\nLedamot, Arbetsmiljöverket\nLedamot, Polismyndigheten':
    'Chair, Gender Equality Agency\nMember, Work Environment Authority\nMember, Police Authority',
  '1. Läget i programmet gicks igenom.\n2. Medel flyttas från resor till granskning av akter.\n3. Nästa möte hålls i december.':
    '1. The state of the programme was gone through.\n2. Money is moved from travel to file review.\n3. The next meeting is held in December.',
  '130 000 kronor flyttas från resor till granskning av akter.': 'SEK 130,000 is moved from travel to file review.',
  'Ett besök ställdes in, och akterna tar längre tid än planerat.':
    'A visit was cancelled, and the files take longer than planned.',
  'Noras enhet': 'Nora’s unit',
  'Platserna på höstens besök kunde inte fyllas om.': 'The seats of the autumn visit could not be filled again.',
  'Ersättare utsågs först när besöket ställdes in.': 'Substitutes were named only when the visit was cancelled.',
  'Utse en ersättare för varje plats när inbjudan går ut.':
    'Name a substitute for each seat when the invitation goes out.',
  'Samverkande myndigheter': 'The cooperating agencies',
  'Påhittad rutin: varje misstanke har en mottagare som kvitterar, sedan 1 september.':
    'Invented routine: each suspicion has a recipient who acknowledges it, since 1 September.',
  'Syfte väljs före urvalet i tre av sju regioner. Påhittat.':
    'The purpose is chosen before the selection in three of seven regions. Invented.',
};
