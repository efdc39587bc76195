import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayOpenTip } from '../../access.ts';
import { tipMessages } from '../messages.ts';

const OpenTip = z.strictObject({ act: ActEnvelope });
type OpenTip = z.infer<typeof OpenTip>;

/** `dangerOn`: the day on which they said that someone was in danger. Tips of before could not say it unsealed. */
const Facts = z.strictObject({ answerBy: Day, key: Uuid, dangerOn: Day.optional() });
type Facts = z.infer<typeof Facts>;

export const openTip: ActDef<'tip.open', Facts, never> = defineAct({
  type: 'tip.open',
  milestone: true,
  stream: 'tip',
  nature: 'record',
  facts: Facts,
  icon: 'envelope-open',
  sentence: () => ({ message: tipMessages.opened }),
  retainRule: 'signal',
});

type SealedTip = InFile & { readonly opened: boolean };
type Promised = {
  readonly id: string;
  readonly answerBy: string;
  readonly dangerOn: string | null;
  readonly key: string;
};

/** Opens a tip: from here on it cannot be withdrawn, and an answer is owed. The second reader reads what the first has opened. */
export const toOpen: Doing<OpenTip, SealedTip, SealedTip & Promised> = {
  act: openTip,
  input: OpenTip,
  roles: ['tip-reader'],
  may: mayOpenTip,
  possible: ({ opened }) => (opened ? new Problem('conflict', tipMessages.alreadyOpened) : null),
  acts: ({ act }, { id, at, answerBy, key, dangerOn }) => [
    openTip.draft({ at, id: act.id, stream: id, facts: { answerBy, key, ...(dangerOn ? { dangerOn } : {}) } }),
  ],
};
