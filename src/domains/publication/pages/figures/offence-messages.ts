/** Texts of the figure of handled offences. */
export const headline = /*i18n*/ {
  id: 'figures-page.offences.headline',
  message:
    '{change, select, fell {Handled offences of forced labour fell.} unchanged {Handled offences of forced labour stayed about the same.} rose {Handled offences of forced labour rose.} nearlyDoubled {Handled offences of forced labour nearly doubled.} doubled {Handled offences of forced labour doubled.} moreThanDoubled {Handled offences of forced labour more than doubled.} nearlyTripled {Handled offences of forced labour nearly tripled.} tripled {Handled offences of forced labour tripled.} moreThanTripled {Handled offences of forced labour more than tripled.} fromNone {Offences of forced labour were handled for the first time.} other {Handled offences of forced labour.}} The figures do not show how many people were convicted.',
  comment: 'Heading of the page about Sweden. {change} says how the number of handled offences moved.',
};
export const lead = /*i18n*/ {
  id: 'figures-page.offences.lead',
  message:
    '{from} offences in {fromYear}, {to} in {toYear}. One or two large cases can account for such a change. The figures below use different units and are not added up.',
  comment: 'Under the heading about Sweden.',
};
export const title = /*i18n*/ {
  id: 'figures-page.offences.title',
  message:
    '{known, select, both {Offences: {to} of {offence} were handled in {toYear}, against {from} in {fromYear}} other {Offences: {to} of {offence} were handled in {toYear}}}',
  comment: 'Finding of the figure of handled offences. {offence} is the offence with most of them.',
};
export const measures = /*i18n*/ {
  id: 'figures-page.offences.measures',
  message: 'Offences with a decision during the year, according to Brå. Purpose forced labour, children and adults.',
  comment: 'What the figure of handled offences measures. Brå is the Swedish National Council for Crime Prevention.',
};
export const count = /*i18n*/ {
  id: 'figures-page.offences.count',
  message: 'n = {from} handled offences in {fromYear} and {to} in {toYear}.',
  comment: 'How many offences the figure is made from.',
};
export const keyInvestigated = /*i18n*/ {
  id: 'figures-page.offences.key.investigated',
  message: 'investigated',
  comment: 'Key of a colour.',
};
export const keyWrittenOff = /*i18n*/ {
  id: 'figures-page.offences.key.written-off',
  message: 'written off directly',
  comment: 'Key of a colour.',
};
export const keyCleared = /*i18n*/ {
  id: 'figures-page.offences.key.cleared',
  message: 'cleared (part of investigated)',
  comment: 'Key of a colour.',
};
export const provisionA = /*i18n*/ {
  id: 'figures-page.offences.provision.a',
  message: 'Criminal Code 4:1 a, purpose forced labour',
  comment: 'Under the name of the offence.',
};
export const provisionB = /*i18n*/ {
  id: 'figures-page.offences.provision.b',
  message: 'Criminal Code 4:1 b, purpose forced labour',
  comment: 'Under the name of the offence.',
};
export const sentence = /*i18n*/ {
  id: 'figures-page.offences.sentence',
  message: '{investigated} investigated, {writtenOff} written off directly, {cleared} cleared',
  comment: 'Beside a bar.',
};
export const sentenceUncleared = /*i18n*/ {
  id: 'figures-page.offences.sentence-uncleared',
  message: '{investigated} investigated, {writtenOff} written off directly, cleared: not known',
  comment: 'Beside a bar.',
};
export const guardLead = /*i18n*/ {
  id: 'figures-page.offences.guard.lead',
  message: 'Cleared does not mean convicted.',
  comment: 'Warning drawn into the figure.',
};
export const guardText = /*i18n*/ {
  id: 'figures-page.offences.guard.text',
  message:
    'An offence is cleared when a person is charged, accepts a penalty order, or prosecution is waived. The unit is offences, about one for each injured party.',
  comment: 'Warning drawn into the figure.',
};
export const guardTextWithCount = /*i18n*/ {
  id: 'figures-page.offences.guard.text-with-count',
  message:
    'An offence is cleared when a person is charged, accepts a penalty order, or prosecution is waived. The unit is offences, about one for each injured party. {cleared, plural, =0 {None was cleared in {year}.} one {The one cleared in {year} does not show a conviction.} other {The # cleared in {year} may be one or two cases.}}',
  comment: 'Warning drawn into the figure. {cleared} is the number of cleared offences in the last year.',
};
export const notInSource = /*i18n*/ {
  id: 'figures-page.offences.not-in-source',
  message: 'not in the source',
  comment: 'Under a year that has no figure.',
};
export const notComparable = /*i18n*/ {
  id: 'figures-page.offences.not-comparable',
  message: 'not comparable with earlier years',
  comment: 'Beside a year after a break in the series.',
};
export const breakFrom = /*i18n*/ {
  id: 'figures-page.offences.break',
  message: 'Break: new crime codes from {year}',
  comment: 'At the break in the line of years.',
};
