import type { Act } from './act.ts';
import type { ActDef, FactsOf } from './define-act.ts';

/** The acts of each kind, each with the facts of that kind, in the order in which they are folded. */
export type Gathered<Kinds extends Readonly<Record<string, ActDef>>> = {
  readonly [Name in keyof Kinds]: readonly Act<Kinds[Name]['type'], FactsOf<Kinds[Name]>>[];
};

/**
 * The acts of a stream, sorted by kind: `gather(acts, { registered: registerAct, passedOn: passOnAct })`. A fold asks the whole list of one kind
 * at a time, since acts arrive late and by other clocks. Throws for an act of a kind that the stream does not know.
 */
export function gather<const Kinds extends Readonly<Record<string, ActDef>>>(
  acts: readonly Act[],
  kinds: Kinds,
): Gathered<Kinds> {
  const names = new Map(Object.entries(kinds).map(([name, { type }]) => [type, name]));
  const gathered: Record<string, Act[]> = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]));
  for (const act of acts) {
    const name = names.get(act.type);
    if (name === undefined)
      throw new Error(`A stream that knows ${[...names.keys()].join(', ')} has an act ${act.type}.`);
    gathered[name]?.push(act);
  }
  return gathered as Gathered<Kinds>;
}
