import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import type { Candidate } from '../candidate.ts';
import { candidateMessages } from '../messages.ts';

const PutAside = z.strictObject({ act: ActEnvelope, reason: text(500) });
type PutAside = z.infer<typeof PutAside>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const putCandidateAside: ActDef<'candidate.put-aside', Facts, 'reason'> = defineAct({
  type: 'candidate.put-aside',
  stream: 'candidate',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'archive',
  sentence: () => ({ message: candidateMessages.putAside }),
  retainRule: 'inspection',
});

/** Puts a candidate aside, with why. One that was drawn is put aside in the same way, and is counted. */
export const toPutAside: Doing<PutAside, Here<Candidate>> = {
  act: putCandidateAside,
  input: PutAside,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ state }) => (state.status === 'open' ? null : new Problem('conflict', candidateMessages.decided)),
  acts: ({ act, reason }, { id, at }) => [
    putCandidateAside.draft({ at, id: act.id, stream: id, facts: {}, words: { reason } }),
  ],
};
