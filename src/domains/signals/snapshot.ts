import { conflictsIn, type Signal, shown } from './fold.ts';
import type { PassableFact, SignalSnapshot } from './schema.ts';

/** The chosen facts as they stand now, word for word what another house will see. Facts that are not there stay out. */
export function snapshotOf(signal: Signal, narrative: string | null, chosen: readonly PassableFact[]): SignalSnapshot {
  const all: SignalSnapshot = {
    channel: shown(signal, 'channel'),
    sector: shown(signal, 'sector'),
    workplace: shown(signal, 'workplace'),
    people: shown(signal, 'people'),
    signs: shown(signal, 'signs'),
    happened: signal.happened ?? undefined,
    narrative: narrative ?? undefined,
  };
  return Object.fromEntries(
    chosen.flatMap((fact) => (all[fact] === undefined ? [] : [[fact, all[fact]]])),
  ) as SignalSnapshot;
}

/** Chosen facts of which two different things stand: a person has to decide between them first. */
export const unresolvedIn = (signal: Signal, chosen: readonly PassableFact[]): PassableFact[] =>
  chosen.filter((fact) => conflictsIn(signal).includes(fact));
