import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { workingRoles } from '../../../../kernel/who.ts';
import { mayWriteOwn } from '../../access.ts';
import { recallMessages } from '../messages.ts';

const EndRecall = z.strictObject({ act: ActEnvelope });
type EndRecall = z.infer<typeof EndRecall>;

const Facts = z.strictObject({});

export const endRecall: ActDef<'recall.end', z.infer<typeof Facts>, never> = defineAct({
  type: 'recall.end',
  stream: 'recall',
  nature: 'record',
  facts: Facts,
  icon: 'x-circle',
  sentence: () => ({ message: recallMessages.ended }),
  retainRule: 'competence',
});

type Ending = InFile & { readonly ended: boolean };

/** No more questions. No reason is asked. */
export const toEndRecall: Doing<EndRecall, Ending, Ending & { readonly id: string }> = {
  act: endRecall,
  input: EndRecall,
  roles: workingRoles,
  may: mayWriteOwn,
  possible: ({ ended }) => (ended ? new Problem('conflict', recallMessages.alreadyEnded) : null),
  acts: ({ act }, { id, at }) => [endRecall.draft({ at, id: act.id, stream: id, facts: {} })],
};
