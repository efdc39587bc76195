import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWriteOwn } from '../../access.ts';
import { assigningMessages } from '../messages.ts';
import type { TrainingGroup } from '../training.ts';

const EndGroup = z.strictObject({ act: ActEnvelope });
type EndGroup = z.infer<typeof EndGroup>;
const Facts = z.strictObject({});

export const endGroup: ActDef<'training-group.end', z.infer<typeof Facts>, never> = defineAct({
  type: 'training-group.end',
  stream: 'training-group',
  nature: 'record',
  facts: Facts,
  icon: 'x-circle',
  sentence: () => ({ message: assigningMessages.groupEnded }),
  retainRule: 'competence',
});

/** A group is not used any more. What its people were assigned stays assigned. */
export const toEndGroup: Doing<EndGroup, Here<TrainingGroup>> = {
  act: endGroup,
  input: EndGroup,
  roles: ['lead', 'trainer'],
  may: mayWriteOwn,
  possible: ({ state }) => (state.ended ? new Problem('conflict', assigningMessages.groupHasEnded) : null),
  acts: ({ act }, { id, at }) => [endGroup.draft({ at, id: act.id, stream: id, facts: {} })],
};
