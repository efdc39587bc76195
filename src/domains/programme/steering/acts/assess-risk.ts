import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { line, text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import type { Colleague } from '../../../access/public.ts';
import { mayWrite } from '../../access.ts';
import { inProgramme, type Programme, whileItRuns } from '../../programme.ts';
import { steeringMessages } from '../messages.ts';
import { PersonRef, RiskFacts, riskSteps } from '../steering-schema.ts';

const AssessRisk = z.strictObject({
  act: ActEnvelope,
  /** A new one, or the id of the one that is assessed again. */
  risk: Uuid,
  what: line(200),
  likelihood: z.enum(riskSteps),
  consequence: z.enum(riskSteps),
  why: text(500),
  answer: text(500),
  /** Who follows it; null for the unit as a whole. */
  owner: PersonRef.nullable(),
  reviewBy: Day.nullable(),
});
type AssessRisk = z.infer<typeof AssessRisk>;

export const assessRisk: ActDef<'programme.risk', RiskFacts, 'what' | 'why' | 'answer'> = defineAct({
  type: 'programme.risk',
  stream: 'programme',
  words: ['what', 'why', 'answer'],
  nature: 'record',
  assessment: true,
  facts: RiskFacts,
  icon: 'bell',
  sentence: () => ({ message: steeringMessages.riskSet }),
  retainRule: 'programme',
});

/** A programme and the people of its unit. */
type WithPeople = Here<Programme> & {
  readonly people: readonly Pick<Colleague, 'account' | 'ref' | 'hasLeft'>[];
};

const most = 100;

/**
 * What could go wrong, how likely and how hard a named person thinks it is, and why; what is done about it, who follows it and until when. Assessed again
 * by the same act, also to give it to another person: earlier assessments stand beside the last one.
 */
export const toAssessRisk: Doing<AssessRisk, Here<Programme>, WithPeople> = {
  act: assessRisk,
  input: AssessRisk,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileItRuns,
  refuses: ({ risk, owner }, { state: { risks }, people }) => {
    const before = risks.find(({ id }) => id === risk);
    if (before?.over) return new Problem('conflict', steeringMessages.riskIsOver);
    if (owner !== null && !people.some(({ ref, hasLeft }) => ref === owner && !hasLeft))
      return wrongAt('owner', steeringMessages.ownerUnknown);
    return !before && risks.length >= most ? new Problem('conflict', steeringMessages.tooManyRisks) : null;
  },
  acts: ({ act, what, why, answer, owner, ...facts }, { people, ...here }) => [
    assessRisk.draft({
      ...inProgramme(here, act),
      facts: { ...facts, owner: people.find(({ ref }) => ref === owner)?.account ?? null },
      words: { what, why, answer },
    }),
  ],
};
