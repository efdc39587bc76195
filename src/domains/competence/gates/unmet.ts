import type { ActDraft } from '../../../kernel/act.ts';
import { isGateable } from './catalogue.ts';
import { neverGated } from './never-gated.ts';

/** A gate as the person who acts meets it. */
export type GateMet = {
  readonly kind: string;
  readonly course: string;
  readonly title: { readonly sv: string; readonly en: string };
  readonly from: string;
  /** The last day of their own certificate; null where they have none. */
  readonly heldUntil: string | null;
};

/** How long an exception that was opened with a reason lets its person on. */
export const exceptionHours = 24;

/** The acts of a command that a gate can hold up. None where one of them is help, a hand-over, a report or a correction: then nothing waits. */
export const heldUp = (acts: readonly Pick<ActDraft, 'id' | 'type'>[]): readonly Pick<ActDraft, 'id' | 'type'>[] =>
  acts.some(({ type }) => neverGated(type) !== null) ? [] : acts.filter(({ type }) => isGateable(type));

/** The gate that a person does not pass on a day, or null. */
export const unmetGate = (gates: readonly GateMet[], kind: string, day: string): GateMet | null =>
  gates.find((gate) => gate.kind === kind && gate.from <= day && (gate.heldUntil === null || gate.heldUntil < day)) ??
  null;
