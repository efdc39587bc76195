import { compare } from '../../../kernel/compare.ts';
import { restsOnSpeech } from './speaker.ts';
import type { Visit } from './visit.ts';

/** One line of what is handed over, as an act says it: what was seen, or that a suspicion was noted. The words are sealed beside it. */
export type LeaderLine =
  | { readonly kind: 'note'; readonly act: string; readonly at: string; readonly codes: readonly string[] }
  | { readonly kind: 'suspicion'; readonly act: string; readonly at: string; readonly demandMadeAt: string | null };

/**
 * What the leader is sent, in the order in which it happened: what was seen or read, the suspicion, and any demand that was made before it.
 * A note that rests on what a person said stays: a worker talks to the police when they want to, or not at all.
 */
export function linesForLeader(visit: Visit): readonly LeaderLine[] {
  const notes = visit.observations
    .filter(({ signs }) => !restsOnSpeech(signs))
    .map(({ act, at, signs }) => ({ kind: 'note', act, at, codes: signs.map(({ code }) => code) }) as const);
  const suspicions = visit.stopped.map(
    ({ act, at, demandMadeAt }) => ({ kind: 'suspicion', act, at, demandMadeAt }) as const,
  );
  return [...notes, ...suspicions].sort((a, b) => compare(a.at, b.at));
}

/** How many notes stay here because a person's words are in them. */
export const staysBehind = ({ observations }: Visit): number =>
  observations.filter(({ signs }) => restsOnSpeech(signs)).length;
