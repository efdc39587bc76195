import type { ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import type { Entry } from '../../knowledge/public.ts';
import type { Contract, Firm } from '../schema.ts';
import type { Part, Workplace } from '../workplace.ts';

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const someFile: RealmKey = { country: 'SE', realm: '7' };

export const aFirm = (over: Partial<Firm> = {}): Firm => ({
  name: 'Exempelstäd Demo AB',
  country: 'SE',
  organisationNumber: null,
  vatNumber: null,
  sector: 'cleaning',
  ...over,
});

/** What an act of an invented officer has added, by its number. */
export const aPart = <Said extends object>(id: number, said: Said, withdrawn = false): Part<Said> => ({
  ...said,
  id: uuid(id),
  actor: '1000',
  at: '2026-11-24T08:40:00.000Z',
  withdrawn,
});

export const aContract = (over: Partial<Contract> = {}): Contract => ({
  relation: 'works-for',
  other: null,
  name: 'Annan Exempelfirma',
  organisationNumber: null,
  from: null,
  to: null,
  known: 'said',
  ...over,
});

/** The record of an invented firm; a test changes only what it is about. */
export const aWorkplace = (over: Partial<Workplace> = {}): Workplace => ({
  reference: 'W-INVENTED',
  status: 'open',
  firm: aFirm(),
  registeredAt: '2026-11-24T08:40:00.000Z',
  registeredBy: '1000',
  into: null,
  importedBy: null,
  touched: false,
  places: [],
  contracts: [],
  persons: [],
  vehicles: [],
  matters: [],
  ...over,
});

/** What a command of an invented officer says of itself. */
export const anEnvelope = (): ActEnvelope => ({
  id: uuid(500),
  device: uuid(900),
  deviceSeq: 5,
  capacity: 'supervision',
  sitting: uuid(700),
  happenedFrom: '2026-11-24T08:40:00.000Z',
  happenedTo: null,
  precision: 'minute',
});

export const someTime = new Date('2026-11-24T08:40:00.000Z');

/** The rule that a Swedish organisation number is checked by, as knowledge has it. */
export const aRule: Entry<'firm-numbers'> = {
  id: 'se.organisation',
  sv: 'organisationsnummer',
  en: 'organisation number',
  country: 'SE',
  number: 'organisation',
  form: String.raw`^(\d{10})$`,
  check: { how: 'luhn' },
  person: String.raw`^\d\d[01]`,
  valid_from: null,
  valid_to: null,
  source: 'invented for a test',
  unverified: true,
};
