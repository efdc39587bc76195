import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { workplaceMessages } from '../messages.ts';
import { notOpen } from '../not-open.ts';
import type { Workplace } from '../workplace.ts';

export const CloseWorkplace = z.strictObject({ act: ActEnvelope, reason: text(500) });
export type CloseWorkplace = z.infer<typeof CloseWorkplace>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const closeWorkplace: ActDef<'workplace.close', Facts, 'reason'> = defineAct({
  type: 'workplace.close',
  stream: 'workplace',
  nature: 'decision',
  facts: Facts,
  words: ['reason'],
  icon: 'archive',
  sentence: () => ({ message: workplaceMessages.closed }),
  retainRule: 'workplace',
});

/** The unit has nothing more to write here. The record is still found and read. */
export const toClose: Doing<CloseWorkplace, Here<Workplace>> = {
  act: closeWorkplace,
  input: CloseWorkplace,
  roles: ['officer', 'lead'],
  may: mayWrite,
  possible: notOpen,
  acts: ({ act, reason }, { id, at }) => [
    closeWorkplace.draft({
      at,
      id: act.id,
      stream: id,
      facts: {},
      words: { reason },
    }),
  ],
};
