/** One heading for each country. Each says a finding; its numbers come from the rows. */
export const DK = /*i18n*/ {
  id: 'figures-page.headline.DK',
  message:
    'Denmark identified {to} victims in {toYear}, {labour} of them for forced labour. {convicted, plural, =0 {From {convictedYears} no one was convicted.} one {From {convictedYears} one person was convicted.} other {From {convictedYears} # people were convicted.}}',
  comment: 'Heading about Denmark.',
};
export const NO = /*i18n*/ {
  id: 'figures-page.headline.NO',
  message:
    '{prosecuted, plural, =0 {In {year} Norway prosecuted no one} one {In {year} Norway prosecuted one person} other {In {year} Norway prosecuted # people}}{convicted, plural, =0 { and convicted no one.} one { and convicted one person.} other { and convicted # people.}}',
  comment: 'Heading about Norway.',
};
export const FI = /*i18n*/ {
  id: 'figures-page.headline.FI',
  message:
    'Finland admitted {to} new clients to its assistance system in {toYear}, compared with {from} in {fromYear}.',
  comment: 'Heading about Finland.',
};
export const IS = /*i18n*/ {
  id: 'figures-page.headline.IS',
  message:
    '{prosecuted, plural, =0 {Iceland prosecuted no one from {years}.} one {Iceland prosecuted one person from {years}.} other {Iceland prosecuted # people from {years}.}} {convicted, plural, =0 {No one was convicted in {convictedYear}.} one {One person was convicted in {convictedYear}.} other {# people were convicted in {convictedYear}.}}',
  comment: 'Heading about Iceland. {years} is a span such as 2010 to 2020.',
};
export const EE = /*i18n*/ {
  id: 'figures-page.headline.EE',
  message:
    'Of {all} people convicted in Estonia in {year}, {labour} were convicted of trafficking for labour exploitation.',
  comment: 'Heading about Estonia.',
};
export const LV = /*i18n*/ {
  id: 'figures-page.headline.LV',
  message:
    'Latvia opened {all} investigations in {year}, {labour} of them for labour exploitation. {convicted, plural, =0 {No one was convicted.} one {One person was convicted.} other {# people were convicted.}}',
  comment: 'Heading about Latvia.',
};
export const LT = /*i18n*/ {
  id: 'figures-page.headline.LT',
  message: 'Lithuania: {victims} identified victims in {years}. The number of convictions after {year} is not known.',
  comment: 'Heading about Lithuania.',
};
export const PL = /*i18n*/ {
  id: 'figures-page.headline.PL',
  message: 'Poland: of {all} investigations led by prosecutors in {year}, {labour} were about forced labour.',
  comment: 'Heading about Poland.',
};
export const DE = /*i18n*/ {
  id: 'figures-page.headline.DE',
  message: 'Germany: {all} victims of labour exploitation in {year}, {largest} of them in one case.',
  comment: 'Heading about Germany.',
};
export const EU = /*i18n*/ {
  id: 'figures-page.headline.EU',
  message: 'The European Union: {victims} registered victims and {convicted} people convicted in {year}.',
  comment: 'Heading about the European Union.',
};
