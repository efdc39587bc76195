import type { z } from 'zod';
import type { ActDraft, RealmKey } from './act.ts';
import type { ActDef } from './define-act.ts';
import type { Problem } from './problem.ts';
import type { Role, Who } from './who.ts';

/** One thing in its realm, and its state as its acts have made it. */
export type Here<State> = { readonly id: string; readonly at: RealmKey; readonly state: State };

/**
 * What a person can do by one kind of act. A page offers it and a command carries it out by the same three questions: who may, what the
 * state forbids, what is wrong with what was given. The acts themselves refuse nothing, so that a phone can make again what it recorded
 * last week. `Of` is what the first two are asked of; `Loaded` is that and what the acts need beside.
 */
export interface Doing<Input, Of, Loaded extends Of = Of> {
  readonly act: ActDef;
  /** What a person needs the right to, where it is not called as its act: two ways to one kind of act. */
  readonly verb?: string;
  readonly input: z.core.$ZodType<Input>;
  /** The roles that hold the right of this name. Nothing granted is nothing allowed. */
  readonly roles: readonly Role[];
  may(who: Who, of: Of): boolean;
  /** What the state forbids, for every person and whatever is given. */
  possible?(of: Of): Problem | null;
  /** What is wrong with this input. */
  refuses?(input: Input, of: Loaded, now: Date): Problem | null;
  acts(input: Input, of: Loaded): readonly ActDraft[];
}

export const verbOf = ({ act, verb }: { readonly act: ActDef; readonly verb?: string }): string => verb ?? act.type;

/** The acts by which something is done. Throws the problem that stops it. */
export function decide<Input, Of, Loaded extends Of>(
  doing: Doing<Input, Of, Loaded>,
  input: Input,
  of: Loaded,
  now: Date,
): readonly ActDraft[] {
  const problem = doing.possible?.(of) ?? doing.refuses?.(input, of, now) ?? null;
  if (problem) throw problem;
  return doing.acts(input, of);
}

/** The verbs that a page offers this person for one thing: those that they hold and that the server would carry out. */
export const offered = <Of>(
  doings: readonly Pick<Doing<never, Of, never>, 'act' | 'verb' | 'may' | 'possible'>[],
  who: Who,
  of: Of,
  held: readonly string[],
): string[] =>
  held.filter((verb) => doings.some((one) => verbOf(one) === verb && one.may(who, of) && !one.possible?.(of)));
