import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import { awaitsSecondReview, type StoredFile } from '../../criminal-file.ts';
import { inFile } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { said } from '../../schema.ts';

const Facts = z.strictObject({ decision: Uuid, agrees: z.boolean() });
type Facts = z.infer<typeof Facts>;

const ReviewDecision = said(Facts, { reason: text(1000) });
type ReviewDecision = z.infer<typeof ReviewDecision>;

export const reviewDecision: ActDef<'decision.second-look', Facts, 'reason'> = defineAct({
  ...ofFile,
  type: 'decision.second-look',
  words: ['reason'],
  nature: 'record',
  assessment: true,
  facts: Facts,
  icon: 'eye',
  sentence: () => ({ message: actMessages.secondLook }),
});

/** The second review: another person reads a closing whose reason is that the injured party does not take part. */
export const toReviewDecision: Doing<ReviewDecision, StoredFile, StoredFile & { readonly actor: string }> = {
  act: reviewDecision,
  input: ReviewDecision,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts }, { state, actor }) => {
    const decision = state.decisions.find(({ id }) => id === facts.decision);
    if (!decision) return wrongAt('facts.decision', fileMessages.decisionUnknown);
    if (decision.secondLook) return new Problem('conflict', fileMessages.secondLookDone);
    if (!awaitsSecondReview(decision)) return new Problem('conflict', fileMessages.secondLookNotAsked);
    return decision.by === actor ? new Problem('forbidden', fileMessages.ownSecondLook) : null;
  },
  acts: (input, stored) => [inFile(reviewDecision, stored, input)],
};
