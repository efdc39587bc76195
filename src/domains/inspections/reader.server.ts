import type { RealmKey, Visibility } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import type { Named } from '../../kernel/who.ts';
import type { ActRow } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { listColleagues, listUnits, type UnitRow } from '../access/public.server.ts';
import { capacitiesInto, findBasis, visibilityOf } from '../access/public.ts';
import { type Ground, namedGround } from '../knowledge/public.ts';
import type { BasisShown } from './shown-parts-schema.ts';

/** What every page of inspections needs to show: units by name, people of the own unit by name, and of no other. */
export type NamesForReader = {
  readonly units: readonly UnitRow[];
  readonly unitName: (unit: number) => string;
  /** `ofOthers`: the unit of people who have not acted in these rows; the reader’s own where it is not said. */
  readonly nameIn: (rows: readonly ActRow[], ofOthers?: number) => (actor: string) => string;
};

export async function readingOf(tx: Tx, call: AnyCall): Promise<NamesForReader> {
  const { language } = call.texts;
  const units = await listUnits(tx);
  const colleagues = await listColleagues(tx);
  const unitName = (unit: number): string => units.find(({ id }) => id === unit)?.name[language] ?? String(unit);
  return {
    units,
    unitName,
    nameIn: (rows, ofOthers = call.who.unit) => {
      const unitOf = new Map(rows.map((row) => [row.actor, row.owner_unit]));
      return (actor) => colleagues.get(actor) ?? unitName(unitOf.get(actor) ?? ofOthers);
    },
  };
}

/** A unit and its agency, as a sentence names them. */
export const inFull = (
  { unit, house: agency }: { readonly unit: Named; readonly house: Named },
  call: AnyCall,
): string => `${unit[call.texts.language]}, ${agency[call.texts.language]}`;

/** The provision of an act. One that is not known any more is shown by its id. */
export function showBasis(id: string, capacity: BasisShown['capacity'], call: AnyCall): BasisShown {
  const found = findBasis(id);
  return {
    id,
    capacity,
    provision: found?.provision[call.texts.language] ?? id,
    verified: found?.verifiedOn != null,
  };
}

export const showGround = (id: string, grounds: readonly Ground[], call: AnyCall): string =>
  namedGround(id, grounds, call.texts);

/** Who sees what is in the own unit's file. */
export function visibilityIn(
  at: RealmKey,
  call: AnyCall,
  shared: Pick<Parameters<typeof visibilityOf>[0], 'sentTo' | 'cameFrom'> = { sentTo: [], cameFrom: null },
): Visibility {
  const membership = call.who.memberships.find(({ realm }) => realm === at.realm);
  return visibilityOf(
    {
      unit: call.who.unitName[call.texts.language],
      agency: call.who.agencyName[call.texts.language],
      capacities: capacitiesInto(call.who, at, call.now),
      track: (membership?.track ?? 'none') as Track,
      ...shared,
    },
    call.texts.t,
    call.texts.formats.either,
  );
}
