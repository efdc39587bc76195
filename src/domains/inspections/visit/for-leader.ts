import { compare } from '../../../kernel/compare.ts';
import type { Visit } from './fold.ts';
import { restsOnSpeech } from './speaker.ts';

/** The ground on which a supervising agency tells the police or a prosecutor of a suspected offence. */
export const crimeGround = 'se.osl-10-24';

/** One line of what is handed over, as an act says it: what was seen, or that a suspicion was noted. The words lie sealed beside it. */
export type LeaderLine =
  | { readonly kind: 'note'; readonly act: string; readonly at: string; readonly codes: readonly string[] }
  | { readonly kind: 'suspicion'; readonly act: string; readonly at: string; readonly demandMadeAt: string | null };

/**
 * What the leader is told, in the order in which it happened: what was seen or read, the suspicion, and any demand that was
 * made before it. A note that rests on what somebody said stays: a worker tells the police when they want to, or not at all.
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

/** How many notes stay here because somebody's words are in them. */
export const staysBehind = ({ observations }: Visit): number =>
  observations.filter(({ signs }) => restsOnSpeech(signs)).length;
