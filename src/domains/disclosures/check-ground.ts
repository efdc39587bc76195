import { type FieldProblem, Problem } from '../../kernel/problem.ts';
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

export const wrongAt = (path: string, message: FieldProblem['message']): Problem =>
  new Problem('invalid', message, {}, [{ path, message }]);

/**
 * What was weighed. `own-plan`: what crosses is the sender's own plan and tells of no individual, so nothing is under a secrecy
 * that would have to be weighed.
 */
type Weighed = Reasons['weighing'] | 'own-plan';

/**
 * Refuses a crossing that its ground cannot carry: to oneself, to this recipient, of these facts, without a yes or without
 * reasons. Gives the act of the yes that it rests on, where its ground needs one and it was written down here.
 */
export function checkGround(
  wish: Pick<Reasons, 'ground'> & { readonly weighing: Weighed; readonly facts: readonly string[] },
  between: Between,
): string | null {
  const { recipient } = between;
  if (recipient.unit === between.fromUnit) throw wrongAt('toUnit', disclosureMessages.ownUnit);
  const ground = between.grounds.find(({ id }) => id === wish.ground);
  if (!ground) throw wrongAt('ground', groundMessages.unknown);
  const yes = between.consented({ toUnit: recipient.unit, facts: wish.facts });
  const obstacle = groundObstacle(ground, {
    fromKind: between.fromKind,
    toKind: recipient.kind,
    on: between.today,
    hasConsent: yes !== null,
  });
  if (obstacle === 'needs-consent') throw wrongAt('ground', groundMessages.noConsent);
  if (obstacle) throw wrongAt('ground', groundMessages.impossible);
  if (wish.facts.some((fact) => ground.excludes.includes(fact))) throw wrongAt('facts', groundMessages.excludes);
  if (ground.weighing && !wish.weighing) throw wrongAt('weighing.interestInSharing', groundMessages.weighingMissing);
  return ground.needs_consent ? (yes?.act ?? null) : null;
}
