import { columnNames } from '../../platform/http/list-columns.ts';
import { type ListKind, listKind } from '../../platform/http/list-kind.ts';
import { mayList } from './access.ts';
import { listNames } from './list-names.ts';
import { protections, sexes } from './schema.ts';
import { listPersons } from './store.ts';

type PersonLine = Awaited<ReturnType<typeof listPersons>>[number];

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
