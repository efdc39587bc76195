import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { isBeforeMinute } from '../../is-before-minute.ts';
import { inspectionMessages } from '../../messages.ts';
import { toPlan } from '../../plan/acts/plan.ts';
import type { Inspection } from '../../plan/inspection.ts';
import { hasEnded } from '../../plan/may-go-on.ts';
import { Purpose } from '../../schema.ts';
import type { Candidate } from '../candidate.ts';
import { candidateMessages } from '../messages.ts';
import { reasonsForPlan } from '../reasons-for-plan.ts';

const ChooseCandidate = z.strictObject({
  act: ActEnvelope,
  /** The planned inspection that it becomes. Its purpose was set before. */
  inspection: Uuid,
  /** Why this one cannot wait, where the next one should be drawn. Null: nothing is said. */
  cannotWait: text(500).nullable(),
});
type ChooseCandidate = z.infer<typeof ChooseCandidate>;

/** `due`: the next one should have been drawn, and this one could not wait. */
const Facts = z.strictObject({ inspection: Uuid, purpose: Purpose, due: z.boolean() });
type Facts = z.infer<typeof Facts>;

export const chooseCandidate: ActDef<'candidate.choose', Facts, 'reason'> = defineAct({
  type: 'candidate.choose',
  stream: 'candidate',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'check-circle',
  sentence: ({ due }) => ({ message: due ? candidateMessages.chosenThoughDue : candidateMessages.chosen }),
  retainRule: 'inspection',
});

/** `planned`: for which inspection, once that is said. Null: there is none that the officer who chooses can write in. */
type ToBeChosen = Here<Candidate> & { readonly planned?: Here<Inspection> | null };

type Choosing = ToBeChosen & {
  readonly planned: Here<Inspection> | null;
  readonly unit: number;
  /** Whether the next one should be drawn. */
  readonly due: boolean;
  readonly planAct: string;
};

const isDrawDue = ({ due, state }: Choosing): boolean => due && state.drawn === null;

/**
 * Chooses a candidate: it becomes the workplace of a planned inspection whose purpose was set before any workplace was chosen. Where the
 * next one should be drawn, another is chosen only with why it cannot wait: chance never delays help.
 */
export const toChoose: Doing<ChooseCandidate, ToBeChosen, Choosing> = {
  act: chooseCandidate,
  input: ChooseCandidate,
  roles: ['officer'],
  may: (who, { at, planned = null }) => mayWrite(who, { at }) && (planned === null || mayWrite(who, planned)),
  possible: ({ state }) => (state.status === 'open' ? null : new Problem('conflict', candidateMessages.decided)),
  refuses: ({ act, cannotWait }, choosing) => {
    if (choosing.planned === null) return new Problem('conflict', candidateMessages.inspectionNotThere);
    const { purpose, purposeSetAt, leadUnit, plan, endedAt } = choosing.planned.state;
    if (purpose === null || purposeSetAt === null) return new Problem('conflict', inspectionMessages.purposeFirst);
    // What happened in the minute in which the purpose was set did not happen before it.
    if (isBeforeMinute(act.happenedFrom, purposeSetAt))
      return new Problem('conflict', candidateMessages.chosenBeforePurpose);
    if (leadUnit !== choosing.unit) return new Problem('conflict', inspectionMessages.onlyLead);
    if (plan.workplace) return wrongAt('inspection', candidateMessages.hasWorkplace);
    if (isDrawDue(choosing) && cannotWait === null) return wrongAt('cannotWait', candidateMessages.drawFirst);
    return hasEnded({ endedAt });
  },
  acts: ({ act, cannotWait }, choosing) => {
    const { id, at, state, planned, planAct } = choosing;
    if (!planned?.state.purpose) throw new Error('A candidate is chosen for an inspection without a purpose.');
    const { workplace, sector } = state;
    return [
      chooseCandidate.draft({
        at,
        id: act.id,
        stream: id,
        facts: { inspection: planned.id, purpose: planned.state.purpose, due: isDrawDue(choosing) },
        words: { reason: cannotWait },
      }),
      ...toPlan.acts(
        { act: { ...act, id: planAct }, facts: { workplace, sector, reasons: reasonsForPlan(state) }, note: null },
        planned,
      ),
    ];
  },
};
