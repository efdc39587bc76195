import { isMailAddress } from '../../../../kernel/text/mail-address.ts';

export type LineRead = { readonly name: string; readonly mail: string; readonly organisation: string | null };

/** People as they are written or pasted, one on each line: name; mail; organisation. What cannot be read is named by its line, from one. */
export function peopleIn(written: string): { readonly people: readonly LineRead[]; readonly wrong: number | null } {
  const people: LineRead[] = [];
  let wrong: number | null = null;
  for (const [at, line] of written.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [name = '', mail = '', organisation = ''] = line.split(/[;\t]/).map((part) => part.trim());
    const isRight = name !== '' && name.length <= 120 && isMailAddress(mail) && organisation.length <= 160;
    if (isRight) people.push({ name, mail, organisation: organisation || null });
    else wrong ??= at + 1;
  }
  return { people, wrong };
}
