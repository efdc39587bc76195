import type { TaskDraft } from './act.ts';
import type { ActDef } from './define-act.ts';
import type { TaskDef } from './define-task.ts';
import type { LossSentence } from './expiring-item.ts';
import type { LetterKind } from './letter.ts';
import type { Message } from './message.ts';
import type { Detector, Recorded } from './obstacle.ts';

/**
 * What a domain brings besides its rules, its routes and its screens: the server is put together from the list of these, and there is no
 * other list of what there is. `Known` is what its sentences need of knowledge.
 */
export interface Domain<in Known = unknown> {
  readonly name: string;
  readonly acts: readonly ActDef[];
  /** What crosses to other agencies. */
  readonly letters?: readonly LetterKind[];
  /** The rules that find obstacles, and the acts in which a person names them. */
  readonly detectors?: readonly Detector[];
  readonly recorded?: readonly Recorded[];
  /** What a person owes or waits for because of its acts, or of what came without one. */
  readonly tasks?: readonly TaskDef<string, TaskDraft['facts'], string | null, Known>[];
  /** How what expires is named, by the first part of its code. */
  losses?(known: Known): readonly (readonly [string, LossSentence])[];
}

/**
 * What the log says of each act of a domain, after the name of who did it, and of what was read. `Never`: kinds of act that are done within
 * another, so that no entry is called after them.
 */
export type Did<Of extends Domain<never>, Never extends string = never> = Readonly<Record<string, Message>> &
  Readonly<Record<Exclude<Of['acts'][number]['type'], Never>, Message>>;
