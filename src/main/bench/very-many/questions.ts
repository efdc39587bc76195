import { birds } from '../../../domains/persons/public.ts';
import type { MadeThing } from './things.ts';
import { firmWords, inCyrillic, mistyped, municipalities, streets } from './words.ts';

type Sampled = MadeThing & { readonly name: string };

/** What a person asks for: of each kind another one each time, of matters that the reader may open. */
export function questionsOf(
  things: readonly MadeThing[],
): readonly (readonly [what: string, text: (turn: number) => string])[] {
  const named = things.filter((thing): thing is Sampled => thing.name !== null);
  const [people, firms] = [
    named.filter(({ kind }) => kind === 'person'),
    named.filter(({ kind }) => kind !== 'person' && kind !== 'suspicion'),
  ];
  const numbered = named.filter(({ number }) => number !== null);
  const referenced = things.filter(({ kind }) => kind !== 'person');
  const one = <Of>(all: readonly Of[], turn: number): Of => {
    const found = all[turn % all.length];
    if (found === undefined) throw new Error('Too few matters were sampled.');
    return found;
  };
  const words = ({ name }: Sampled) => name.split(' ').filter((word) => word !== 'AB');
  /** The rarest word of a name: the one that stands last in the list of all words. */
  const rarest = (thing: Sampled): string =>
    words(thing).toSorted((a, b) => firmWords.indexOf(b) - firmWords.indexOf(a))[0] ?? '';
  const [often, places] = [firmWords.slice(0, 10), municipalities.slice(0, 5)];
  const alias = (turn: number): string => one(people, turn).name.split(' ')[0] ?? '';
  return [
    ['a reference', (turn) => one(referenced, turn).reference],
    ['a beginning of a reference', (turn) => one(referenced, turn).reference.slice(0, 6)],
    ['the number of a firm', (turn) => one(numbered, turn).number ?? ''],
    ['an alias with its number', (turn) => one(people, turn).name],
    ['a word of an alias', alias],
    ['the rarest word of a firm', (turn) => rarest(one(firms, turn))],
    ['the same with a letter wrong', (turn) => mistyped(rarest(one(firms, turn)))],
    ['the same in Cyrillic', (turn) => inCyrillic(rarest(one(firms, turn)))],
    ['all words of a firm', (turn) => words(one(firms, turn)).join(' ')],
    ['a word that a tenth of all have', () => birds[0]],
    ['the same with a letter wrong', () => mistyped(birds[0])],
    ['a beginning that a fifth of all have', (turn) => one(['lär', 'sva', 'lärk'], turn)],
    ['two words of which each is in very many', () => `${firmWords[0]} ${municipalities[0]}`],
    ['two words, one of the ten in most', (turn) => `${one(often, turn)} ${one(places, turn)}`],
    ['three words of which each is in very many', () => `${firmWords[0]} ${streets[0]} ${municipalities[0]}`],
    [
      'three words, each of the ten in most',
      (turn) => `${one(often, turn)} ${one(often, turn + 3)} ${one(places, turn)}`,
    ],
    ['a word that very many have and a rare one', (turn) => `${municipalities[0]} ${rarest(one(firms, turn))}`],
    [
      'five words, each with a letter wrong',
      (turn) =>
        `${words(one(firms, turn)).slice(0, 2).map(mistyped).join(' ')} ${mistyped('Storgatan')} ${mistyped('Demoköping')} ${mistyped('Demogatan')}`,
    ],
    ['nothing', (turn) => `finnsinte${String.fromCodePoint(97 + (turn % 26))}${turn}`],
  ];
}
