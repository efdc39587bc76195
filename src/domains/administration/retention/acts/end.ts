import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { line } from '../../../../kernel/text/text.ts';
import { mayAdminister } from '../../access.ts';
import { retentionMessages as texts } from '../messages.ts';
import { type RetentionHere, stillDecided } from '../retention.ts';

/** Why is a fact and no sealed word: those who read the log of the agency read it too, and it is about no person. */
const End = z.strictObject({ act: ActEnvelope, because: line(200) });
type End = z.infer<typeof End>;

const Facts = z.strictObject({ retention: Uuid, because: line(200) });
type Facts = z.infer<typeof Facts>;

export const endAct: ActDef<'retention.end', Facts, never> = defineAct({
  type: 'retention.end',
  proof: 'administration',
  stream: 'retention',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: () => ({ message: texts.ended }),
  retainRule: 'account',
});

/** A decision holds no longer, at once. What was decided before it, and not ended, holds again. */
export const toEnd: Doing<End, RetentionHere> = {
  act: endAct,
  input: End,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillDecided,
  acts: ({ act, because }, { id, at }) => [
    endAct.draft({ at, id: act.id, stream: id, facts: { retention: id, because } }),
  ],
};
