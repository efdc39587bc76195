import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import type { AttachedFile, InMatter } from '../attached-file.ts';
import { cleanName } from '../clean-name.ts';
import { type FileLimits, largestFile, piecesOf } from '../limits.ts';
import { attachmentMessages } from '../messages.ts';
import { isNamedAsProgram } from '../name-and-content.ts';
import { writers } from '../writers.ts';

const AddFile = z.strictObject({
  act: ActEnvelope,
  file: Uuid,
  name: z.string().min(1).max(1000),
  bytes: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  /** SHA-256 of where it begins and ends, its length and its age: whether what is sent later is still the same file. */
  mark: z.string().regex(/^[0-9a-f]{64}$/),
  replaces: Uuid.nullable(),
});
type AddFile = z.infer<typeof AddFile>;

const Facts = z.strictObject({
  matterKind: z.string(),
  matter: Uuid,
  bytes: z.int().min(1).max(largestFile),
  pieces: z.int().min(1),
  replaces: Uuid.nullable(),
});
type Facts = z.infer<typeof Facts>;

/** That a file is added: its pieces follow. What is in it and what it is called stays sealed. */
export const addFile: ActDef<'attachment.add', Facts, 'name' | 'mark'> = defineAct({
  type: 'attachment.add',
  stream: 'attachment',
  words: ['name', 'mark'],
  nature: 'record',
  facts: Facts,
  icon: 'file-text',
  sentence: () => ({ message: attachmentMessages.begun }),
  retainRule: 'attachment',
});

/** What is known of the matter when a file is to be added. */
export type AddTo = InMatter & {
  readonly limits: FileLimits;
  /** Bytes of the files that the matter has, and how many of them have not arrived. */
  readonly used: number;
  readonly arriving: number;
  /** The version that it is to take the place of, null where there is none of this id. */
  readonly earlier: AttachedFile | null;
  readonly isReplaced: boolean;
  /** Whether something of this id is there already. */
  readonly isUsed: boolean;
};

const mebibytes = (bytes: number): number => Math.floor(bytes / 1_048_576);

export const toAdd: Doing<AddFile, InMatter, AddTo> = {
  act: addFile,
  input: AddFile,
  roles: writers,
  may: (who, of) => of.mayWrite(who, of),
  refuses: ({ name, bytes, replaces }, { limits, used, arriving, earlier, isReplaced, isUsed }) => {
    if (isUsed) return new Problem('conflict', attachmentMessages.idUsed);
    const clean = cleanName(name);
    if (clean === null) return wrongAt('name', attachmentMessages.nameMissing);
    if (isNamedAsProgram(clean)) return wrongAt('name', attachmentMessages.namedAsProgram);
    if (bytes === 0) return new Problem('invalid', attachmentMessages.empty);
    if (bytes > limits.file)
      return new Problem('invalid', attachmentMessages.tooLarge, { mebibytes: mebibytes(limits.file) });
    if (used + bytes > limits.matter)
      return new Problem('conflict', attachmentMessages.matterFull, {
        mebibytes: mebibytes(limits.matter),
        left: Math.max(0, mebibytes(limits.matter - used)),
      });
    if (arriving >= limits.arriving)
      return new Problem('conflict', attachmentMessages.tooManyArriving, { many: limits.arriving });
    if (replaces !== null && earlier?.state !== 'kept') return new Problem('conflict', attachmentMessages.noSuchFile);
    return isReplaced ? new Problem('conflict', attachmentMessages.alreadyReplaced) : null;
  },
  acts: ({ act, name, bytes, mark, replaces }, { id, at, matter }) => [
    addFile.draft({
      at,
      id: act.id,
      stream: id,
      facts: { matterKind: matter.kind, matter: matter.id, bytes, pieces: piecesOf(bytes), replaces },
      words: { name: cleanName(name), mark },
    }),
  ],
};
