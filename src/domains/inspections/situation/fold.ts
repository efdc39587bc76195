import type { Act } from '../../../kernel/act.ts';
import { setPriorities } from './acts/set-priorities.ts';
import type { SituationFacts } from './schema.ts';

/** A situation picture as its act makes it. The texts are sealed in `saidIn`. */
export type Situation = SituationFacts & { readonly setAt: string; readonly saidIn: string };

export function foldSituation(acts: readonly Act[]): Situation {
  const act = acts.findLast(setPriorities.is);
  if (!act) throw new Error('A situation picture has no priorities.');
  return { ...act.facts, setAt: act.recordedAt, saidIn: act.id };
}

/** Which of these holds on a day: of those whose period it is, the one that was set last. */
export const holdsOn = <S extends Pick<Situation, 'from' | 'until' | 'setAt'>>(
  all: readonly S[],
  day: string,
): S | null =>
  all
    .filter(({ from, until }) => from <= day && day <= until)
    .reduce<S | null>((last, one) => (last === null || one.setAt > last.setAt ? one : last), null);
