import type { Act } from '../../kernel/act.ts';
import type { Instant } from '../../kernel/dates.ts';
import type { AddSignsFacts, DecideFacts, FollowFacts, ScreenFacts } from './act-facts.ts';
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

/**
 * The state of a screening: a pure function of its acts in fold order. The newest decision holds; those before it stay in
 * the timeline. That somebody is not a presumed victim leaves no mark on the firm: its name is not kept in the state.
 */
export function foldScreening(acts: readonly Act[]): Screening {
  const read = acts.filter(({ type }) => type === 'identification.screen');
  const first = read.find(({ facts }) => (facts as ScreenFacts).reading === 1);
  if (!first) throw new Error('A screening has no first reading.');
  const second = read.find(({ facts }) => (facts as ScreenFacts).reading === 2);
  const { reference, about } = first.facts as ScreenFacts;
  const decided = acts.findLast(({ type }) => type === 'identification.decide');
  const decision = decided
    ? { ...(decided.facts as DecideFacts), act: decided.id, actor: decided.actor, at: decided.recordedAt }
    : null;
  const whole = about ?? { called: null, workplaceName: null, suspicion: null };
  return {
    reference: reference ?? '',
    status: decision ? 'decided' : second ? 'two-readings' : 'one-reading',
    about: decision?.presumed === 'no' ? { ...whole, workplaceName: null } : whole,
    begunAt: first.recordedAt,
    readings: [
      readingOf(
        first,
        acts.filter(({ type }) => type === 'identification.add-signs'),
      ),
      ...(second ? [readingOf(second, [])] : []),
    ],
    decision,
    ...followedIn(acts),
    heads: [(acts.at(-1) ?? first).id],
  };
}

function readingOf(act: Act, later: readonly Act[]): ReadingOf {
  const added = later.map(({ id, recordedAt, facts }) => ({
    act: id,
    at: recordedAt,
    of: (facts as AddSignsFacts).answers,
  }));
  return {
    act: act.id,
    actor: act.actor,
    at: act.recordedAt,
    answers: added.reduce((known, { of }) => together(known, of), (act.facts as ScreenFacts).answers),
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

function followedIn(acts: readonly Act[]): Pick<Screening, 'followed' | 'asked'> {
  const said = acts
    .filter(({ type }) => type === 'identification.follow')
    .map(({ id, facts, actor, happenedFrom }) => ({ ...(facts as FollowFacts), act: id, actor, at: happenedFrom }));
  return {
    followed: [...new Map(said.map((one) => [one.step, one])).values()],
    asked: said.filter(({ answerBy }) => answerBy !== null),
  };
}
