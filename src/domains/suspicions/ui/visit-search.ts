import { Uuid } from '../../../kernel/id.ts';

/** From what a hand-over begins, in the address of the form. */
type Beginning = {
  readonly visit?: string;
  /** The hand-over that another unit did not take, and the unit that is to get this one. */
  readonly instead?: string;
  readonly unit?: number;
};

/** The visit or the earlier hand-over from which a hand-over begins, in the address of the form. What is no id is left out. */
export function visitSearch(search: Record<string, unknown>): Beginning {
  const visit = Uuid.safeParse(search.visit);
  const instead = Uuid.safeParse(search.instead);
  const unit = Number(search.unit);
  return {
    ...(visit.success ? { visit: visit.data } : {}),
    ...(instead.success ? { instead: instead.data } : {}),
    ...(instead.success && Number.isInteger(unit) && unit > 0 ? { unit } : {}),
  };
}
