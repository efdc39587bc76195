import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { mayAdminister } from '../../access.ts';
import { type KeyHere, stillInUse } from '../api-key.ts';
import { keyMessages as texts } from '../messages.ts';

const ConfirmKey = z.strictObject({ act: ActEnvelope });
type ConfirmKey = z.infer<typeof ConfirmKey>;

const Facts = z.strictObject({ key: Uuid });
type Facts = z.infer<typeof Facts>;

export const confirmKey: ActDef<'api-key.confirm', Facts, never> = defineAct({
  type: 'api-key.confirm',
  proof: 'administration',
  stream: 'api-key',
  nature: 'decision',
  facts: Facts,
  icon: 'check-circle',
  sentence: () => ({ message: texts.confirmed }),
  retainRule: 'account',
});

/** The agency still needs the key, and the administrator who says so answers for it from now on. Its last day stays. */
export const toConfirmKey: Doing<ConfirmKey, KeyHere> = {
  act: confirmKey,
  input: ConfirmKey,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillInUse,
  acts: ({ act }, { id, at }) => [confirmKey.draft({ at, id: act.id, stream: id, facts: { key: id } })],
};
