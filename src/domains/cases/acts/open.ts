import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { Track } from '../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWriteCase } from '../access.ts';
import { inCase } from '../case.ts';
import { caseMessages } from '../messages.ts';
import { CaseAbout, Imported } from '../schema.ts';

const OpenCase = z.strictObject({
  act: ActEnvelope,
  case: Uuid,
  track: Track,
  about: CaseAbout,
  /** The acts that it is opened because of: what was acknowledged, what was received. */
  basedOn: z.array(Uuid).max(20),
  note: text(2000).nullable(),
});
type OpenCase = z.infer<typeof OpenCase>;

const Facts = CaseAbout.extend({ reference: z.string(), track: Track, imported: Imported.optional() }).strict();
type Facts = z.infer<typeof Facts>;

export const openCase: ActDef<'case.open', Facts, 'note'> = defineAct({
  type: 'case.open',
  milestone: true,
  stream: 'case',
  words: ['note'],
  nature: 'decision',
  facts: Facts,
  icon: 'folder-open',
  sentence: () => ({ message: caseMessages.opened }),
  retainRule: 'case',
});

/** The act of opening a file: a person's own decision, never the automatic effect of a disclosure. */
export const toOpen: Doing<OpenCase, InFile, InFile & { readonly id: string; readonly reference: string }> = {
  act: openCase,
  input: OpenCase,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  acts: ({ act, track, about, note, basedOn }, file) => [
    openCase.draft({
      ...inCase(file, act),
      facts: { reference: file.reference, track, ...about },
      words: { note },
      basedOn,
    }),
  ],
};
