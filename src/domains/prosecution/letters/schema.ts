import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { ElementId } from '../elements/schema.ts';
import { UnitName } from '../schema.ts';

export const DirectiveFacts = z.strictObject({
  directive: Uuid,
  party: Uuid.nullable(),
  element: ElementId.nullable(),
  dueOn: Day,
});

/** `letter`: the disclosure in which it went to a unit of another agency. */
export const GivenFacts = DirectiveFacts.extend({ letter: Uuid.nullable(), to: UnitName.nullable() }).strict();
export type GivenFacts = z.infer<typeof GivenFacts>;
