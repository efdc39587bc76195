import { type Exit, exits } from '../codes/exits.ts';
import { chains, type Stage, stageAt, stageIndex } from '../codes/stages.ts';
import { unknownDay } from '../day.ts';
import { type Caseload, placeOf, signalPlace } from './caseload.ts';

/** What a caseload says of one person in the rows of the work itself, wherever they stand in the file. */
export type PersonInFile = {
  /** The stages that a row names, with the first day of each; null where no row tells one. */
  readonly stages: ReadonlyMap<Stage, number | null>;
  readonly exits: ReadonlyMap<Stage, Exit>;
};

/** Every person of a caseload, in the order of the file. Rows of cases and offences name nobody, and are not looked at. */
export function personsIn(caseload: Caseload): readonly PersonInFile[] {
  const { columns, rowCount } = caseload;
  const persons = new Map<number, { stages: Map<Stage, number | null>; exits: Map<Stage, Exit> }>();
  for (let row = 0; row < rowCount; row++) {
    const [unit, person = -1, place = 0, kind] = [
      columns.unit[row],
      columns.person[row],
      columns.place[row],
      columns.kind[row],
    ];
    if (unit !== 0 || kind !== 0 || person < 0 || place >= signalPlace) continue;
    const stage = stageOf(place);
    const known = persons.get(person) ?? { stages: new Map(), exits: new Map() };
    persons.set(person, known);
    const day = columns.day[row] ?? unknownDay;
    const before = known.stages.get(stage) ?? null;
    const told = day === unknownDay ? null : day;
    known.stages.set(stage, before === null ? told : told === null ? before : Math.min(before, told));
    const exit = exits[(columns.exit[row] ?? 0) - 1];
    if (exit) known.exits.set(stage, exit);
  }
  return [...persons.values()];
}

function stageOf(place: number): Stage {
  if (place === placeOf(null, stageIndex('protection', 'suspicion'))) return 'suspicion';
  const chain = chains[Math.floor(place / 8) - 1];
  if (!chain) throw new RangeError(`no stage stands at ${place}`);
  return stageAt(chain, place % 8);
}
