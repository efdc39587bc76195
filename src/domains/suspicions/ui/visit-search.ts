import { Uuid } from '../../../kernel/id.ts';

/** The visit from which a hand-over begins, in the address of the form. What is no id is left out. */
export function visitSearch(search: Record<string, unknown>): { readonly visit?: string } {
  const visit = Uuid.safeParse(search.visit);
  return visit.success ? { visit: visit.data } : {};
}
