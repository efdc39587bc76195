import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { dayIn } from '../../../kernel/dates.ts';
import type { BeginFacts } from '../act-facts.ts';
import { beginAct } from '../acts.ts';
import { countBegun, type Helped, isAlso } from '../counted.ts';
import type { BeginSupport, Need, Signs } from '../schema.ts';

const hourMs = 3_600_000;

/**
 * Which tasks start, and within how many hours: on signs, and on nothing that the person does or will do. Safety, a roof,
 * health and somebody who knows the law always; an interpreter where we do not share a language; how long they may stay
 * unless it is known not to hang on the work. What nobody knows counts as yes. The hours are a choice of this system after
 * the first-day and first-week steps of the national manual; no rule of law.
 */
export function tasksToStart(signs: Signs, language: string): readonly { need: Need; withinHours: number }[] {
  const perhaps = (sign: Signs[keyof Signs]): boolean => sign !== 'no';
  return [
    { need: 'safety', withinHours: perhaps(signs.isThreatened) ? 2 : 24 },
    { need: 'roof', withinHours: perhaps(signs.needsBed) ? 4 : 168 },
    { need: 'health', withinHours: perhaps(signs.isHurt) ? 24 : 168 },
    { need: 'adviser', withinHours: 168 },
    ...(language === 'sv' || language === 'en' ? [] : [{ need: 'interpreter' as const, withinHours: 24 }]),
    ...(perhaps(signs.stayDependsOnWork) ? [{ need: 'stay' as const, withinHours: 72 }] : []),
  ];
}

/** The act by which support begins. It needs no report, no decision and no name. */
export function beginSupport(
  input: BeginSupport,
  about: {
    readonly at: RealmKey;
    readonly person: string;
    readonly alias: string;
    readonly language: string;
    readonly case: string | null;
    readonly now: Date;
    readonly helped: Pick<Helped, 'also' | 'setting'>;
    readonly newId: () => string;
  },
): ActDraft[] {
  const tasks = tasksToStart(input.signs, about.language).map(({ need, withinHours }) => ({
    need,
    id: about.newId(),
    dueAt: new Date(about.now.getTime() + withinHours * hourMs).toISOString(),
  }));
  const facts: BeginFacts = {
    person: about.person,
    alias: about.alias,
    case: about.case,
    signs: input.signs,
    tasks,
  };
  const helped: Helped = { ...about.helped, person: about.person, file: about.case ?? input.support };
  return [
    beginAct.draft({
      at: about.at,
      id: input.act.id,
      stream: input.support,
      facts,
      caseId: about.case,
      subject: about.person,
      counts: countBegun(helped, dayIn(new Date(input.act.happenedFrom), zoneIn(about.at.country))),
      same: isAlso(helped),
    }),
  ];
}
