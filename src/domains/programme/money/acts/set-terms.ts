import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { line } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { inProgramme, type Programme } from '../../programme.ts';
import { moneyMessages } from '../messages.ts';

const SetTerms = z.strictObject({
  act: ActEnvelope,
  /** Within how many percent of a budget line the funder takes it as planned. */
  tolerance: z.int().min(0).max(100),
  /** Where that is agreed. */
  source: line(200),
});
type SetTerms = z.infer<typeof SetTerms>;

const Facts = SetTerms.pick({ tolerance: true });
type Facts = z.infer<typeof Facts>;

export const setTerms: ActDef<'programme.terms', Facts, 'source'> = defineAct({
  type: 'programme.terms',
  stream: 'programme',
  words: ['source'],
  nature: 'record',
  facts: Facts,
  icon: 'scales',
  sentence: () => ({ message: moneyMessages.termsSet }),
  retainRule: 'programme',
});

/** What the funder demands of the budget. Until it is entered, every difference from the plan is a deviation. */
export const toSetTerms: Doing<SetTerms, Here<Programme>> = {
  act: setTerms,
  input: SetTerms,
  roles: ['programme-lead'],
  may: mayWrite,
  acts: ({ act, source, ...facts }, here) => [setTerms.draft({ ...inProgramme(here, act), facts, words: { source } })],
};
