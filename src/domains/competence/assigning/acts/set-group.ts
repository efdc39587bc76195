import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { line } from '../../../../kernel/text/text.ts';
import { mayWriteOwn } from '../../access.ts';
import { GroupFacts } from '../facts.ts';
import { assigningMessages } from '../messages.ts';
import { accountsOf, type Trainee } from '../training.ts';

const SetGroup = z.strictObject({
  act: ActEnvelope,
  group: Uuid,
  name: line(80),
  people: z.array(Uuid).max(500),
});
type SetGroup = z.infer<typeof SetGroup>;

export const setGroup: ActDef<'training-group.set', GroupFacts, 'name'> = defineAct({
  type: 'training-group.set',
  stream: 'training-group',
  words: ['name'],
  nature: 'record',
  facts: GroupFacts,
  icon: 'users',
  sentence: ({ people }) => ({ message: assigningMessages.groupSet, values: { count: people.length } }),
  retainRule: 'competence',
});

export type OfAgency = InFile & { readonly id: string; readonly people: readonly Trainee[] };

/** Who is in a group: as it is now. Said again, it has other people or another name. */
export const toSetGroup: Doing<SetGroup, InFile, OfAgency> = {
  act: setGroup,
  input: SetGroup,
  roles: ['lead', 'trainer'],
  may: mayWriteOwn,
  refuses: ({ people: refs }, { people }) =>
    accountsOf(refs, people) ? null : wrongAt('people', assigningMessages.notOfAgency),
  acts: ({ act, name, people: refs }, { id, at, people }) => [
    setGroup.draft({
      at,
      id: act.id,
      stream: id,
      facts: { people: [...(accountsOf(refs, people) ?? [])] },
      words: { name },
    }),
  ],
};
