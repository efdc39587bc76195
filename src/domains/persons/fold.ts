import type { Act } from '../../kernel/act.ts';
import type { ActDef, FactsOf } from '../../kernel/define-act.ts';
import { gather } from '../../kernel/gather.ts';
import { correctPerson } from './acts/correct.ts';
import { giveConsent } from './acts/give-consent.ts';
import { protectPerson } from './acts/protect.ts';
import { sayReach } from './acts/reach.ts';
import { registerPerson } from './acts/register.ts';
import { takeBackPerson } from './acts/take-back.ts';
import { undoRegisterPerson } from './acts/undo-register.ts';
import { withdrawConsent } from './acts/withdraw-consent.ts';
import { saidAt } from './consent.ts';
import type { GivenConsent, Person } from './person.ts';

const inPerson = {
  registered: registerPerson,
  corrected: correctPerson,
  protections: protectPerson,
  reached: sayReach,
  given: giveConsent,
  withdrawn: withdrawConsent,
  takenBack: takeBackPerson,
  undone: undoRegisterPerson,
} as const;

export function foldPerson(acts: readonly Act[]): Person {
  const { registered, corrected, protections, reached, given, withdrawn, takenBack, undone } = gather(acts, inPerson);
  const [root] = registered;
  if (!root) throw new Error('A person has not been registered.');
  const reach = reached.at(-1);
  const corrections = corrected.map(({ facts }) => facts.changed);
  const now: typeof root.facts = Object.assign({ ...root.facts }, ...corrections);
  const aliases = [root.facts.alias, ...corrections.flatMap(({ alias }) => alias ?? [])];
  return {
    ...now,
    former: [...new Set(aliases)].filter((alias) => alias !== now.alias),
    protection: protections.at(-1)?.facts.protection ?? 'none',
    reach: reach?.facts.reach ?? { known: 'unknown' },
    reachAct: reach?.id ?? null,
    consents: given.map((act) => consentOf(act, withdrawn)),
    registeredAt: root.recordedAt,
    registeredBy: root.actor,
    ...(takenBack.length + undone.length > 0 && { takenBack: true as const }),
  };
}

type ActOf<Kind extends ActDef> = Act<string, FactsOf<Kind>>;

/** When a consent was withdrawn: the first time it was recorded, whatever came later. */
function consentOf(act: ActOf<typeof giveConsent>, taken: readonly ActOf<typeof withdrawConsent>[]): GivenConsent {
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
