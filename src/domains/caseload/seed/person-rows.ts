import type { Sector } from '../../knowledge/public.ts';
import type { Region } from '../codes/places.ts';
import { type Chain, chains, type Stage } from '../codes/stages.ts';
import { dayNumber, isoDay } from '../day.ts';
import type { CaseloadColumn, CaseloadRow } from '../file/columns.ts';
import { stepsFrom } from './paths.ts';
import { drawnDays } from './random.ts';
import { seenAfter } from './sweden.ts';
import { drawnObstacles, type World, walkedPath } from './walk.ts';

export const columnsOf = (cells: Partial<Record<CaseloadColumn, string>>): CaseloadRow => ({
  person: '',
  stage: '',
  date: '',
  case: '',
  offence: '',
  unit_of_count: 'person',
  chain: '',
  exit: '',
  reason: '',
  obstacle: '',
  noticed: '',
  kind: 'lived',
  country: 'SE',
  county: '',
  region: '',
  sector: '',
  agency: '',
  ...cells,
});
export type Setting = {
  readonly sector: Sector;
  readonly region: Region;
  readonly county: string;
  readonly day: number;
};
export type Someone = {
  readonly id: string;
  readonly caseId: string;
  readonly setting: Setting;
  readonly seenBy: readonly string[];
};

const actingAgency: Readonly<Record<Chain, string>> = {
  criminal: 'police',
  protection: 'regional-coordinator',
  redress: 'union',
};

/** Who records a step: charges and verdicts are recorded by the prosecutor. */
const agencyAt = (chain: Chain, stage: string | undefined): string =>
  stage === 'charge' || stage === 'verdict' ? 'prosecution' : actingAgency[chain];

/** Everything a file shows of one seen person: each list's suspicion, then the three chains. */
export function* personRows(world: World, { id, caseId, setting, seenBy }: Someone): Generator<CaseloadRow> {
  const { sector, region, county } = setting;
  const place = { sector, region, county };
  let first = world.until;
  for (const agency of seenBy) {
    const day = Math.min(world.until, setting.day + drawnDays(world.chance, seenAfter));
    first = Math.min(first, day);
    yield columnsOf({ person: id, case: caseId, stage: 'suspicion', date: isoDay(day), agency, ...place });
  }
  for (const chain of chains) {
    const rows = walkedPath(world, chain, first);
    for (const row of rows) {
      yield columnsOf({ person: id, case: caseId, agency: agencyAt(chain, row.stage), ...place, ...row });
    }
    if (chain === 'criminal' && rows.length > 0) yield* reviewedRows(world, id, place, first, rows);
  }
}

/** Three closed files in a hundred are read again by two readers, who code what they find under a pseudonym of their own. */
function* reviewedRows(
  world: World,
  id: string,
  place: { readonly sector: string; readonly region: string; readonly county: string },
  first: number,
  rows: readonly Partial<Record<CaseloadColumn, string>>[],
): Generator<CaseloadRow> {
  const last = rows.at(-1);
  if (!last?.exit || !world.chance.isHit(0.03)) return;
  const base = { person: `g-${id}`, case: `g-${id}`, kind: 'reviewed', ...place };
  yield columnsOf({ ...base, chain: 'criminal', stage: 'suspicion', date: isoDay(first) });
  for (const row of rows) {
    const steps = stepsFrom.criminal[row.stage as Stage] ?? [];
    const step = steps
      .map(([one]) => one)
      .find((one) => typeof one === 'object' && 'exit' in one && one.exit === row.exit);
    const hindered = typeof step === 'object' && 'hindered' in step ? step.hindered : undefined;
    const obstacle = hindered ? drawnObstacles(world, hindered, dayNumber(row.date as string)).join(' ') : row.obstacle;
    yield columnsOf({ ...base, ...row, obstacle: row.exit ? (obstacle ?? '') : '', noticed: '' });
  }
}

/** The offence of a reported case, which follows the case file rather than a person. */
export function* offenceRows(world: World, caseId: string, setting: Setting): Generator<CaseloadRow> {
  const rows = walkedPath(world, 'criminal', setting.day).filter((row) => row.stage !== 'suspicion');
  const { sector, region, county } = setting;
  for (const row of rows) {
    yield columnsOf({
      ...row,
      offence: `o${caseId.slice(1)}`,
      case: caseId,
      unit_of_count: 'offence',
      obstacle: '',
      noticed: '',
      agency: 'police',
      sector,
      region,
      county,
    });
  }
}
