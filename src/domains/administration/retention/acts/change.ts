import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { mayAdminister } from '../../access.ts';
import { retentionMessages as texts } from '../messages.ts';
import { type RetentionHere, RetentionSaid, stillDecided, wrongInRetention } from '../retention.ts';

const Change = z.strictObject({ act: ActEnvelope, ...RetentionSaid.shape });
type Change = z.infer<typeof Change>;

const Facts = z.strictObject({ retention: Uuid, ...RetentionSaid.shape, before: RetentionSaid });
type Facts = z.infer<typeof Facts>;

export const changeAct: ActDef<'retention.change', Facts, never> = defineAct({
  type: 'retention.change',
  proof: 'administration',
  stream: 'retention',
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: texts.changed }),
  retainRule: 'account',
});

/** What was written of a decision is put right: what was there before stays in the history. */
export const toChange: Doing<Change, RetentionHere> = {
  act: changeAct,
  input: Change,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillDecided,
  refuses: (said, { today, retention }) => wrongInRetention(said, retention.kind, today),
  acts: ({ act, ...said }, { id, at, retention }) => [
    changeAct.draft({
      at,
      id: act.id,
      stream: id,
      facts: { retention: id, ...said, before: RetentionSaid.strip().parse(retention) },
    }),
  ],
};
