import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { mayAdminister } from '../../access.ts';
import { paperMessages as texts } from '../messages.ts';
import { type NewPaper, TemplateOf, TemplateSaid, VersionId } from '../template.ts';

const Reset = z.strictObject({ act: ActEnvelope, version: VersionId, ...TemplateOf.shape });
type Reset = z.infer<typeof Reset>;

const Facts = Reset.omit({ act: true }).extend({ before: TemplateSaid.nullable() });
type Facts = z.infer<typeof Facts>;

export const resetTemplate: ActDef<'paper.reset', Facts, never> = defineAct({
  type: 'paper.reset',
  proof: 'administration',
  stream: 'paper',
  nature: 'decision',
  facts: Facts,
  icon: 'arrow-u-up-left',
  sentence: () => ({ message: texts.reset }),
  retainRule: 'account',
});

/** The standard text stands around a letter of a kind again. */
export const toResetTemplate: Doing<Reset, InFile, NewPaper> = {
  act: resetTemplate,
  input: Reset,
  roles: ['administrator'],
  may: mayAdminister,
  acts: ({ act, ...of }, { at, current }) => [
    resetTemplate.draft({ at, id: act.id, stream: of.version, facts: { ...of, before: current } }),
  ],
};
