import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import type { Candidate } from '../candidate.ts';
import { candidateMessages } from '../messages.ts';
import { keptOf, SaidReasons, sameAsLater } from '../said-reasons.ts';
import { CandidateReason } from '../schema.ts';

/** Says all reasons again: another one has come, or it was asked of one whether it would hold. */
const WeighReasons = z.strictObject({ act: ActEnvelope, reasons: SaidReasons });
type WeighReasons = z.infer<typeof WeighReasons>;

const Facts = z.strictObject({ reasons: z.array(CandidateReason) });
type Facts = z.infer<typeof Facts>;

export const weighReasons: ActDef<'candidate.weigh', Facts, string> = defineAct({
  type: 'candidate.weigh',
  stream: 'candidate',
  words: null,
  nature: 'record',
  facts: Facts,
  icon: 'scales',
  sentence: ({ reasons }) => ({ message: candidateMessages.weighed, values: { count: reasons.length } }),
  retainRule: 'inspection',
});

/** Says the reasons again, while nothing is decided. What was said before stays in the timeline. */
export const toWeigh: Doing<WeighReasons, Here<Candidate>> = {
  act: weighReasons,
  input: WeighReasons,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ state }) => (state.status === 'open' ? null : new Problem('conflict', candidateMessages.decided)),
  refuses: ({ reasons }) => sameAsLater(reasons),
  acts: ({ act, reasons }, { id, at }) => {
    const { facts, words } = keptOf(reasons);
    return [weighReasons.draft({ at, id: act.id, stream: id, facts: { reasons: facts }, words })];
  },
};
