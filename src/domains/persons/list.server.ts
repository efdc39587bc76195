import type { Message } from '../../kernel/message.ts';
import { columnNames } from '../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../platform/lists/list-kind.ts';
import { mayList } from './access.ts';
import { protections, sexes } from './schema.ts';
import { listPersons } from './store.ts';

type PersonLine = Awaited<ReturnType<typeof listPersons>>[number];

/** What a table of people calls its columns and codes. */
const listNames = {
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
  marked: /*i18n*/ {
    id: 'person.list.marked',
    message: 'Confidentiality marking',
    comment: 'In the column Protection',
  },
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

/** The people of the files that a person opens, as a table: aliases and codes. No name of anyone is in it. */
export const personList: ListKind = listKind<PersonLine>({
  verb: 'person.list',
  may: mayList,
  load: (tx, call, limit) => listPersons(tx, call.readable, { before: null, limit }),
  columns: [
    { id: 'alias', label: columnNames.alias, kind: 'reference', of: ({ state }) => state.alias },
    {
      id: 'language',
      label: listNames.language,
      kind: 'text',
      of: ({ state }) => (state.language === 'unknown' ? null : state.language),
    },
    {
      id: 'born',
      label: listNames.born,
      kind: 'text',
      of: ({ state }) => (state.birthYear === 'unknown' ? null : String(state.birthYear)),
    },
    {
      id: 'sex',
      label: listNames.sex,
      kind: 'choice',
      choices: sexes.map((code) => [code, listNames[code]]),
      of: ({ state }) => state.sex,
    },
    {
      id: 'protection',
      label: listNames.protection,
      kind: 'choice',
      choices: protections.map((code) => [code, listNames[code]]),
      of: ({ state }) => state.protection,
    },
    { id: 'registered', label: columnNames.registered, kind: 'day', of: ({ state }) => state.registeredAt },
  ],
});
