/** What can be wrong in a file of links. Each has a sentence in `fault-messages.ts`. */
export const linkFaultCodes = [
  ...(['not-an-object', 'no-id', 'twice', 'unknown-schema', 'abstract-schema', 'type', 'value', 'required'] as const),
  ...(['dangling', 'range', 'cycle', 'missing-field', 'wrong-choice', 'schema', 'header'] as const),
] as const;

/** What is named and stops nothing: it is kept as it is. */
export const linkRemarkCodes = ['unknown-property', 'outside', 'incomplete', 'left-out'] as const;

type FaultOf<Code extends string> = {
  readonly line: number;
  /** The entity, statement, thing or link; empty where it has no id. */
  readonly id: string;
  readonly code: Code;
  /** The property or field, or what is said of it. */
  readonly at: string;
};

export type LinkFault = FaultOf<(typeof linkFaultCodes)[number]>;
export type LinkRemark = FaultOf<(typeof linkRemarkCodes)[number]>;

/** Why a file cannot be read at all, and the line where that shows. */
export type UnreadableValues = {
  readonly code: 'encoding' | 'not-json' | 'too-long' | 'too-large' | 'empty';
  readonly line: number;
};
