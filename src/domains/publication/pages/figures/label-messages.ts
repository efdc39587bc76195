import type { Message } from '../../../../kernel/message.ts';

/** The unit of a figure. */
export const unitNames: Readonly<Record<string, Message>> = {
  offences: /*i18n*/ {
    id: 'figures-page.unit.offences',
    message: 'offences',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  persons: /*i18n*/ {
    id: 'figures-page.unit.persons',
    message: 'persons',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  cases: /*i18n*/ {
    id: 'figures-page.unit.cases',
    message: 'cases',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  investigations: /*i18n*/ {
    id: 'figures-page.unit.investigations',
    message: 'investigations',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  prosecutions: /*i18n*/ {
    id: 'figures-page.unit.prosecutions',
    message: 'prosecutions',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  convictions: /*i18n*/ {
    id: 'figures-page.unit.convictions',
    message: 'convictions',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  inspections: /*i18n*/ {
    id: 'figures-page.unit.inspections',
    message: 'inspections',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  applications: /*i18n*/ {
    id: 'figures-page.unit.applications',
    message: 'applications',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  decisions: /*i18n*/ {
    id: 'figures-page.unit.decisions',
    message: 'decisions',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  SEK: /*i18n*/ {
    id: 'figures-page.unit.SEK',
    message: 'SEK',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  'SEK per person': /*i18n*/ {
    id: 'figures-page.unit.SEK per person',
    message: 'SEK per person',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  share: /*i18n*/ {
    id: 'figures-page.unit.share',
    message: 'share of total',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  'per cent of investigated offences': /*i18n*/ {
    id: 'figures-page.unit.per cent of investigated offences',
    message: 'per cent of investigated offences',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  'per cent of handled offences': /*i18n*/ {
    id: 'figures-page.unit.per cent of handled offences',
    message: 'per cent of handled offences',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  'per cent of new clients': /*i18n*/ {
    id: 'figures-page.unit.per cent of new clients',
    message: 'per cent of new clients',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  'per cent of work environment inspections': /*i18n*/ {
    id: 'figures-page.unit.per cent of work environment inspections',
    message: 'per cent of work environment inspections',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  'per cent change on the year before': /*i18n*/ {
    id: 'figures-page.unit.per cent change on the year before',
    message: 'per cent change from the previous year',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  'times the year before': /*i18n*/ {
    id: 'figures-page.unit.times the year before',
    message: 'times the previous year',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
  'persons per million inhabitants': /*i18n*/ {
    id: 'figures-page.unit.persons per million inhabitants',
    message: 'persons per million inhabitants',
    comment: 'The unit of a published figure, in lower case, after a number or after "Unit:".',
  },
};

/** What the exploitation was for. */
export const purposeNames: Readonly<Record<string, Message>> = {
  forced_labour: /*i18n*/ {
    id: 'figures-page.purpose.forced_labour',
    message: 'forced labour',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
  labour: /*i18n*/ {
    id: 'figures-page.purpose.labour',
    message: 'labour',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
  sexual: /*i18n*/ {
    id: 'figures-page.purpose.sexual',
    message: 'sexual exploitation',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
  begging: /*i18n*/ {
    id: 'figures-page.purpose.begging',
    message: 'begging',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
  other: /*i18n*/ {
    id: 'figures-page.purpose.other',
    message: 'other',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
  military: /*i18n*/ {
    id: 'figures-page.purpose.military',
    message: 'military service',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
  organ: /*i18n*/ {
    id: 'figures-page.purpose.organ',
    message: 'organ removal',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
  'labour+begging+crime': /*i18n*/ {
    id: 'figures-page.purpose.labour+begging+crime',
    message: 'labour, begging and crime',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
  not_known: /*i18n*/ {
    id: 'figures-page.purpose.not_known',
    message: 'purpose not known',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
  crime: /*i18n*/ {
    id: 'figures-page.purpose.crime',
    message: 'crime',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
  forced_marriage: /*i18n*/ {
    id: 'figures-page.purpose.forced_marriage',
    message: 'forced marriage',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
  all: /*i18n*/ {
    id: 'figures-page.purpose.all',
    message: 'all forms',
    comment: 'Purpose of exploitation, in lower case, in a table cell or after a comma.',
  },
};

/** How a figure is known. */
export const markNames: Readonly<Record<string, Message>> = {
  S: /*i18n*/ {
    id: 'figures-page.mark.S',
    message: 'read in the source',
    comment: 'How a published figure is known, in lower case, in a table cell.',
  },
  'S!': /*i18n*/ {
    id: 'figures-page.mark.S!',
    message: 'read in the source, to be checked',
    comment: 'How a published figure is known, in lower case, in a table cell.',
  },
  D: /*i18n*/ {
    id: 'figures-page.mark.D',
    message: 'derived',
    comment: 'How a published figure is known, in lower case, in a table cell.',
  },
  'D!': /*i18n*/ {
    id: 'figures-page.mark.D!',
    message: 'derived, to be checked',
    comment: 'How a published figure is known, in lower case, in a table cell.',
  },
  M: /*i18n*/ {
    id: 'figures-page.mark.M',
    message: 'no source',
    comment: 'How a published figure is known, in lower case, in a table cell.',
  },
  'M!': /*i18n*/ {
    id: 'figures-page.mark.M!',
    message: 'no source, to be checked',
    comment: 'How a published figure is known, in lower case, in a table cell.',
  },
  'not found': /*i18n*/ {
    id: 'figures-page.mark.not found',
    message: 'not found',
    comment: 'How a published figure is known, in lower case, in a table cell.',
  },
};

/** The countries round the Baltic Sea, and the union. */
export const countryNames: Readonly<Record<string, Message>> = {
  SE: /*i18n*/ { id: 'figures-page.country.SE', message: 'Sweden', comment: 'Name of a country.' },
  DK: /*i18n*/ { id: 'figures-page.country.DK', message: 'Denmark', comment: 'Name of a country.' },
  NO: /*i18n*/ { id: 'figures-page.country.NO', message: 'Norway', comment: 'Name of a country.' },
  FI: /*i18n*/ { id: 'figures-page.country.FI', message: 'Finland', comment: 'Name of a country.' },
  IS: /*i18n*/ { id: 'figures-page.country.IS', message: 'Iceland', comment: 'Name of a country.' },
  EE: /*i18n*/ { id: 'figures-page.country.EE', message: 'Estonia', comment: 'Name of a country.' },
  LV: /*i18n*/ { id: 'figures-page.country.LV', message: 'Latvia', comment: 'Name of a country.' },
  LT: /*i18n*/ { id: 'figures-page.country.LT', message: 'Lithuania', comment: 'Name of a country.' },
  PL: /*i18n*/ { id: 'figures-page.country.PL', message: 'Poland', comment: 'Name of a country.' },
  DE: /*i18n*/ { id: 'figures-page.country.DE', message: 'Germany', comment: 'Name of a country.' },
  EU: /*i18n*/ { id: 'figures-page.country.EU', message: 'European Union', comment: 'Name of a country.' },
};
