import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { sendWhole } from '../../../testing/bring-file.ts';
import { type Person, type Stage, testNow } from '../../../testing/people.ts';
import { caseExamples } from '../../cases/testing/examples.ts';
import type { FileLimits } from '../limits.ts';
import type { AttachmentLine, AttachmentsShown } from '../schema.ts';

export const newFileId = (): string => uuidV7(testNow, randomBytes(16));

/** So many bytes of an invented text. */
export const someText = (length: number): Buffer => Buffer.alloc(length, 'en påhittad rad\n');

/** Where a file is. */
export type FileAt = { readonly kind: string; readonly id: string; readonly file: string };

type Adding = {
  readonly id: string;
  readonly bytes: number;
  readonly kind?: string;
  readonly name?: string;
  readonly replaces?: string | null;
  /** Its id, where it is not a new one. */
  readonly file?: string;
};

/** What tests of files do over and over, as one person or another. */
export function fileStage({ ask, runtime }: Pick<Stage, 'ask' | 'runtime'>) {
  const openCase = async (person: Person): Promise<string> => {
    const id = newFileId();
    const { params, input } = caseExamples['case.open']?.({
      ...{ target: id, act: person.envelope, basis: [], unit: 51, facts: [], number: 12_345 },
      text: (field: string) => `påhittad ${field}`,
    }) ?? { params: {}, input: {} };
    await ask(person, 'case.open', params, input);
    return id;
  };
  const add = async (
    person: Person,
    { id, bytes, kind = 'case', name = 'avtal.txt', replaces = null, file = newFileId() }: Adding,
  ): Promise<FileAt> => {
    const input = { act: person.envelope(), file, name, bytes, mark: 'a'.repeat(64), replaces };
    await ask(person, 'attachment.add', { kind, id }, input);
    return { kind, id, file };
  };
  const addWhole = async (
    person: Person,
    contents: Buffer,
    over: Omit<Adding, 'bytes'> & { readonly limits?: FileLimits },
  ) => {
    const { limits, ...adding } = over;
    const of = await add(person, { ...adding, bytes: contents.length });
    return { of, taken: await sendWhole({ runtime }, person, { ...of, contents }, limits) };
  };
  const list = async (person: Person, id: string, kind = 'case'): Promise<AttachmentsShown> =>
    (await ask(person, 'attachment.list', { kind, id })).answer;
  const line = async (person: Person, { kind, id, file }: FileAt): Promise<AttachmentLine> => {
    const found = (await list(person, id, kind)).items.find((item) => item.id === file);
    if (!found) throw new Error('This file is not listed.');
    return found;
  };
  return { openCase, add, addWhole, list, line };
}
