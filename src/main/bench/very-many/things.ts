import { birds } from '../../../domains/persons/public.ts';
import { type Searched, searchedIn } from '../../../kernel/searched.ts';
import type { Stream } from '../../../statistics/random/stream.ts';
import { firmWords, municipalities, streets, zipf } from './words.ts';

/** A matter as its list shows it, and the texts under which its domain says that it is found. */
export type MadeThing = {
  readonly kind: string;
  readonly reference: string;
  readonly name: string | null;
  readonly number: string | null;
  readonly texts: readonly Searched[];
};

/** Where each kind is stored, and which of its columns differ from one matter to the next. */
export const tablesOf: Readonly<
  Record<string, { readonly table: string; readonly name: string | null; readonly reference: boolean }>
> = {
  person: { table: 'persons.person_now', name: 'alias', reference: false },
  case: { table: 'cases.case_now', name: 'workplace_name', reference: true },
  signal: { table: 'signals.signal_now', name: 'workplace_name', reference: true },
  workplace: { table: 'workplaces.workplace_now', name: 'name', reference: true },
  suspicion: { table: 'suspicions.suspicion_now', name: 'called', reference: true },
  claim: { table: 'redress.claim_now', name: null, reference: true },
};

/** Of a hundred matters so many are of each kind. */
const shares: readonly (readonly [kind: string, share: number, letter: string])[] = [
  ['person', 55, 'P'],
  ['case', 11, 'K'],
  ['signal', 3, 'S'],
  ['claim', 28, 'L'],
  ['workplace', 2, 'W'],
  ['suspicion', 1, 'M'],
];
const ofHundred = shares.flatMap(([kind, share, letter]) => Array.from({ length: share }, () => ({ kind, letter })));

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Makes one invented matter after the other. */
export function thingMaker(stream: Stream): () => MadeThing {
  const firm = zipf(firmWords.length, 1);
  const street = zipf(streets.length, 0.9);
  const municipality = zipf(municipalities.length, 1.1);
  const alias = zipf(birds.length, 1);
  const below = (most: number) => Math.floor(stream.uniform() * most);
  /** The people of one file who have the name of the same bird are told apart by numbers. */
  const numbers = new Map<string, number>();
  return () => {
    const { kind, letter } = ofHundred[below(100)] ?? { kind: 'person', letter: 'P' };
    const symbols = Array.from({ length: 8 }, () => signs[below(32)]).join('');
    const reference = `${letter}-${symbols.slice(0, 7)}-${symbols.slice(7)}`;
    if (kind === 'person') {
      const bird = birds[alias(stream)] ?? birds[0];
      const nth = (numbers.get(bird) ?? 1) + 1;
      numbers.set(bird, nth);
      const called = `${bird} ${nth}`;
      return { kind, reference, name: called, number: null, texts: searchedIn({ alias: called }) };
    }
    if (kind === 'claim') return { kind, reference, name: null, number: null, texts: searchedIn({ reference }) };
    const words = Array.from({ length: 2 + below(2) }, () => firmWords[firm(stream)]);
    const name = kind === 'case' && below(2) === 0 ? null : `${words.join(' ')} AB`;
    const place = municipalities[municipality(stream)];
    const number = kind === 'case' ? null : `99${String(1000 + below(9000))}-${String(1000 + below(9000))}`;
    const address = kind === 'case' ? place : `${streets[street(stream)]} ${1 + below(120)} ${place}`;
    return { kind, reference, name, number, texts: searchedIn({ reference, number, firm: name, address }) };
  };
}
