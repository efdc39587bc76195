import type { ObstacleDraft } from '../../../kernel/obstacle.ts';
import { endOfDay } from '../../../kernel/time/dates.ts';
import { obstacleState } from './state.ts';

/** Whose path ended, in which stream of the agency, and when. */
export type PathEnd = {
  readonly stream: string;
  readonly person: string | null;
  /** What the person is called in the files of this agency, where they are in one. */
  readonly alias: string | null;
  readonly at: Date;
};

type Noticed = Pick<
  ObstacleDraft,
  'noticed' | 'obstacle' | 'about' | 'threatensFrom' | 'arisesAt' | 'endedOn' | 'facts'
> & { readonly stream: string };

/** Whether a row that counts people of a file covers only some of them, and not which: then it belongs to no one in particular. */
const isOfSome = ({ people, of }: Noticed['facts']): boolean =>
  typeof people === 'number' && typeof of === 'number' && people < of;

/**
 * Whether an obstacle was in the way of this person. What the ending act's own stream records is about the person it ends for, as far as it
 * covers everyone in it. In the rest of the matter, what opens one person's page, or names a person, is about them and no one else in the
 * file; what names no one is about the whole of it.
 */
function isTheirs({ stream, about, facts }: Noticed, end: PathEnd): boolean {
  if (isOfSome(facts)) return false;
  if (stream === end.stream) return true;
  if (about.kind === 'person') return about.id === end.person;
  const called = facts.alias ?? facts.called;
  return called === undefined || called === end.alias;
}

/**
 * Which obstacles rules had noticed in a matter by the time a path ended: those that had arisen, whether or not an act took
 * their reason away before the end. What only threatened never came. Each code once, however many rules found it.
 */
export function noticedByTheEnd(rows: readonly Noticed[], end: PathEnd): string[] {
  const codes = rows.flatMap((row) => {
    const state = obstacleState(row, end.at);
    return row.noticed && (state === 'arisen' || state === 'over') && isTheirs(row, end) ? [row.obstacle] : [];
  });
  return [...new Set(codes)].sort();
}

/** When a path ended: on the recorded day, and never later than it was written. */
export function endOfPath(on: string | null, now: Date): Date {
  const day = on === null ? null : new Date(endOfDay(on));
  return day === null || day > now ? now : day;
}
