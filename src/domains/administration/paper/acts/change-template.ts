import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { mayAdminister } from '../../access.ts';
import { paperMessages as texts } from '../messages.ts';
import { type NewPaper, TemplateOf, TemplateSaid, VersionId, wrongInTemplate } from '../template.ts';

const Change = z.strictObject({
  act: ActEnvelope,
  version: VersionId,
  ...TemplateOf.shape,
  ...TemplateSaid.shape,
});
type Change = z.infer<typeof Change>;

/** What was there before is kept with it; null where it was the standard text. */
const Facts = Change.omit({ act: true }).extend({ before: TemplateSaid.nullable() });
type Facts = z.infer<typeof Facts>;

export const changeTemplate: ActDef<'paper.change', Facts, never> = defineAct({
  type: 'paper.change',
  proof: 'administration',
  stream: 'paper',
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: texts.changed }),
  retainRule: 'account',
});

/** What stands around a letter of a kind, from now on. */
export const toChangeTemplate: Doing<Change, InFile, NewPaper> = {
  act: changeTemplate,
  input: Change,
  roles: ['administrator'],
  may: mayAdminister,
  refuses: wrongInTemplate,
  acts: ({ act, ...said }, { at, current }) => [
    changeTemplate.draft({ at, id: act.id, stream: said.version, facts: { ...said, before: current } }),
  ],
};
