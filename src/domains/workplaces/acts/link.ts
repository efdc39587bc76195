import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { mayWrite } from '../access.ts';
import { workplaceMessages } from '../messages.ts';
import { notOpen } from '../not-open.ts';
import { Matter, MatterKind } from '../schema.ts';
import { standing, type Workplace } from '../workplace.ts';

export const LinkMatter = z.strictObject({ act: ActEnvelope, matter: Matter });
export type LinkMatter = z.infer<typeof LinkMatter>;

const Facts = z.strictObject({
  kind: MatterKind,
  matter: Uuid,
  /** The import of cases that said so, by the number of the firm. */
  importedBy: Uuid.optional(),
});
type Facts = z.infer<typeof Facts>;

export const linkMatter: ActDef<'workplace.link', Facts> = defineAct({
  type: 'workplace.link',
  stream: 'workplace',
  nature: 'record',
  facts: Facts,
  icon: 'link',
  sentence: () => ({ message: workplaceMessages.linked }),
  retainRule: 'workplace',
});

/** Whether the matter is there for the person who links it. */
type WithMatter = Here<Workplace> & { readonly isThere: boolean };

/** A matter of the unit is about this firm. It is offered where a form finds the firm, and is never done by itself. */
export const toLink: Doing<LinkMatter, Here<Workplace>, WithMatter> = {
  act: linkMatter,
  input: LinkMatter,
  roles: ['officer', 'lead'],
  may: mayWrite,
  possible: notOpen,
  refuses: ({ matter }, { state, isThere }) => {
    if (!isThere) return wrongAt('matter', workplaceMessages.matterUnknown);
    return standing(state.matters).some((one) => one.matter === matter.id)
      ? new Problem('conflict', workplaceMessages.alreadyLinked)
      : null;
  },
  acts: ({ act, matter }, { id, at }) => [
    linkMatter.draft({
      at,
      id: act.id,
      stream: id,
      facts: { kind: matter.kind, matter: matter.id },
    }),
  ],
};
