import { type Problem, wrongAt } from '../../kernel/problem.ts';
import { groundIdOf, provisionOf } from '../../kernel/text/ground.ts';
import { type Ground, groundMessages, groundObstacle } from '../knowledge/public.ts';
import type { Consented } from './consented.ts';
import { disclosureMessages } from './messages.ts';
import type { Reasons } from './pass-on-schema.ts';
import type { Sender } from './schema.ts';

export type Recipient = { readonly unit: number; readonly kind: string; readonly name: Sender };

/** Between whom something would cross, and what is known that day. */
export type Between = {
  readonly fromUnit: number;
  readonly fromKind: string;
  readonly recipient: Recipient;
  readonly grounds: readonly Ground[];
  readonly today: string;
  readonly consented: Consented;
};

/**
 * What was weighed. `own-plan`: what crosses is the sender's own plan and concerns no individual, so nothing is under a secrecy that would
 * have to be weighed.
 */
type Weighed = Reasons['weighing'] | 'own-plan';

type Crossing = Pick<Reasons, 'ground'> & { readonly weighing: Weighed; readonly facts: readonly string[] };

const yesTo = ({ facts }: Crossing, { recipient, consented }: Between) => consented({ toUnit: recipient.unit, facts });

/** Why a ground cannot carry a crossing: to oneself, to this recipient, of these facts, without consent or without reasons. */
export function groundProblem(wish: Crossing, between: Between): Problem | null {
  const { recipient } = between;
  if (recipient.unit === between.fromUnit) return wrongAt('toUnit', disclosureMessages.ownUnit);
  const ground = between.grounds.find(({ id }) => id === groundIdOf(wish.ground));
  if (!ground) return wrongAt('ground', groundMessages.unknown);
  if (ground.written && provisionOf(wish.ground) === null) return wrongAt('ground', groundMessages.writtenMissing);
  const obstacle = groundObstacle(ground, {
    fromKind: between.fromKind,
    toKind: recipient.kind,
    on: between.today,
    hasConsent: yesTo(wish, between) !== null,
  });
  if (obstacle === 'needs-consent') return wrongAt('ground', groundMessages.noConsent);
  if (obstacle) return wrongAt('ground', groundMessages.impossible);
  if (wish.facts.some((fact) => ground.excludes.includes(fact))) return wrongAt('facts', groundMessages.excludes);
  return ground.weighing && !wish.weighing
    ? wrongAt('weighing.interestInSharing', groundMessages.weighingMissing)
    : null;
}

/** The act of the consent that a crossing rests on, where its ground needs one and it was recorded here. */
export function yesOnGround(wish: Crossing, between: Between): string | null {
  const isOnYes = between.grounds.some(({ id, needs_consent }) => id === wish.ground && needs_consent);
  return isOnYes ? (yesTo(wish, between)?.act ?? null) : null;
}
