import type { Capacity } from '../../kernel/capacity.ts';
import type { Precision } from '../../kernel/time/dates.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';

/** What the names in the stories have become in this database. */
export type DemoIds = {
  /** The act of a step. */
  readonly act: (step: string) => string;
  /** The id of something that a step makes: named after the step, and after what it is where it makes several things. */
  readonly thing: (step: string, what?: string) => string;
  /** The stream that a step began here, or, for `step@unit`, the copy that its message made at that unit. */
  readonly stream: (name: string) => Promise<string>;
  /** The stream that a message about what a step did began at a unit, where the step itself keeps no reference of it. */
  readonly arrival: (step: string, unit: number) => Promise<string>;
  /** The letter that a step sent: the opaque reference of the crossing. */
  readonly letter: (step: string) => Promise<string>;
};

/**
 * One thing that a person of the demo did, through the same command that people use. `name` makes its ids and never
 * changes; `at` is when, with the offset of Swedish time.
 */
export type DemoStep = {
  readonly name: string;
  readonly persona: string;
  /** The capacity in which they acted, where it is not the first that they have. */
  readonly as?: Capacity;
  readonly at: string;
  readonly verb: string;
  /** When it happened, where that is not the minute in which it was recorded. */
  readonly happened?: { readonly from: string; readonly to: string | null; readonly precision: Precision };
  readonly params: (ids: DemoIds) => object | Promise<object>;
  /** `keys` for what a browser would seal before it sends it. */
  readonly input: (ids: DemoIds, keys: Keys) => object | Promise<object>;
};
