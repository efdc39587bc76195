import { type Sector, sectors } from '../../knowledge/public.ts';
import { type Exit, exits } from '../codes/exits.ts';
import { type Obstacle, obstacles } from '../codes/obstacles.ts';
import { type Chain, chains, type Kind, kinds, type Stage, stageAt } from '../codes/stages.ts';
import { unknownDay } from '../day.ts';
import { type Caseload, signalPlace } from './caseload.ts';

/** How far one chain of a case went, and how it ended there. */
export type EndedChain = { readonly chain: Chain; readonly stage: Stage; readonly exits: readonly Exit[] };

/** A case of which every path has ended, in codes alone: no pseudonym, no day, no agency and no place. */
export type ClosedCase = {
  readonly kind: Kind;
  readonly sector: Sector | null;
  readonly people: number;
  readonly agencies: number;
  readonly chains: readonly EndedChain[];
  readonly obstacles: readonly Obstacle[];
  readonly noticed: readonly Obstacle[];
  /** Days from the first to the last day of the case; null where not two rows give one. */
  readonly days: number | null;
};

type Building = {
  readonly kind: number;
  readonly sectors: Set<number>;
  readonly people: Set<number>;
  readonly agencies: Set<number>;
  readonly furthest: Map<number, number>;
  readonly exits: Map<number, Set<number>>;
  /** Each path of the case, by person or offence and chain: whether it has ended. */
  readonly paths: Map<string, boolean>;
  readonly obstacles: Set<number>;
  readonly noticed: Set<number>;
  first: number;
  last: number;
};

const begun = (kind: number): Building => ({
  kind,
  sectors: new Set(),
  people: new Set(),
  agencies: new Set(),
  furthest: new Map(),
  exits: new Map(),
  paths: new Map(),
  obstacles: new Set(),
  noticed: new Set(),
  first: unknownDay,
  last: unknownDay,
});

/**
 * The closed cases of a caseload by the number that the file gives each. A case is closed when every path that its rows
 * enter has ended; one whose rows are partly of the work itself and partly of reviewed files is left out, since the two
 * are never added.
 */
export function closedCases(caseload: Caseload): ReadonlyMap<number, ClosedCase> {
  const cases = new Map<number, Building>();
  const mixed = new Set<number>();
  for (let row = 0; row < caseload.rowCount; row++) {
    const number = caseload.columns.caseFile[row] ?? -1;
    if (number < 0) continue;
    const kind = caseload.columns.kind[row] ?? 0;
    const building = cases.get(number) ?? begun(kind);
    cases.set(number, building);
    if (building.kind === kind) take(building, caseload, row);
    else mixed.add(number);
  }
  const closed = new Map<number, ClosedCase>();
  for (const [number, building] of cases)
    if (!mixed.has(number) && isClosed(building)) closed.set(number, caseOf(building));
  return closed;
}

function take(building: Building, { columns, obstacleSets }: Caseload, row: number): void {
  const [person, place] = [columns.person[row] ?? -1, columns.place[row] ?? 0];
  const day = columns.day[row] ?? unknownDay;
  if (day !== unknownDay) {
    building.first = building.first === unknownDay ? day : Math.min(building.first, day);
    building.last = building.last === unknownDay ? day : Math.max(building.last, day);
  }
  if (person >= 0) building.people.add(person);
  const [sector = 0, agency = 0] = [columns.sector[row], columns.agency[row]];
  if (sector > 0) building.sectors.add(sector);
  if (agency > 0) building.agencies.add(agency);
  for (const one of obstacleSets[columns.obstacleSet[row] ?? 0] ?? []) building.obstacles.add(one);
  for (const one of obstacleSets[columns.noticedSet[row] ?? 0] ?? []) building.noticed.add(one);
  const chain = Math.floor(place / 8) - 1;
  if (place >= signalPlace || chain < 0) return;
  building.furthest.set(chain, Math.max(building.furthest.get(chain) ?? 0, place % 8));
  const exit = columns.exit[row] ?? 0;
  if (exit > 0) building.exits.set(chain, (building.exits.get(chain) ?? new Set()).add(exit));
  const path = `${columns.unit[row]} ${person} ${columns.offence[row]} ${chain}`;
  building.paths.set(path, (building.paths.get(path) ?? false) || exit > 0);
}

const isClosed = ({ paths }: Building): boolean => paths.size > 0 && [...paths.values()].every((ended) => ended);

const inOrder = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((a, b) => a - b);

function caseOf(building: Building): ClosedCase {
  const [only = 0] = building.sectors.size === 1 ? building.sectors : [];
  const named = (places: Set<number>) => inOrder(places).flatMap((place) => obstacles[place] ?? []);
  return {
    kind: kinds[building.kind] ?? 'lived',
    sector: sectors[only - 1] ?? null,
    people: building.people.size,
    agencies: building.agencies.size,
    chains: inOrder(building.furthest.keys()).flatMap((number) => {
      const chain = chains[number];
      if (!chain) return [];
      const ended = inOrder(building.exits.get(number) ?? []).flatMap((exit) => exits[exit - 1] ?? []);
      return [{ chain, stage: stageAt(chain, building.furthest.get(number) ?? 0), exits: ended }];
    }),
    obstacles: named(building.obstacles),
    noticed: named(building.noticed),
    days: building.first === unknownDay || building.first === building.last ? null : building.last - building.first,
  };
}
