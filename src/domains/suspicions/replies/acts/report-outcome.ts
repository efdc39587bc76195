import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { groundMessages, standingGround } from '../../../knowledge/public.ts';
import { mayAnswer } from '../../access.ts';
import { suspicionMessages } from '../../messages.ts';
import type { Suspicion } from '../../suspicion.ts';
import { replyMessages } from '../messages.ts';
import { type Replying, replyWith } from '../reply-with.ts';
import { ReplyWords, results } from '../schema.ts';

const ReportOutcome = z.strictObject({
  act: ActEnvelope,
  /** The person of this file whose consent it rests on. */
  person: Uuid,
  result: z.enum(results),
  words: ReplyWords.nullable(),
});
type ReportOutcome = z.infer<typeof ReportOutcome>;

const Facts = z.strictObject({ letter: Uuid, result: z.enum(results), sent: Uuid, person: Uuid });
type Facts = z.infer<typeof Facts>;

export const reportOutcome: ActDef<'suspicion.report-outcome', Facts, 'words'> = defineAct({
  type: 'suspicion.report-outcome',
  proof: 'disclosure',
  stream: 'suspicion',
  words: ['words'],
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: () => ({ message: replyMessages.outcomeSent }),
  retainRule: 'suspicion',
});

/** `yes`: the act by which the person consented to contact with the sender, as of now; null where they have not. */
export type Reporting = Replying & { readonly yes: string | null };

/** Says what became of the person, to the unit that handed them over. It goes on the person's recorded consent alone. */
export const toReportOutcome: Doing<ReportOutcome, Here<Suspicion>, Reporting> = {
  act: reportOutcome,
  input: ReportOutcome,
  roles: ['officer', 'lead'],
  may: mayAnswer,
  possible: ({ state: { origin, owner, facts, exchange } }) => {
    if (origin === 'sent') return new Problem('conflict', suspicionMessages.ownLetter);
    if (facts.about !== 'person') return new Problem('conflict', replyMessages.noPerson);
    if (exchange.withdrawn) return new Problem('conflict', replyMessages.isWithdrawn);
    return owner === null ? new Problem('conflict', suspicionMessages.nobodyOwns) : null;
  },
  refuses: (_input, { at, yes }) => {
    if (standingGround('consent', at.country) === null) return new Problem('conflict', groundMessages.notEntered);
    return yes === null ? wrongAt('person', replyMessages.noConsent) : null;
  },
  acts: ({ act, person, result, words }, reporting) => [
    reportOutcome.draft({
      at: reporting.at,
      id: act.id,
      stream: reporting.id,
      facts: { letter: reporting.state.letter, result, sent: reporting.letter, person },
      words: { words },
      basedOn: reporting.state.heads,
    }),
    ...replyWith(reporting, act.id, { says: 'outcome', result, ...(words === null ? {} : { words }) }, reporting.yes),
  ],
};
