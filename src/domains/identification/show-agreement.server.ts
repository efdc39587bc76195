import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { listUnits } from '../access/public.server.ts';
import { type Agreed, officeAgreement, type ReadTwice, signAgreements } from './agreement.ts';
import { identificationMessages } from './messages.ts';
import type { AgreedShown, ReadersAgree } from './schema.ts';
import type { StoredScreening } from './store.ts';

const shown = (agreed: Agreed): AgreedShown =>
  agreed && {
    screenings: agreed.screenings,
    same: agreed.same,
    kappa: agreed.kappa && { value: agreed.kappa.kappa, lower: agreed.kappa.lower, upper: agreed.kappa.upper },
  };

/** How far two readers agree, by the offices in whose files this person reads, and sign by sign over them all. */
export async function showAgreement(
  tx: Tx,
  found: readonly StoredScreening[],
  call: Call<unknown, unknown>,
): Promise<ReadersAgree> {
  const { language, t } = call.texts;
  const units = await listUnits(tx);
  const unitOf = new Map(call.who.memberships.map(({ realm, ownerUnit }) => [realm, ownerUnit]));
  const byOffice = new Map<number | null, { readonly name: string; readonly read: ReadTwice[] }>();
  for (const { at, screening } of found) {
    const [first, second] = screening.readings;
    if (!first || !second) continue;
    const unit = units.find(({ id }) => id === unitOf.get(at.realm));
    const name = unit?.name[language] ?? t(identificationMessages.anotherHouse);
    const office = byOffice.get(unit?.id ?? null) ?? { name, read: [] };
    office.read.push([first.answers, second.answers]);
    byOffice.set(unit?.id ?? null, office);
  }
  const all = [...byOffice.values()].flatMap(({ read }) => read);
  return {
    offices: [...byOffice.values()].map(({ name, read }) => ({ name, agreed: shown(officeAgreement(read)) })),
    // Of a sign that too few have read nothing is said, not even that somebody noted it.
    signs: signAgreements(all)
      .filter(({ agreed }) => agreed !== null)
      .map(({ agreed, ...sign }) => ({ ...sign, agreed: shown(agreed) })),
  };
}
