import { z } from 'zod';
import type { TaskDraft } from '../../kernel/act.ts';
import { currencyIn } from '../../kernel/country.ts';
import { defineTask } from '../../kernel/define-task.ts';
import { formatsFor } from '../../kernel/text/formats.ts';
import type { Claim } from './claim.ts';
import { redressMessages } from './messages.ts';

/** A contractor who was notified, and whom the act binds, is to pay. */
export const payBy = defineTask({
  kind: 'claim.pay-by',
  aboutKind: 'claim',
  facts: z.object({ reference: z.string(), kronor: z.number(), country: z.string() }),
  sentence: ({ reference, kronor, country }, { language, say }) => ({
    title: say(redressMessages.taskTitle, { reference }),
    detail: say(redressMessages.taskDetail, { sum: formatsFor(language).money(kronor, currencyIn(country)) }),
  }),
});

/** What a unit waits for because of a claim: that such a contractor pays by its day. */
export const claimTasks = (stream: string, claim: Claim): readonly TaskDraft[] =>
  claim.notices.map((notice) =>
    payBy.draft({
      id: notice.notice,
      about: stream,
      // A day that ends a duty ends with the working day.
      dueAt: `${notice.payBy}T15:00:00.000Z`,
      open: !notice.exempt && claim.received < notice.reached,
      waits: true,
      facts: { reference: claim.reference, kronor: notice.reached, country: claim.country },
    }),
  );
