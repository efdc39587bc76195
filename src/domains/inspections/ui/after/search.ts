import { Uuid } from '../../../../kernel/id.ts';

const idIn = (value: unknown): string | null => Uuid.safeParse(value).data ?? null;

/** Which decision, and which outcome of it, a form is about, in its address. What is no id is left out. */
export function decisionSearch(search: Record<string, unknown>): {
  readonly decision?: string;
  readonly corrects?: string;
} {
  const [decision, corrects] = [idIn(search.decision), idIn(search.corrects)];
  return { ...(decision ? { decision } : {}), ...(corrects ? { corrects } : {}) };
}
