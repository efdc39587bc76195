import type { Who } from '../../../../kernel/who.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { KeyVerb } from '../api-key.ts';
import { Asked, ContactPointsByKey, PeopleByKey, UnitsByKey } from './shapes.ts';
import { listPeopleByKey, listPointsByKey, listUnitsByKey, type Wanted } from './store.server.ts';

/** A list that a key reads: for which of its verbs, what it finds, and what stands beside the lines. */
const list = <Line extends { readonly id: string }, About extends object>(of: {
  readonly name: string;
  readonly path: string;
  readonly verb: KeyVerb;
  readonly answer: typeof UnitsByKey | typeof ContactPointsByKey | typeof PeopleByKey;
  /** What it is, for the description of the API. */
  readonly says: string;
  /** As what the log says that it was read. */
  readonly field: string;
  readonly find: (tx: Tx, wanted: Wanted) => Promise<readonly Line[]>;
  readonly about: (who: Who) => About;
}) => ({ ...of, asked: Asked });

const nothing = () => ({});

/** Every list that a key reads. Its name is what the log says and what the description of the API calls it. */
export const listsByKey = [
  list({
    name: 'unit.by-key',
    path: '/api/v1/units',
    verb: 'contacts',
    answer: UnitsByKey,
    says: 'The agency of the key and its units.',
    field: 'unit',
    find: listUnitsByKey,
    about: ({ agencyKey, agencyName, country }) => ({
      agency: { key: agencyKey, name: { sv: agencyName.sv, en: agencyName.en }, country },
    }),
  }),
  list({
    name: 'contact-point.by-key',
    path: '/api/v1/contact-points',
    verb: 'contacts',
    answer: ContactPointsByKey,
    says: 'The numbers that the agency publishes, without those that have ended.',
    field: 'contact-point',
    find: listPointsByKey,
    about: nothing,
  }),
  list({
    name: 'account.by-key',
    path: '/api/v1/people',
    verb: 'people',
    answer: PeopleByKey,
    says: 'The accounts of the agency: unit, roles, capacities, absence, and those that have ended.',
    field: 'account',
    find: listPeopleByKey,
    about: nothing,
  }),
] as const;
export type ListByKey = (typeof listsByKey)[number];
