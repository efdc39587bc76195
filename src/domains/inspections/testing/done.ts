import type { ActDraft } from '../../../kernel/act.ts';
import { type Doing, decide } from '../../../kernel/doing.ts';

const now = new Date('2026-11-24T08:00:00.000Z');

/** The acts by which something is done, or the problem that stops it. */
export const done = <Input, Of, Loaded extends Of>(
  doing: Doing<Input, Of, Loaded>,
  input: Input,
  of: Loaded,
): readonly ActDraft[] => decide(doing, input, of, now);
