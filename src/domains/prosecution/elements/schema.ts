import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { elementStates } from '../codes.ts';
import { several } from '../schema.ts';

/** An element, by its id in `knowledge/law`. */
export const ElementId = z.string().regex(/^[A-Z]{2}(\.[A-Za-z0-9-]{1,12}){2,6}$/);
export type ElementId = z.infer<typeof ElementId>;

export const ElementFacts = z.strictObject({
  party: Uuid,
  element: ElementId,
  state: z.enum(elementStates),
  /** The person who sets it may call it weak: the question is still open. No rule does. */
  weak: z.boolean(),
  for: several(Uuid, 60),
  against: several(Uuid, 60),
  /** Whether evidence against it was searched for. If false, an empty list means only that no search was made. */
  lookedAgainst: z.boolean(),
});
export type ElementFacts = z.infer<typeof ElementFacts>;

export const QuestionFacts = z.strictObject({ question: z.string().regex(/^[a-z-]{3,40}$/), party: Uuid });
export type QuestionFacts = z.infer<typeof QuestionFacts>;
