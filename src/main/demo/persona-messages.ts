/** What the invented people of the demo do, and what they meet today. Names are not translated. */
export const inesRole = /*i18n*/ {
  id: 'persona.ines.role',
  message: 'Inspector, work environment',
  comment: 'What Ines, who is invented, works as.',
};
export const inesMeets = /*i18n*/ {
  id: 'persona.ines.meets',
  message: 'Inspections, tips and signals of her unit',
  comment: 'What Ines meets after signing in. No full stop.',
};
export const karinRole = /*i18n*/ {
  id: 'persona.karin.role',
  message: 'Regional coordinator, East',
  comment: 'What Karin, who is invented, works as.',
};
export const karinMeets = /*i18n*/ {
  id: 'persona.karin.meets',
  message: 'Suspicions of exploitation not acknowledged, the people she supports, who decides',
  comment: 'What Karin meets after signing in. No full stop.',
};
export const petraRole = /*i18n*/ {
  id: 'persona.petra.role',
  message: 'Prosecutor',
  comment: 'What Petra, who is invented, works as.',
};
export const petraMeets = /*i18n*/ {
  id: 'persona.petra.meets',
  message: 'Tre Måsar, with a decision due in three days',
  comment: 'What Petra meets after signing in. No full stop.',
};
export const paulaRole = /*i18n*/ {
  id: 'persona.paula.role',
  message: 'Police officer, border police',
  comment: 'What Paula, who is invented, works as.',
};
export const paulaMeets = /*i18n*/ {
  id: 'persona.paula.meets',
  message: 'On site with Ines in one capacity, investigating in another',
  comment: 'What Paula meets after signing in. No full stop.',
};
export const linusRole = /*i18n*/ {
  id: 'persona.linus.role',
  message: 'Lawyer, NGO',
  comment: 'What Linus, who is invented, works as.',
};
export const linusMeets = /*i18n*/ {
  id: 'persona.linus.meets',
  message: 'Claims for unpaid wages, and who pays',
  comment: 'What Linus meets after signing in. No full stop.',
};
export const noraRole = /*i18n*/ {
  id: 'persona.nora.role',
  message: 'National coordinator',
  comment: 'What Nora, who is invented, works as.',
};
export const noraMeets = /*i18n*/ {
  id: 'persona.nora.meets',
  message: 'The figures of the whole country, the programme, no people',
  comment: 'What Nora meets after signing in. No full stop.',
};
export const majaRole = /*i18n*/ {
  id: 'persona.maja.role',
  message: 'Migration officer',
  comment: 'What Maja, who is invented, works as.',
};
export const majaMeets = /*i18n*/ {
  id: 'persona.maja.meets',
  message: 'Applications for a reflection period, five permits at one address',
  comment: 'What Maja meets after signing in. No full stop.',
};
export const tovaRole = /*i18n*/ {
  id: 'persona.tova.role',
  message: 'Training manager',
  comment: 'What Tova, who is invented, works as.',
};
export const tovaMeets = /*i18n*/ {
  id: 'persona.tova.meets',
  message: 'The practice cases, and what the agencies know',
  comment: 'What Tova meets after signing in. No full stop.',
};
export const olavRole = /*i18n*/ {
  id: 'persona.olav.role',
  message: 'Officer with no part in any case',
  comment: 'What Olav, who is invented, works as.',
};
export const olavMeets = /*i18n*/ {
  id: 'persona.olav.meets',
  message: 'Sees an empty list. That is the point',
  comment: 'What Olav meets after signing in. No full stop.',
};
export const tageRole = /*i18n*/ {
  id: 'persona.tage.role',
  message: 'Tax officer',
  comment: 'What Tage, who is invented, works as.',
};
export const tageMeets = /*i18n*/ {
  id: 'persona.tage.meets',
  message: 'Has handed over a suspicion of exploitation, and waits for an answer',
  comment: 'What Tage meets after signing in. No full stop.',
};
export const anaRole = /*i18n*/ {
  id: 'persona.ana.role',
  message: 'Analyst',
  comment: 'What Ana, who is invented, works as.',
};
export const anaMeets = /*i18n*/ {
  id: 'persona.ana.meets',
  message: 'Published figures, and the review of closed files',
  comment: 'What Ana meets after signing in. No full stop.',
};
export const sigridRole = /*i18n*/ {
  id: 'persona.sigrid.role',
  message: 'Secretariat of the Baltic Sea States',
  comment: 'What Sigrid, who is invented, works as.',
};
export const sigridMeets = /*i18n*/ {
  id: 'persona.sigrid.meets',
  message: 'Two countries compared on one obstacle',
  comment: 'What Sigrid meets after signing in. No full stop.',
};
export const linaRole = /*i18n*/ {
  id: 'persona.lina.role',
  message: 'Contact in Lithuania',
  comment: 'What Lina, who is invented, works as.',
};
export const linaMeets = /*i18n*/ {
  id: 'persona.lina.meets',
  message: 'A claim for a fee that came from Sweden',
  comment: 'What Lina meets after signing in. No full stop.',
};
export const rutRole = /*i18n*/ {
  id: 'persona.rut.role',
  message: 'Registrar, Vadsund',
  comment: 'What Rut, who is invented, works as.',
};
export const rutMeets = /*i18n*/ {
  id: 'persona.rut.meets',
  message: 'The files of her registry only',
  comment: 'What Rut meets after signing in. No full stop.',
};
export const saraRole = /*i18n*/ {
  id: 'persona.sara.role',
  message: 'Social worker, Vadsund',
  comment: 'What Sara, who is invented, works as.',
};
export const saraMeets = /*i18n*/ {
  id: 'persona.sara.meets',
  message: 'Persons whom social services support',
  comment: 'What Sara meets after signing in. No full stop.',
};
export const ulfRole = /*i18n*/ {
  id: 'persona.ulf.role',
  message: 'Unit manager, East',
  comment: 'What Ulf, who is invented, works as.',
};
export const ulfMeets = /*i18n*/ {
  id: 'persona.ulf.meets',
  message: 'Same unit as Karin; assesses indicators without seeing her answers',
  comment: 'What Ulf meets after signing in. No full stop.',
};
export const ivarRole = /*i18n*/ {
  id: 'persona.ivar.role',
  message: 'Investigation leader, police',
  comment: 'What Ivar, who is invented, works as.',
};
export const ivarMeets = /*i18n*/ {
  id: 'persona.ivar.meets',
  message: 'The investigations of the police, one of them closed in 2021',
  comment: 'What Ivar meets after signing in. No full stop.',
};
export const sivRole = /*i18n*/ {
  id: 'persona.siv.role',
  message: 'Second reader',
  comment: 'What Siv, who is invented, works as.',
};
export const sivMeets = /*i18n*/ {
  id: 'persona.siv.meets',
  message: 'Same unit as Ana; the second reader, who does not see the first reader’s answers',
  comment: 'What Siv meets after signing in. No full stop.',
};
export const almaRole = /*i18n*/ {
  id: 'persona.alma.role',
  message: 'Administrator',
  comment: 'What Alma, who is invented, works as: gives people of her agency access.',
};
export const almaMeets = /*i18n*/ {
  id: 'persona.alma.meets',
  message: 'People, roles and units of the Work Environment Authority, and no case',
  comment: 'What Alma meets after signing in. No full stop.',
};
export const heddaRole = /*i18n*/ {
  id: 'persona.hedda.role',
  message: 'Security officer',
  comment: 'What Hedda, who is invented, works as: reads the log of her agency.',
};
export const heddaMeets = /*i18n*/ {
  id: 'persona.hedda.meets',
  message: 'The log of the Work Environment Authority, and no case',
  comment: 'What Hedda meets after signing in. No full stop.',
};
export const didrikRole = /*i18n*/ {
  id: 'persona.didrik.role',
  message: 'Data protection officer',
  comment: 'What Didrik, who is invented, works as: reads the log of his agency.',
};
export const didrikMeets = /*i18n*/ {
  id: 'persona.didrik.meets',
  message: 'Who has looked at what, at the Work Environment Authority',
  comment: 'What Didrik meets after signing in. No full stop.',
};
export const nilsRole = /*i18n*/ {
  id: 'persona.nils.role',
  message: 'Economist of the programme, and second reader',
  comment: 'Description of an invented person on the sign-in page of the demo. No full stop.',
};
export const nilsMeets = /*i18n*/ {
  id: 'persona.nils.meets',
  message: 'Minutes and practices wait for the approval of a second person.',
  comment: 'Description of an invented person on the sign-in page of the demo: what meets them.',
};
