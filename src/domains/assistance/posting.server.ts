import { Problem } from '../../kernel/problem.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../platform/http/call.ts';
import { listUnits, type UnitRow } from '../access/public.server.ts';
import { disclosureMessages, type ReceiveFacts } from '../disclosures/public.ts';
import type { Post } from './post.ts';

/** A letter to a unit as a rule needs it, with the agency to which it is sealed. */
export type Posting = Post & {
  readonly agency: number;
  readonly toKind: string;
  readonly fromKind: string;
  readonly today: string;
};

function posting(units: readonly UnitRow[], to: UnitRow | undefined, call: AnyCall): Posting {
  const own = units.find(({ id }) => id === call.who.unit);
  if (!own || !to || to.id === own.id) {
    throw new Problem('invalid', disclosureMessages.noLetterBox, {}, [
      { path: 'toUnit', message: disclosureMessages.noLetterBox },
    ]);
  }
  return {
    to: { unit: to.id, name: { unit: to.name, house: { sv: to.agencyName.sv, en: to.agencyName.en } } },
    agency: to.agency,
    toKind: to.agencyKind,
    fromKind: own.agencyKind,
    today: todayIn(call),
    letter: call.newOpaqueId(),
    sendAct: call.newId(),
    crossing: call.newId(),
  };
}

/** A letter to the unit of this number. One that takes no letters is refused by the name of the field. */
export async function postTo(tx: Tx, call: AnyCall, toUnit: number): Promise<Posting> {
  const units = await listUnits(tx);
  return posting(
    units,
    units.find(({ id, takesLettersOn }) => id === toUnit && takesLettersOn !== null),
    call,
  );
}

/** A letter back to the unit that a letter names as its sender: it has asked, so it hears, whether or not it takes new letters. */
export async function postBack(tx: Tx, call: AnyCall, from: ReceiveFacts['from'] | null): Promise<Posting> {
  const units = await listUnits(tx);
  const sender = units.find(({ name, agencyName }) => name.sv === from?.unit.sv && agencyName.sv === from.house.sv);
  return posting(units, sender, call);
}
