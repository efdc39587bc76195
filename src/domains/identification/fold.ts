import type { Act } from '../../kernel/act.ts';
import type { Instant } from '../../kernel/dates.ts';
import { gather } from '../../kernel/gather.ts';
import type { AddSignsFacts, DecideFacts, FollowFacts, ScreenFacts } from './act-facts.ts';
import { addSignsAct, decideAct, followAct, screenAct } from './acts.ts';
import type { ScreenedFacts, statuses } from './schema.ts';

/** What one person read, and in which act. */
export type ReadingOf = {
  readonly act: string;
  readonly actor: string;
  readonly at: Instant;
  /** With what was found in later sittings: what was there once stays: a later no does not take it away, and stands in its sitting. */
  readonly answers: ScreenFacts['answers'];
  readonly later: readonly { readonly act: string; readonly at: Instant; readonly codes: readonly string[] }[];
};

export type Followed = FollowFacts & { readonly act: string; readonly actor: string; readonly at: Instant };

export type Screening = {
  readonly reference: string;
  readonly status: (typeof statuses)[number];
  readonly about: ScreenedFacts;
  readonly begunAt: Instant;
  readonly readings: readonly ReadingOf[];
  readonly decision: (DecideFacts & { readonly act: string; readonly actor: string; readonly at: Instant }) | null;
  /** What was done of what follows from a yes, of each step the newest. */
  readonly followed: readonly Followed[];
  /** Whatever was asked of another house with a day for the answer, answered or not. */
  readonly asked: readonly Followed[];
  readonly heads: readonly string[];
};

const screeningActs = { read: screenAct, more: addSignsAct, decided: decideAct, followed: followAct } as const;

/**
 * The state of a screening: a pure function of its acts in fold order. The newest decision holds; those before it stay in
 * the timeline. That somebody is not a presumed victim leaves no mark on the firm: its name is not kept in the state.
 */
export function foldScreening(acts: readonly Act[]): Screening {
  const { read, more, decided, followed } = gather(acts, screeningActs);
  const first = read.find(({ facts }) => facts.reading === 1);
  if (!first) throw new Error('A screening has no first reading.');
  const second = read.find(({ facts }) => facts.reading === 2);
  const { reference, about } = first.facts;
  const last = decided.at(-1);
  const decision = last ? { ...last.facts, act: last.id, actor: last.actor, at: last.recordedAt } : null;
  const whole = about ?? { called: null, workplaceName: null, suspicion: null };
  return {
    reference: reference ?? '',
    status: decision ? 'decided' : second ? 'two-readings' : 'one-reading',
    about: decision?.presumed === 'no' ? { ...whole, workplaceName: null } : whole,
    begunAt: first.recordedAt,
    readings: [readingOf(first, more), ...(second ? [readingOf(second, [])] : [])],
    decision,
    ...followedIn(followed),
    heads: [(acts.at(-1) ?? first).id],
  };
}

function readingOf(act: Act<string, ScreenFacts>, later: readonly Act<string, AddSignsFacts>[]): ReadingOf {
  const added = later.map(({ id, recordedAt, facts }) => ({ act: id, at: recordedAt, of: facts.answers }));
  return {
    act: act.id,
    actor: act.actor,
    at: act.recordedAt,
    answers: added.reduce((known, { of }) => together(known, of), act.facts.answers),
    later: added.map(({ of, ...one }) => ({ ...one, codes: of.map(({ code }) => code) })),
  };
}

function together(known: ScreenFacts['answers'], more: ScreenFacts['answers']): ScreenFacts['answers'] {
  const kept = known.filter(({ code }) => !more.some((sign) => sign.code === code));
  const joined = more.map((sign) => {
    const before = known.find(({ code }) => code === sign.code)?.known;
    if (!Array.isArray(before)) return sign;
    return { ...sign, known: Array.isArray(sign.known) ? [...new Set([...before, ...sign.known])] : before };
  });
  return [...kept, ...joined];
}

function followedIn(acts: readonly Act<string, FollowFacts>[]): Pick<Screening, 'followed' | 'asked'> {
  const said = acts.map(({ id, facts, actor, happenedFrom }) => ({ ...facts, act: id, actor, at: happenedFrom }));
  return {
    followed: [...new Map(said.map((one) => [one.step, one])).values()],
    asked: said.filter(({ answerBy }) => answerBy !== null),
  };
}
