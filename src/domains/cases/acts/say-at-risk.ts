import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text/text.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { mayWriteCase } from '../access.ts';
import { inCase, type StoredCase } from '../case.ts';
import { caseMessages } from '../messages.ts';
import { riskHands, riskWhats } from '../schema.ts';

const CaseAtRisk = z.strictObject({
  act: ActEnvelope,
  risk: Uuid,
  what: z.enum(riskWhats),
  /** The last moment, or null: it is not known, so the officer must ask today. */
  diesOn: Instant.nullable(),
  estimated: z.boolean(),
  holder: z.enum(riskHands),
  saver: z.enum(riskHands),
  note: text(500).nullable(),
});
type CaseAtRisk = z.infer<typeof CaseAtRisk>;

const Facts = CaseAtRisk.omit({ act: true, note: true }).strict();
type Facts = z.infer<typeof Facts>;

export const sayAtRisk: ActDef<'case.at-risk', Facts, 'note'> = defineAct({
  type: 'case.at-risk',
  stream: 'case',
  words: ['note'],
  nature: 'record',
  facts: Facts,
  icon: 'hourglass-medium',
  sentence: () => ({ message: caseMessages.atRisk }),
  retainRule: 'case',
});

/** That something may be lost by a date that is known, estimated or unknown. */
export const toSayAtRisk: Doing<CaseAtRisk, StoredCase> = {
  act: sayAtRisk,
  input: CaseAtRisk,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  acts: ({ act, note, ...facts }, here) => [sayAtRisk.draft({ ...inCase(here, act), facts, words: { note } })],
};
