import type { ActEnvelope } from '../../kernel/act.ts';

/** What a proof hands to the example of a route: whom or what it is about, and values that say where they come from. */
export type ExampleValues = {
  /** The id of what is read or changed, or of what is made. */
  readonly target: string;
  /** The envelope of a command: who claims to have done it, when, as what. */
  readonly act: () => ActEnvelope;
  /** The acts that a correction rests on. */
  readonly basis: readonly string[];
  /** The unit that something is sent to. */
  readonly unit: number;
  /** The facts that are chosen for it. */
  readonly facts: readonly string[];
  /** A text that names its field and its realm. */
  readonly text: (field: string) => string;
  /** A number of five digits that nothing else has. */
  readonly number: number;
};

/** A request that is right in every way. Each route has one, so that a proof can walk over routes it has never heard of. */
export type RouteExample = (given: ExampleValues) => {
  readonly params: Readonly<Record<string, string>>;
  readonly input: Readonly<Record<string, unknown>>;
};
