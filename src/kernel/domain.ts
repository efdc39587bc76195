import type { TaskSentence } from './act.ts';
import type { ActDef } from './define-act.ts';
import type { LetterKind } from './letter.ts';
import type { Detector, Recorded } from './obstacle.ts';
import type { LossSentence } from './perishable.ts';

/**
 * What a domain brings besides its rules, its routes and its screens: the server is put together from the list of these, and nobody keeps
 * another list of what there is. `Known` is what its sentences need of knowledge.
 */
export interface Domain<in Known = unknown> {
  readonly name: string;
  readonly acts: readonly ActDef[];
  /** What crosses to other agencies. */
  readonly letters?: readonly LetterKind[];
  /** The rules that find obstacles, and the acts in which a person names them. */
  readonly detectors?: readonly Detector[];
  readonly recorded?: readonly Recorded[];
  /** How My work tells of each kind of task. */
  tasks?(known: Known): readonly (readonly [string, TaskSentence])[];
  /** How what expires is named, by the first part of its code. */
  losses?(known: Known): readonly (readonly [string, LossSentence])[];
}
