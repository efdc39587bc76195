import type { RealmKey } from '../../../kernel/act.ts';
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
