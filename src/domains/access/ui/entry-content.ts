import { z } from 'zod';

/** One thing that was recorded: under which name, and what; of a sign also how it is known. */
export type EntryLine = { readonly field: string; readonly text: string; readonly known?: readonly string[] };

/** What makes an act an act, keys, hashes and ids: nothing that a person has said. */
const notTold = ['act', 'sealed', 'box', 'to', 'key', 'sha256', 'capturedSha256', 'basedOn', 'pieces', 'bytes', 'type'];
const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);

const Body = z.object({ input: z.record(z.string(), z.unknown()) });

/**
 * What a person has recorded, out of the command that a phone sent and that was not applied, so that it can be read and written again. Null
 * where it could not be opened here and is stored as it came.
 */
export function toldIn(body: string): readonly EntryLine[] | null {
  const parsed = Body.safeParse(jsonOf(body));
  return parsed.success ? linesIn(parsed.data.input, '') : null;
}

/** Place and device of a picture, as a phone recorded them, in lines of the same kind. */
export const metadataIn = (told: string): readonly EntryLine[] => linesIn(jsonOf(told), 'device');

const WithMetadata = z.object({ attachments: z.array(z.object({ apart: z.unknown() }).catch({ apart: null })) });

/** Whether place or device of a picture are among what was recorded, as an earlier version left them. */
export const hasMetadataWithin = (body: string): boolean =>
  (WithMetadata.safeParse(Body.safeParse(jsonOf(body)).data?.input).data?.attachments ?? []).some(
    ({ apart }) => (apart ?? null) !== null,
  );

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no shape fits it, which says the same
  }
}

function linesIn(value: unknown, field: string): EntryLine[] {
  if (value === null || value === undefined || value === '' || value === 0) return [];
  if (Array.isArray(value)) {
    const plain = value.filter((one) => typeof one === 'string' && !isId(one));
    if (plain.length === value.length && plain.length > 0) return [{ field, text: plain.join(', ') }];
    return value.flatMap((one) => {
      const sign = Sign.safeParse(one).data;
      return sign ? [{ field, text: sign.code, known: [sign.known].flat() }] : linesIn(one, field);
    });
  }
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, inside]) => (notTold.includes(name) ? [] : linesIn(inside, name)));
  const text = String(value);
  return isId(text) ? [] : [{ field, text }];
}

const Sign = z.strictObject({ code: z.string(), known: z.union([z.string(), z.array(z.string())]) });
