import { z } from 'zod';
import { type Act, type ActDraft, ActEnvelope, type RealmKey } from '../../kernel/act.ts';
import { Capacity } from '../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { text } from '../../kernel/text.ts';
import { capacityMessages } from './change-capacity-messages.ts';
import { findBasis } from './legal-basis.ts';

/** To act in another capacity from now on: on what provision, why, and who decided it if somebody else did. */
export const ChangeCapacity = z.strictObject({
  act: ActEnvelope,
  to: Capacity,
  basis: z.string().regex(/^[a-z0-9.-]{3,60}$/),
  reason: text(500),
  decidedBy: text(120).nullable(),
  /** The inspection or other matter in which it happened. */
  about: Uuid.nullable(),
});
export type ChangeCapacity = z.infer<typeof ChangeCapacity>;

/** Names of persons and reasons lie sealed beside. */
export const ChangeCapacityFacts = z.strictObject({
  from: Capacity,
  to: Capacity,
  basis: z.string(),
  about: Uuid.nullable(),
  decidedByOther: z.boolean(),
});
export type ChangeCapacityFacts = z.infer<typeof ChangeCapacityFacts>;

export const changeCapacityAct: ActDef<'sitting.change-capacity', ChangeCapacityFacts, 'reason' | 'decidedBy'> =
  defineAct({
    type: 'sitting.change-capacity',
    stream: 'sitting',
    words: ['reason', 'decidedBy'],
    nature: 'record',
    facts: ChangeCapacityFacts,
    icon: 'swap',
    sentence: ({ to }) => ({ message: capacityMessages.changed, values: { to: to.replaceAll('-', '_') } }),
    retainRule: 'sitting',
  });

/** The file in which the sitting ends, and what its person holds. */
export type Sitting = {
  readonly at: RealmKey;
  readonly sitting: string;
  readonly capacity: Capacity;
  readonly capacities: readonly Capacity[];
};

/**
 * The act by which a sitting ends because its person goes on in another capacity. It lies in the file of the old capacity:
 * what was done until then was done in that one. Refused for a capacity that the person does not hold, and for a provision
 * that belongs to another one.
 */
export function changeCapacity(input: ChangeCapacity, { at, sitting, capacity, capacities }: Sitting): ActDraft[] {
  if (input.to === capacity) throw new Problem('conflict', capacityMessages.already);
  if (!capacities.includes(input.to)) throw wrong('to', capacityMessages.notHeld);
  if (findBasis(input.basis)?.capacity !== input.to) throw wrong('basis', capacityMessages.otherBasis);
  const facts: ChangeCapacityFacts = {
    from: capacity,
    to: input.to,
    basis: input.basis,
    about: input.about,
    decidedByOther: input.decidedBy !== null,
  };
  return [
    changeCapacityAct.draft({
      at,
      id: input.act.id,
      stream: sitting,
      facts,
      words: { reason: input.reason, decidedBy: input.decidedBy },
      ground: input.basis,
    }),
  ];
}

const wrong = (path: string, message: (typeof capacityMessages)[keyof typeof capacityMessages]): Problem =>
  new Problem('invalid', message, {}, [{ path, message }]);

/** How a sitting ended. */
export type EndedSitting = ChangeCapacityFacts & { readonly at: string; readonly by: string };

export function foldSitting(acts: readonly Act[]): EndedSitting {
  const change = acts.find(changeCapacityAct.is);
  if (!change) throw new Error('A sitting that did not end has no stream.');
  return { ...change.facts, at: change.happenedFrom, by: change.actor };
}
