import type { Act } from '../../kernel/act.ts';
import type { GiveFacts, ProtectFacts, ReachFacts, RegisterFacts, WithdrawFacts } from './act-facts.ts';
import { type Consent, saidAt } from './consent.ts';
import type { PersonFacts, Protection, Reach } from './schema.ts';

/** A consent with what is told of it. `act` holds what the person said, sealed. */
export type GivenConsent = Consent & Omit<GiveFacts, 'consent'> & { readonly act: string };

/** A person as their acts make them: an alias and codes. Who they are lies in another stream, under a key of its own. */
export type Person = PersonFacts & {
  readonly case: string | null;
  readonly protection: Protection;
  readonly reach: Reach;
  readonly reachAct: string | null;
  readonly consents: readonly GivenConsent[];
  readonly registeredAt: string;
  readonly registeredBy: string;
};

const last = <T>(acts: readonly Act[], type: string): { facts: T; act: Act } | null => {
  const act = acts.filter((one) => one.type === type).at(-1);
  return act ? { facts: act.facts as T, act } : null;
};

export function foldPerson(acts: readonly Act[]): Person {
  const root = acts.find(({ type }) => type === 'person.register');
  if (!root) throw new Error('A person has not been registered.');
  const facts = root.facts as RegisterFacts;
  const reach = last<ReachFacts>(acts, 'person.reach');
  return {
    ...facts,
    protection: last<ProtectFacts>(acts, 'person.protect')?.facts.protection ?? 'none',
    reach: reach?.facts.reach ?? { known: 'unknown' },
    reachAct: reach?.act.id ?? null,
    consents: acts.filter(({ type }) => type === 'consent.give').map((act) => consentOf(act, acts)),
    registeredAt: root.recordedAt,
    registeredBy: root.actor,
  };
}

/** When a yes was taken back: the first time somebody said so, whatever came later. */
function consentOf(act: Act, acts: readonly Act[]): GivenConsent {
  const { consent, ...facts } = act.facts as GiveFacts;
  const withdrawn = acts.find(
    ({ type, facts: said }) => type === 'consent.withdraw' && (said as WithdrawFacts).consent === consent,
  );
  return {
    ...facts,
    id: consent,
    act: act.id,
    givenAt: saidAt(act.happenedFrom, act.recordedAt),
    withdrawnAt: withdrawn ? saidAt(withdrawn.happenedFrom, withdrawn.recordedAt) : null,
  };
}
