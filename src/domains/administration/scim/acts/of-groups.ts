import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { directoryMessages as texts } from '../messages.ts';

/** Who came into a group and who went. What it is called is sealed beside the facts. */
const GroupFacts = z.strictObject({ group: Uuid, added: z.array(Uuid), removed: z.array(Uuid) });
type GroupFacts = z.infer<typeof GroupFacts>;
type Words = 'name' | 'externalId' | 'nameBefore' | 'externalIdBefore';

const common = {
  stream: 'directory',
  nature: 'decision',
  facts: GroupFacts,
  words: ['name', 'externalId', 'nameBefore', 'externalIdBefore'],
  retainRule: 'account',
} as const;

export const addGroup: ActDef<'directory-group.add', GroupFacts, Words> = defineAct({
  ...common,
  type: 'directory-group.add',
  icon: 'user-plus',
  sentence: () => ({ message: texts.groupAdded }),
});

export const changeGroup: ActDef<'directory-group.change', GroupFacts, Words> = defineAct({
  ...common,
  type: 'directory-group.change',
  icon: 'pencil-line',
  sentence: () => ({ message: texts.groupChanged }),
});

export const endGroup: ActDef<'directory-group.end', GroupFacts, Words> = defineAct({
  ...common,
  type: 'directory-group.end',
  icon: 'prohibit',
  sentence: () => ({ message: texts.groupEnded }),
});
