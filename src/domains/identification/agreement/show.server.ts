import type { Tx } from '../../../platform/database/database.ts';
import type { Call } from '../../../platform/http/call.ts';
import { listUnits } from '../../access/public.server.ts';
import { identificationMessages } from '../messages.ts';
import type { AgreedShown, ReadersAgree } from '../schema.ts';
import type { ReadTwiceLine } from '../store.ts';
import { type Agreed, type ReadTwice, signAgreements, unitAgreement } from './agreed-by-sign.ts';
import { wholeBatches } from './whole-batches.ts';

const shown = ({ screenings, same, kappa }: Agreed): AgreedShown => ({
  screenings,
  same,
  kappa: kappa && { value: kappa.kappa, lower: kappa.lower, upper: kappa.upper },
});

/** What is counted of one file. By file, whichever reader asks: so a reader of one more file cannot compute what is in that file alone. */
function countedOf(file: readonly ReadTwiceLine[]): ReadTwice[] {
  const completed = file.flatMap(({ readings: [first, second] }) =>
    first && second ? [{ readers: [first.actor, second.actor], first, second }] : [],
  );
  return wholeBatches(completed).map(({ first, second }): ReadTwice => [first.answers, second.answers]);
}

/**
 * How far two readers agree, by the units in whose files this person reads, and indicator by indicator over them all. A unit of which
 * nothing is counted is not named: its name would disclose that one reading was made there.
 */
export async function showAgreement(
  tx: Tx,
  found: readonly ReadTwiceLine[],
  call: Call<unknown, unknown>,
): Promise<ReadersAgree> {
  const { language, t } = call.texts;
  const units = await listUnits(tx);
  const byUnit = new Map<number | null, ReadTwice[]>();
  for (const realm of new Set(found.map(({ realm }) => realm))) {
    const read = countedOf(found.filter((line) => line.realm === realm));
    if (read.length === 0) continue;
    const unit = call.who.memberships.find((membership) => membership.realm === realm)?.ownerUnit ?? null;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), ...read]);
  }
  return {
    units: [...byUnit].map(([id, read]) => ({
      name: units.find((unit) => unit.id === id)?.name[language] ?? t(identificationMessages.anotherAgency),
      agreed: shown(unitAgreement(read)),
    })),
    signs: signAgreements([...byUnit.values()].flat()).map(({ agreed, ...sign }) => ({
      ...sign,
      agreed: shown(agreed),
    })),
  };
}
