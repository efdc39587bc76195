import { Uuid } from '../../../kernel/id.ts';

/** The suspicion that a reading begins from, in the address of the form. What is no id is left out. */
export function fromSearch(search: Record<string, unknown>): { readonly suspicion?: string } {
  const suspicion = Uuid.safeParse(search.suspicion);
  return suspicion.success ? { suspicion: suspicion.data } : {};
}
