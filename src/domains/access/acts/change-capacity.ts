import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { Capacity } from '../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { roles } from '../../../kernel/who.ts';
import { capacityMessages } from '../change-capacity-messages.ts';
import { isBasisOf } from '../legal-basis.ts';

/** To act in another capacity from now on: on what provision, why, and who decided it if another person did. */
const ChangeCapacity = z.strictObject({
  act: ActEnvelope,
  to: Capacity,
  basis: z.string().regex(/^[a-z0-9.-]{3,60}$/),
  reason: text(500),
  decidedBy: text(120).nullable(),
  /** The inspection or other matter in which it happened. */
  about: Uuid.nullable(),
});
type ChangeCapacity = z.infer<typeof ChangeCapacity>;

/** Names of persons and reasons are sealed beside it. */
const Facts = z.strictObject({
  from: Capacity,
  to: Capacity,
  basis: z.string(),
  about: Uuid.nullable(),
  decidedByOther: z.boolean(),
});
export type ChangeCapacityFacts = z.infer<typeof Facts>;

export const changeCapacity: ActDef<'sitting.change-capacity', ChangeCapacityFacts, 'reason' | 'decidedBy'> = defineAct(
  {
    type: 'sitting.change-capacity',
    stream: 'sitting',
    words: ['reason', 'decidedBy'],
    nature: 'record',
    facts: Facts,
    icon: 'swap',
    sentence: ({ to }) => ({ message: capacityMessages.changed, values: { to: to.replaceAll('-', '_') } }),
    byPhone: capacityMessages.byPhone,
    retainRule: 'sitting',
  },
);

/** The sitting that ends, by its id; the file in which it does, and what its person holds. */
type Sitting = InFile & {
  readonly id: string;
  readonly capacity: Capacity;
  readonly capacities: readonly Capacity[];
};

const wrong = (path: string, message: (typeof capacityMessages)[keyof typeof capacityMessages]): Problem =>
  new Problem('invalid', message, {}, [{ path, message }]);

/**
 * The act by which a sitting ends because its person goes on in another capacity. It is stored in the file of the old capacity: what was
 * done until then was done in that one. Refused for a capacity that the person does not hold, and for a provision that belongs to another
 * one.
 */
export const toChangeCapacity: Doing<ChangeCapacity, Sitting> = {
  act: changeCapacity,
  input: ChangeCapacity,
  roles,
  // Whether the capacity is theirs is asked below, which says so in a sentence; the database asks once more.
  may: () => true,
  refuses: ({ to, basis }, { at, capacity, capacities }) => {
    if (to === capacity) return new Problem('conflict', capacityMessages.already);
    if (!capacities.includes(to)) return wrong('to', capacityMessages.notHeld);
    return isBasisOf(basis, to, at.country) ? null : wrong('basis', capacityMessages.otherBasis);
  },
  acts: ({ act, to, basis, about, reason, decidedBy }, { id, at, capacity }) => [
    changeCapacity.draft({
      at,
      id: act.id,
      stream: id,
      facts: { from: capacity, to, basis, about, decidedByOther: decidedBy !== null },
      words: { reason, decidedBy },
      ground: basis,
    }),
  ],
};
