import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayWrite } from '../../access.ts';
import { type AfterVisit, wrongDay } from '../after.ts';
import { canComeTo, isFee } from '../decision-kinds.ts';
import { afterMessages } from '../messages.ts';
import { DecisionOutcome } from '../schema.ts';

/** What became of a decision. `corrects` is the outcome that is said again; null says a further one. */
export const SayOutcome = z.strictObject({
  act: ActEnvelope,
  decision: Uuid,
  corrects: Uuid.nullable(),
  outcome: DecisionOutcome,
  on: Day.nullable(),
  note: text(500).nullable(),
});
export type SayOutcome = z.infer<typeof SayOutcome>;

/** `said` is the outcome that is said again; null: this act says a further one, which is called by its id. */
const Facts = z.strictObject({
  decision: Uuid,
  said: Uuid.nullable(),
  outcome: DecisionOutcome,
  on: Day.nullable(),
});
type Facts = z.infer<typeof Facts>;

export const sayOutcome: ActDef<'visit.outcome', Facts, 'note'> = defineAct({
  type: 'visit.outcome',
  stream: 'visit-after',
  words: ['note'],
  nature: 'record',
  facts: Facts,
  icon: 'scales',
  sentence: ({ outcome }) => ({ message: afterMessages.became, values: { outcome } }),
  retainRule: 'inspection',
});

/** The decision, and the outcome that is said again: null where a further one is said, undefined where it is not there. */
function namedIn({ decision, corrects }: SayOutcome, { state }: AfterVisit) {
  const found = state.decisions.find(({ id }) => id === decision);
  return { found, earlier: corrects === null ? null : found?.outcomes.find(({ id }) => id === corrects) };
}

/** What became of a decision, later and as often as something becomes of it. */
export const toSayOutcome: Doing<SayOutcome, InFile, AfterVisit> = {
  act: sayOutcome,
  input: SayOutcome,
  roles: ['officer'],
  may: mayWrite,
  refuses: (input, visit) => {
    const { outcome, on } = input;
    const { found, earlier } = namedIn(input, visit);
    if (!found) return wrongAt('decision', afterMessages.decisionUnknown);
    if (found.kind === 'entered-by-mistake') return wrongAt('decision', afterMessages.neverMade);
    if (outcome === 'paid' && !isFee(found.kind)) return wrongAt('outcome', afterMessages.onlyFeesArePaid);
    if (!canComeTo(found.kind, outcome)) return wrongAt('outcome', afterMessages.notAppealed);
    if (earlier === undefined) return wrongAt('corrects', afterMessages.outcomeUnknown);
    const isTooEarly = on !== null && found.on !== null && on < found.on;
    return wrongDay(on, visit) ?? (isTooEarly ? wrongAt('on', afterMessages.outcomeBefore) : null);
  },
  acts: (input, visit) => {
    const { act, decision, corrects, outcome, on, note } = input;
    const { found, earlier } = namedIn(input, visit);
    return [
      sayOutcome.draft({
        at: visit.at,
        id: act.id,
        stream: visit.id,
        facts: { decision, said: corrects, outcome, on },
        words: { note },
        corrects: earlier?.act ?? null,
        basedOn: found ? [found.act] : [],
      }),
    ];
  },
};
