import { Problem } from '../../kernel/problem.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../platform/http/call.ts';
import { listUnits } from '../access/public.server.ts';
import { type Ground, groundsIn } from '../knowledge/public.ts';
import { addressesFor } from './addresses.ts';
import type { Between } from './check-ground.ts';
import type { Consented } from './consented.ts';
import { disclosureMessages } from './messages.ts';
import type { Address } from './pass-on-schema.ts';

/** The units that this person may write to, with the grounds of each; of a letter that answers one, the unit that has asked. */
export const listAddresses = async (
  tx: Tx,
  call: AnyCall,
  grounds: readonly Ground[],
  consented: Consented,
  hasAsked?: number,
): Promise<Address[]> =>
  addressesFor(
    call.who,
    await listUnits(tx),
    { grounds: groundsIn(grounds, call.who.country), today: todayIn(call), consented, hasAsked },
    call.texts,
  );

/** Between whom a letter would go, and the agency to which it is sealed. A unit that takes no letters is refused by name of the field. */
export async function findBetween(
  tx: Tx,
  call: AnyCall,
  toUnit: number,
  known: {
    readonly grounds: readonly Ground[];
    readonly consented: Consented;
    /** A unit that has asked hears the answer, whether or not it takes new letters. */
    readonly hasAsked?: number | undefined;
  },
): Promise<Between & { readonly agency: number }> {
  const { hasAsked, ...between } = known;
  const units = await listUnits(tx);
  const own = units.find(({ id }) => id === call.who.unit);
  const to = units.find(({ id, takesLettersOn }) => id === toUnit && (takesLettersOn !== null || id === hasAsked));
  if (!own || !to) {
    throw new Problem('invalid', disclosureMessages.noLetterBox, {}, [
      { path: 'toUnit', message: disclosureMessages.noLetterBox },
    ]);
  }
  return {
    ...between,
    grounds: groundsIn(between.grounds, call.who.country),
    fromUnit: own.id,
    fromKind: own.agencyKind,
    recipient: {
      unit: to.id,
      kind: to.agencyKind,
      name: { unit: to.name, house: { sv: to.agencyName.sv, en: to.agencyName.en } },
    },
    today: todayIn(call),
    agency: to.agency,
  };
}
