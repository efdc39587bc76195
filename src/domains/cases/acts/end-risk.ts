import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayWriteCase } from '../access.ts';
import { inCase, type StoredCase } from '../case.ts';
import { caseMessages } from '../messages.ts';
import { riskEnds } from '../schema.ts';

/** What became of something that was at risk, or that it was added by mistake. It is a record: it happened, whenever it is written. */
const EndRisk = z.strictObject({ act: ActEnvelope, risk: Uuid, end: z.enum(riskEnds) });
type EndRisk = z.infer<typeof EndRisk>;

const Facts = EndRisk.omit({ act: true }).strict();
type Facts = z.infer<typeof Facts>;

const endSentences = {
  saved: caseMessages.riskSaved,
  lost: caseMessages.riskLost,
  mistake: caseMessages.riskMistaken,
} as const;

export const endRisk: ActDef<'case.end-risk', Facts, never> = defineAct({
  type: 'case.end-risk',
  stream: 'case',
  nature: 'record',
  facts: Facts,
  icon: 'hourglass-medium',
  sentence: ({ end }) => ({ message: endSentences[end] }),
  retainRule: 'case',
});

/** What became of something that was at risk in this case. */
export const toEndRisk: Doing<EndRisk, StoredCase> = {
  act: endRisk,
  input: EndRisk,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  refuses: ({ risk }, { state: { risks } }) =>
    risks.some((one) => one.risk === risk) ? null : new Problem('conflict', caseMessages.noSuchRisk),
  acts: ({ act, ...facts }, here) => [endRisk.draft({ ...inCase(here, act), facts })],
};
