import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import type { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayCode } from '../../study/public.ts';
import { EstimatePlan } from '../estimate-plan.ts';
import { estimateMessages } from './messages.ts';

export const BeginEstimate = z.strictObject({
  act: ActEnvelope,
  estimate: Uuid,
  name: text(80),
  /** A column for each list with 1 or 0, and a column `count`: as a spreadsheet saves it. */
  table: z.string().min(1).max(200_000),
  /** Ids of methods; null: every one that so many lists allow. */
  methods: z.array(z.string().max(20)).min(1).max(20).nullable(),
  replicates: z.int().min(200).max(50_000),
  seed: z.int().min(0).max(999_999_999),
});
export type BeginEstimate = z.infer<typeof BeginEstimate>;

/** An estimate is begun with everything it is made of, so that it can be made again. */
export const BeginEstimateFacts = z.strictObject({ name: z.string().min(1).max(80), plan: EstimatePlan });
export type BeginEstimateFacts = z.infer<typeof BeginEstimateFacts>;

export const beginEstimate: ActDef<'study.begin-estimate', BeginEstimateFacts, never> = defineAct({
  type: 'study.begin-estimate',
  stream: 'study-estimate',
  nature: 'decision',
  facts: BeginEstimateFacts,
  icon: 'note-pencil',
  sentence: ({ name }) => ({ message: estimateMessages.began, values: { name } }),
  retainRule: 'study',
});

type NewEstimate = InFile & {
  readonly id: string;
  /** The table that was sent, as a plan; or the first thing that is wrong with it. */
  readonly planned: EstimatePlan | Problem;
};

const isPlan = (planned: EstimatePlan | Problem): planned is EstimatePlan => 'lists' in planned;

/** Begins an estimate: it is calculated beside everything else, and goes on after a restart. */
export const toBegin: Doing<BeginEstimate, InFile, NewEstimate> = {
  act: beginEstimate,
  input: BeginEstimate,
  roles: ['analyst'],
  may: mayCode,
  refuses: (_input, { planned }) => (isPlan(planned) ? null : planned),
  acts: ({ act, name }, { at, id, planned }) =>
    isPlan(planned) ? [beginEstimate.draft({ at, id: act.id, stream: id, facts: { name, plan: planned } })] : [],
};
