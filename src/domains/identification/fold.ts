import type { Act } from '../../kernel/act.ts';
import type { ActDef, FactsOf } from '../../kernel/define-act.ts';
import { gather } from '../../kernel/gather.ts';
import type { Sign } from '../suspicions/public.ts';
import { addSigns } from './acts/add-signs.ts';
import { decideScreening } from './acts/decide.ts';
import { followUp } from './acts/follow.ts';
import { screenSigns } from './acts/screen.ts';
import type { ReadingOf, Screening } from './screening.ts';

const screeningActs = { read: screenSigns, more: addSigns, decided: decideScreening, followed: followUp } as const;

/**
 * The state of a screening: a pure function of its acts in fold order. The newest decision holds; those before it stay in the timeline.
 * That a person is not a presumed victim leaves no mark on the firm: its name is not kept in the state.
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

type ActOf<Kind extends ActDef> = Act<string, FactsOf<Kind>>;

function readingOf(act: ActOf<typeof screenSigns>, later: readonly ActOf<typeof addSigns>[]): ReadingOf {
  const added = later.map(({ id, recordedAt, facts }) => ({ act: id, at: recordedAt, of: facts.answers }));
  return {
    act: act.id,
    actor: act.actor,
    at: act.recordedAt,
    answers: added.reduce((known, { of }) => together(known, of), act.facts.answers),
    later: added.map(({ of, ...one }) => ({ ...one, codes: of.map(({ code }) => code) })),
  };
}

function together(known: Sign[], more: Sign[]): Sign[] {
  const kept = known.filter(({ code }) => !more.some((sign) => sign.code === code));
  const joined = more.map((sign) => {
    const before = known.find(({ code }) => code === sign.code)?.known;
    if (!Array.isArray(before)) return sign;
    return { ...sign, known: Array.isArray(sign.known) ? [...new Set([...before, ...sign.known])] : before };
  });
  return [...kept, ...joined];
}

function followedIn(acts: readonly ActOf<typeof followUp>[]): Pick<Screening, 'followed' | 'asked'> {
  const said = acts.map(({ id, facts, actor, happenedFrom }) => ({ ...facts, act: id, actor, at: happenedFrom }));
  return {
    followed: [...new Map(said.map((one) => [one.step, one])).values()],
    asked: said.filter(({ answerBy }) => answerBy !== null),
  };
}
