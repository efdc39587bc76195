import type { Message } from '../../kernel/message.ts';

/** What a table of people calls its columns and codes. */
export const listNames = {
  born: /*i18n*/ { id: 'person.list.born', message: 'Year of birth', comment: 'Column of a list' },
  language: /*i18n*/ {
    id: 'person.list.language',
    message: 'Language',
    comment: 'Column of a list: as two or three letters',
  },
  sex: /*i18n*/ { id: 'person.list.sex', message: 'Sex', comment: 'Column of a list' },
  woman: /*i18n*/ { id: 'person.list.woman', message: 'Woman', comment: 'In the column Sex' },
  man: /*i18n*/ { id: 'person.list.man', message: 'Man', comment: 'In the column Sex' },
  other: /*i18n*/ { id: 'person.list.other', message: 'Other', comment: 'In the column Sex' },
  unknown: /*i18n*/ { id: 'person.list.unknown', message: 'Not known', comment: 'In the column Sex' },
  protection: /*i18n*/ {
    id: 'person.list.protection',
    message: 'Protection',
    comment: 'Column of a list: of the identity',
  },
  none: /*i18n*/ { id: 'person.list.none', message: 'None', comment: 'In the column Protection' },
  marked: /*i18n*/ { id: 'person.list.marked', message: 'Marked for secrecy', comment: 'In the column Protection' },
  population: /*i18n*/ {
    id: 'person.list.population',
    message: 'Protected population registration',
    comment: 'In the column Protection',
  },
  fictitious: /*i18n*/ {
    id: 'person.list.fictitious',
    message: 'Fictitious identity',
    comment: 'In the column Protection',
  },
} as const satisfies Record<string, Message>;
