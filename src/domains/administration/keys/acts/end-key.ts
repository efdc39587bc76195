import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayAdminister } from '../../access.ts';
import { type KeyHere, stillInUse } from '../api-key.ts';
import { keyMessages as texts } from '../messages.ts';

const EndKey = z.strictObject({ act: ActEnvelope });
type EndKey = z.infer<typeof EndKey>;

/** `before`: the last day that it would have had. */
const Facts = z.strictObject({ key: Uuid, before: Day });
type Facts = z.infer<typeof Facts>;

export const endKey: ActDef<'api-key.end', Facts, never> = defineAct({
  type: 'api-key.end',
  proof: 'administration',
  stream: 'api-key',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: () => ({ message: texts.ended }),
  retainRule: 'account',
});

/** From this moment on the key lets nothing in. */
export const toEndKey: Doing<EndKey, KeyHere> = {
  act: endKey,
  input: EndKey,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillInUse,
  acts: ({ act }, { id, at, lastDay }) => [
    endKey.draft({ at, id: act.id, stream: id, facts: { key: id, before: lastDay } }),
  ],
};
