import { z } from 'zod';
import { Problem } from '../../kernel/problem.ts';
import { httpMessages } from './messages.ts';

/** Where the next page of a list begins: the last row's own order, opaque to the caller. */
export const cursorOf = (place: Readonly<Record<string, string>>): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place that a cursor names, or null at the beginning of a list. A cursor that was not made here is a problem, not a fault. */
export function readCursor<T>(schema: z.core.$ZodType<T>, cursor: string | undefined): T | null {
  if (cursor === undefined) return null;
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    place = null; // falls through to the problem below
  }
  const parsed = z.safeParse(schema, place);
  if (parsed.success) return parsed.data;
  throw new Problem('invalid', httpMessages.invalid, { count: 1 }, [
    { path: 'after', message: httpMessages.wrongForm },
  ]);
}
