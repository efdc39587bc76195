import type { Capacity } from '../../../kernel/capacity.ts';
import type { Language } from '../../../kernel/language.ts';

/** A private calendar as its acts make it. */
export type Calendar = {
  readonly capacity: Capacity;
  readonly language: Language;
  readonly secretHash: string;
  readonly owner: string;
  readonly madeAt: string;
  readonly renewedAt: string | null;
  readonly endedAt: string | null;
};
