import type { Act } from '../../kernel/act.ts';
import { gather } from '../../kernel/gather.ts';
import type { GiveFacts, WithdrawFacts } from './act-facts.ts';
import { giveConsentAct, protectAct, reachAct, registerPersonAct, withdrawConsentAct } from './acts.ts';
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

const inPerson = {
  registered: registerPersonAct,
  protections: protectAct,
  reached: reachAct,
  given: giveConsentAct,
  withdrawn: withdrawConsentAct,
} as const;

export function foldPerson(acts: readonly Act[]): Person {
  const { registered, protections, reached, given, withdrawn } = gather(acts, inPerson);
  const [root] = registered;
  if (!root) throw new Error('A person has not been registered.');
  const reach = reached.at(-1);
  return {
    ...root.facts,
    protection: protections.at(-1)?.facts.protection ?? 'none',
    reach: reach?.facts.reach ?? { known: 'unknown' },
    reachAct: reach?.id ?? null,
    consents: given.map((act) => consentOf(act, withdrawn)),
    registeredAt: root.recordedAt,
    registeredBy: root.actor,
  };
}

/** When a yes was taken back: the first time somebody said so, whatever came later. */
function consentOf(act: Act<string, GiveFacts>, taken: readonly Act<string, WithdrawFacts>[]): GivenConsent {
  const { consent, ...facts } = act.facts;
  const withdrawn = taken.find((one) => one.facts.consent === consent);
  return {
    ...facts,
    id: consent,
    act: act.id,
    givenAt: saidAt(act.happenedFrom, act.recordedAt),
    withdrawnAt: withdrawn ? saidAt(withdrawn.happenedFrom, withdrawn.recordedAt) : null,
  };
}
