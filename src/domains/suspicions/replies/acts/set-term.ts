import type { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { mayAnswer } from '../../access.ts';
import { replyMessages } from '../messages.ts';
import { Term } from '../schema.ts';

const SetTerm = Term.extend({ act: ActEnvelope, term: Uuid }).strict();
type SetTerm = z.infer<typeof SetTerm>;

export const setTerm: ActDef<'referral-term.set', Term, never> = defineAct({
  type: 'referral-term.set',
  stream: 'referral-term',
  nature: 'decision',
  facts: Term,
  icon: 'hourglass',
  sentence: (term) => ({ message: replyMessages.termSet, values: term }),
  retainRule: 'suspicion',
});

/** The unit's own term for answering what is handed over to it. The newest one holds, for what waits too. */
export const toSetTerm: Doing<SetTerm, InFile> = {
  act: setTerm,
  input: SetTerm,
  roles: ['lead'],
  may: mayAnswer,
  acts: ({ act, term, acuteHours, workingDays }, { at }) => [
    setTerm.draft({ at, id: act.id, stream: term, facts: { acuteHours, workingDays } }),
  ],
};
