import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { mayAdminister } from '../../access.ts';
import { retentionMessages as texts } from '../messages.ts';
import { type NewRetention, RetentionOf, RetentionSaid, wrongInRetention } from '../retention.ts';

const Decide = z.strictObject({
  act: ActEnvelope,
  retention: Uuid,
  ...RetentionOf.shape,
  ...RetentionSaid.shape,
});
type Decide = z.infer<typeof Decide>;

const Facts = Decide.omit({ act: true });
type Facts = z.infer<typeof Facts>;

export const decideAct: ActDef<'retention.decide', Facts, never> = defineAct({
  type: 'retention.decide',
  proof: 'administration',
  stream: 'retention',
  nature: 'decision',
  facts: Facts,
  icon: 'archive',
  sentence: () => ({ message: texts.decided }),
  retainRule: 'account',
});

/** How long the agency keeps records of a kind, from a day on. It takes the place of what was decided about them before. */
export const toDecide: Doing<Decide, NewRetention> = {
  act: decideAct,
  input: Decide,
  roles: ['administrator'],
  may: mayAdminister,
  refuses: (said, { today }) => wrongInRetention(said, said.kind, today),
  acts: ({ act, ...facts }, { at }) => [decideAct.draft({ at, id: act.id, stream: facts.retention, facts })],
};
