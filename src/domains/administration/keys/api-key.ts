import { z } from 'zod';
import type { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { keyMessages as texts } from './messages.ts';

/** What a key may do. Each is a whole of its own, and a key does nothing beside what it was made for. No verb reads a matter (decision 0104). */
export const keyVerbs = ['provisioning', 'contacts', 'people'] as const;
export const KeyVerb = z.enum(keyVerbs);
export type KeyVerb = z.infer<typeof KeyVerb>;

/** A key of the agency as people see it; what it is, only its holder has. */
export type KeyHere = InFile & {
  readonly id: Uuid;
  readonly name: string;
  readonly lastDay: string;
  readonly hasEnded: boolean;
};

/** For how many days a key is made at most, with the first and the last. */
const mostDays = 366;

/** A key that no one has to renew is a key that no one thinks of: it has a last day, within a year. */
export function lastDayWithin(lastDay: string, today: string): Problem | null {
  if (lastDay < today) return wrongAt('lastDay', texts.lastDayIsPast);
  const days = (Date.parse(lastDay) - Date.parse(today)) / 86_400_000 + 1;
  return days > mostDays ? wrongAt('lastDay', texts.lastDayTooFar) : null;
}

export const stillInUse = ({ hasEnded }: Pick<KeyHere, 'hasEnded'>): Problem | null =>
  hasEnded ? new Problem('conflict', texts.keyHasEnded) : null;
