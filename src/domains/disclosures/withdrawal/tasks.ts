import { z } from 'zod';
import type { TaskDraft } from '../../../kernel/act.ts';
import { defineTask } from '../../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../../kernel/task-facts.ts';
import { disclosureMessages } from '../messages.ts';
import type { Withdrawal } from './withdrawal.ts';

/** A person has withdrawn their consent to what came by letter: which unit sent it, and no more. */
export const withdrawnConsent = defineTask({
  kind: 'disclosure.withdrawn',
  aboutKind: null,
  facts: UnitFacts.extend({ why: z.string().optional() }),
  sentence: ({ why, ...from }, { language, say }) => ({
    title: say(disclosureMessages[why === 'matter' ? 'withdrawnMatterTitle' : 'withdrawnTitle'], {
      unit: unitIn(from, language),
    }),
    detail: say(disclosureMessages[why === 'matter' ? 'withdrawnMatterDetail' : 'withdrawnDetail']),
  }),
});

/** Days within which an officer should have said that they have seen it: a promise between agencies, no rule of law. */
const daysToSee = 1;

/** Until an officer has seen it, My work says it, whatever the matter is. */
export const withdrawalTasks = (
  about: { readonly stream: string; readonly kind: string },
  withdrawals: readonly Withdrawal[],
): TaskDraft[] =>
  withdrawals.map(({ id, why, arrivedAt, seenAt, from }) =>
    withdrawnConsent.draft({
      id,
      aboutKind: about.kind,
      about: about.stream,
      dueAt: new Date(Date.parse(arrivedAt) + daysToSee * 86_400_000).toISOString(),
      open: seenAt === null,
      facts: { ...factsOfUnit(from?.unit), ...(why === 'matter' ? { why } : {}) },
    }),
  );
