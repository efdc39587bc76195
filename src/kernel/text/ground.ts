import { z } from 'zod';

/*
 * On what something is disclosed: the id of an entry of `knowledge/grounds`. Where the grounds of a country are not all entered there, an officer
 * writes the provision in their own words behind the id of the entry for that: `fi.written: Name of the act, section 3`.
 */

const id = '[a-z0-9.-]{3,60}';
const written = '[a-z]{2}\\.written';
/** One line, of which the statute has up to 160 characters and the paragraph up to 60. */
const provision = '[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]{5,222}';

/** A ground as a command, an act and a letter hold it. */
export const GroundRef = z.string().regex(new RegExp(`^(?:${id}|${written}: ${provision})$`));
/** One that an officer has written, with its provision. */
export const WrittenGround = z.string().regex(new RegExp(`^${written}: ${provision}$`));

/** The entry that a ground names: all of it that a log may hold. */
export const groundIdOf = (ground: string): string => ground.split(': ', 1)[0] ?? ground;

/** The provision that an officer has written; null where the ground is an entry of its own. */
export const provisionOf = (ground: string): string | null => {
  const at = ground.indexOf(': ');
  return at === -1 ? null : ground.slice(at + 2);
};

/** What an officer types of a provision. */
export type TypedProvision = { readonly statute: string; readonly paragraph: string };

export const nothingTyped: TypedProvision = { statute: '', paragraph: '' };

export const longestStatute = 160;
export const longestParagraph = 60;

/** The ground with the provision behind it; null while something of it is missing or too long. */
export function writtenGround(entry: string, { statute, paragraph }: TypedProvision): string | null {
  const [act, place] = [statute, paragraph].map((typed) => typed.trim().replace(/\s+/g, ' ')) as [string, string];
  if (act === '' || place === '' || act.length > longestStatute || place.length > longestParagraph) return null;
  const ground = `${entry}: ${act}, ${place}`;
  return WrittenGround.safeParse(ground).success ? ground : null;
}

/** The ground as it is sent: the entry, or what was typed behind it; null while something of that is missing. */
export const groundFrom = (
  entry: { readonly id: string; readonly written?: boolean },
  typed: TypedProvision,
): string | null => (entry.written ? writtenGround(entry.id, typed) : entry.id);
