import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { maySupport } from '../../access.ts';
import { assistanceMessages } from '../../messages.ts';
import { forms, Need, outcomes, providers } from '../../schema.ts';
import { obstacleOf } from '../obstacle-of.ts';
import { hasNotBegun, inSupport, type SupportOfPerson } from '../support.ts';

const Arrange = z.strictObject({
  act: ActEnvelope,
  need: Need,
  outcome: z.enum(outcomes),
  form: z.enum(forms).nullable(),
  by: z.enum(providers).nullable(),
  note: text(600).nullable(),
});
type Arrange = z.infer<typeof Arrange>;

const Facts = Arrange.pick({ need: true, outcome: true, form: true, by: true }).extend({
  obstacle: z.string().nullable(),
});
type Facts = z.infer<typeof Facts>;

const sentences = {
  arranged: assistanceMessages.arranged,
  'none-found': assistanceMessages.noneFound,
  'not-needed': assistanceMessages.notNeeded,
};

export const arrangeNeed: ActDef<'assistance.arrange', Facts, 'note'> = defineAct({
  type: 'assistance.arrange',
  stream: 'support',
  words: ['note'],
  nature: 'record',
  facts: Facts,
  icon: 'bed',
  sentence: ({ need, outcome }) => ({ message: sentences[outcome], values: { need } }),
  retainRule: 'support',
});

/** What was arranged for a need, or that nothing was found: that is an obstacle with a code, and no failure of the person's. */
export const toArrange: Doing<Arrange, SupportOfPerson> = {
  act: arrangeNeed,
  input: Arrange,
  roles: ['officer', 'lead'],
  may: maySupport,
  possible: hasNotBegun,
  refuses: ({ outcome, form }) =>
    outcome === 'arranged' && form === null ? wrongAt('form', assistanceMessages.whatArranged) : null,
  acts: ({ act, need, outcome, form, by, note }, here) => [
    arrangeNeed.draft({
      ...inSupport(here, act),
      facts: { need, outcome, form, by, obstacle: obstacleOf(need, outcome) },
      words: { note },
    }),
  ],
};
