import type { AttachmentLine } from '../../schema.ts';

type Version = Pick<AttachmentLine, 'id' | 'replaces' | 'state'>;

/** All versions of a file that are listed, the newest first: those that it takes the place of, and those that take its own. */
export function versionsOf<File extends Version>(file: File, all: readonly File[]): readonly File[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const found = new Set<string>([file.id]);
  const earlier: File[] = [];
  for (let one = byId.get(file.replaces ?? ''); one && !found.has(one.id); one = byId.get(one.replaces ?? '')) {
    found.add(one.id);
    earlier.push(one);
  }
  const newer: File[] = [];
  const after = (id: string) => all.find((one) => one.replaces === id && one.state === 'kept' && !found.has(one.id));
  for (let one = after(file.id); one; one = after(one.id)) {
    found.add(one.id);
    newer.unshift(one);
  }
  return [...newer, file, ...earlier];
}
