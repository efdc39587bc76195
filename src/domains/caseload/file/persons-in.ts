import { type Sector, sectors } from '../../knowledge/public.ts';
import { type Exit, exitClass, exits } from '../codes/exits.ts';
import { chains, type Stage, stageAt, stageIndex } from '../codes/stages.ts';
import { unknownDay } from '../day.ts';
import { type Caseload, placeOf, signalPlace } from './caseload.ts';

/** What rows say of a person besides their path: how many rows say each. No other standard has a place for it. */
export const besides = ['reason', 'obstacle', 'noticed', 'region', 'sector'] as const;
export type Beside = Readonly<Record<(typeof besides)[number], number>>;

/** What a caseload says of one person in the rows of the work itself, wherever these are in the file. */
export type PersonInFile = {
  /** The stages that a row names, with the first day of each; null where no row gives one. */
  readonly stages: ReadonlyMap<Stage, number | null>;
  readonly exits: ReadonlyMap<Stage, Exit>;
  readonly beside: Beside;
  /** The industry, where all rows that give one give the same; else it is not known. */
  readonly sector: Sector | null;
};

type Building = {
  readonly stages: Map<Stage, number | null>;
  readonly exits: Map<Stage, Exit>;
  readonly beside: Record<keyof Beside, number>;
  readonly sectors: Set<number>;
};

/** Every person of a caseload, in the order of the file. Rows of cases and offences name no person, and are not read. */
export function personsIn(caseload: Caseload): readonly PersonInFile[] {
  const { columns, rowCount } = caseload;
  const persons = new Map<number, Building>();
  for (let row = 0; row < rowCount; row++) {
    const [unit, person = -1, place = 0, kind] = [
      columns.unit[row],
      columns.person[row],
      columns.place[row],
      columns.kind[row],
    ];
    if (unit !== 0 || kind !== 0 || person < 0 || place >= signalPlace) continue;
    const stage = stageOf(place);
    const known = persons.get(person) ?? begun();
    persons.set(person, known);
    const exit = exits[(columns.exit[row] ?? 0) - 1];
    const day = columns.day[row] ?? unknownDay;
    const before = known.stages.get(stage) ?? null;
    const told = day === unknownDay || (exit && !isOutcome(exit)) ? null : day;
    known.stages.set(stage, before === null ? told : told === null ? before : Math.min(before, told));
    if (exit) known.exits.set(stage, exit);
    if (columns.reason[row]) known.beside.reason += 1;
    if (columns.obstacleSet[row]) known.beside.obstacle += 1;
    if (columns.noticedSet[row]) known.beside.noticed += 1;
    if (columns.region[row]) known.beside.region += 1;
    const sector = columns.sector[row] ?? 0;
    if (sector > 0) known.beside.sector += 1;
    if (sector > 0) known.sectors.add(sector);
  }
  return [...persons.values()].map(({ sectors: told, ...person }) => {
    const [only = 0] = told.size === 1 ? told : [];
    return { ...person, sector: sectors[only - 1] ?? null };
  });
}

/** The day of an exit is not the day of reaching, except for an outcome: there the two are one. */
const isOutcome = (exit: Exit): boolean => exitClass(exit) === 'reached' || exitClass(exit) === 'short';

export const nothingBeside: Beside = { reason: 0, obstacle: 0, noticed: 0, region: 0, sector: 0 };
const begun = (): Building => ({
  stages: new Map(),
  exits: new Map(),
  beside: { ...nothingBeside },
  sectors: new Set(),
});

function stageOf(place: number): Stage {
  if (place === placeOf(null, stageIndex('protection', 'suspicion'))) return 'suspicion';
  const chain = chains[Math.floor(place / 8) - 1];
  if (!chain) throw new RangeError(`no stage stands at ${place}`);
  return stageAt(chain, place % 8);
}
