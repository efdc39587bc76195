import type { MatterName } from '../../kernel/matter-name.ts';

const startsAsWord = /^\p{Lu}\p{Ll}/u;

/**
 * The title of a row: the matter first, then what is asked of it, so that two rows of the same sentence are distinguishable. A sentence
 * that names its matter itself stays as it is.
 */
export function titleAbout(title: string, matter: MatterName | undefined): string {
  const called = matter?.name ?? matter?.reference;
  if (!called || title.includes(called)) return title;
  const asked = startsAsWord.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
  return `${called}: ${asked}`;
}
