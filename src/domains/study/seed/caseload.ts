import { csvLine } from '../../../kernel/csv.ts';
import type { Sector } from '../../knowledge/public.ts';
import { type CaseloadColumn, type CaseloadRow, caseloadColumns } from '../caseload/columns.ts';
import type { Obstacle } from '../codes/obstacles.ts';
import { countiesOf, type Region } from '../codes/places.ts';
import { type Chain, chains, type Stage, stageCount, stageIndex } from '../codes/stages.ts';
import { dayNumber, isoDay } from '../day.ts';
import { drawnNoticed } from './noticed.ts';
import { type NextStep, obstacleCounts, outcomesOf, stepsFrom } from './paths.ts';
import { type Chance, chanceFrom, chosen, drawnDays, type Weighted } from './random.ts';
import {
  berryRegionWeights,
  dutyToShareFrom,
  firstDay,
  hardToReach,
  inspectedShare,
  lastDayUnlessAsked,
  lesserOffenceFrom,
  lists,
  regionWeights,
  sectorWorlds,
  seenAfter,
  signalAgencies,
  widerTimeToThinkFrom,
  yearWeights,
} from './sweden.ts';

export type SeedOptions = { readonly cases: number; readonly seed: number; readonly until?: string };

/** What is true of the invented world, and what no file of it shows: how many there were in all. */
export type Truth = {
  persons: number;
  seen: number;
  hidden: number;
  cases_seen: number;
  cases_hidden: number;
  by_year: Record<string, { persons: number; seen: number; hidden: number }>;
  by_sector: Record<string, { persons: number; seen: number; hidden: number }>;
};

const columnsOf = (cells: Partial<Record<CaseloadColumn, string>>): CaseloadRow => ({
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

/** Authorities decide on weekdays: what would fall on a Saturday or Sunday is done on Monday. 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  const place = (((day + 3) % 7) + 7) % 7;
  return place > 4 ? day + 7 - place : day;
}

/** The comment lines above the header. A reader of the file learns first of all that nothing in it is real. */
export const seedHead = ({ cases, seed, until = lastDayUnlessAsked }: SeedOptions): string =>
  [
    `# invented: every person, case, date and rate in this file is INVENTED by a program (${cases} cases, seed ${seed})`,
    `# followed-to: ${until}`,
    '# holds: signal inspection suspicion report investigation charge verdict identified time-to-think support claimed ordered remedy-paid exits',
    '# holds-reviewed: suspicion report investigation charge verdict exits',
    csvLine(caseloadColumns, '\n'),
  ].join('\n');

const cellsOf = (row: CaseloadRow): string[] => caseloadColumns.map((name) => row[name]);
export const seedLine = (row: CaseloadRow): string => csvLine(cellsOf(row), '\n');

/** What rules noticed is drawn by a chance of its own, so that everything else of a seed is as it is without it. */
type World = { readonly chance: Chance; readonly noticing: Chance; readonly until: number };
type Setting = { readonly sector: Sector; readonly region: Region; readonly county: string; readonly day: number };
type Someone = {
  readonly id: string;
  readonly caseId: string;
  readonly setting: Setting;
  readonly seenBy: readonly string[];
};

function drawnSetting({ chance, until }: World): Setting {
  const world = chosen(
    chance,
    sectorWorlds.map((one) => [one, one.weight] as const),
  );
  const region = chosen(chance, world.sector === 'berries' ? berryRegionWeights : regionWeights);
  const counties = countiesOf[region];
  const county = counties[chance.whole(counties.length)] as string;
  for (;;) {
    const year = chosen(chance, yearWeights);
    const month = chosen(
      chance,
      world.months.map((weight, place) => [place, weight] as const),
    );
    const first = dayNumber(`${year}-${String(month + 1).padStart(2, '0')}-01`);
    const day = first + chance.whole(28);
    if (day >= firstDay && day <= until) return { sector: world.sector, region, county, day };
  }
}

/** Who sees a person: lists one by one, or, at an inspected workplace, those who came. Nobody: the person stays hidden. */
function listsThatSee({ chance }: World, day: number, inspectors: readonly string[]): string[] {
  const reach = chance.isHit(hardToReach.share) ? hardToReach.factor : 1;
  const sharing = day >= dutyToShareFrom ? 1.2 : 1;
  return lists.flatMap(({ agency, chance: probability, joined }) => {
    const sees = chance.isHit(probability * reach * sharing);
    return (sees && day >= joined) || inspectors.includes(agency) ? [agency] : [];
  });
}

function drawnObstacles({ chance }: World, hindered: Weighted<Obstacle> | undefined, day: number): Obstacle[] {
  if (!hindered) return [];
  const possible = hindered.filter(([obstacle]) => obstacle !== 'OB-C03' || day >= lesserOffenceFrom);
  const found = new Set<Obstacle>();
  const wanted = chosen(chance, obstacleCounts);
  for (let tries = 0; tries < wanted; tries += 1) {
    const obstacle = chosen(chance, possible);
    if (obstacle === 'OB-A04' && day >= dutyToShareFrom && chance.isHit(0.5)) continue;
    found.add(obstacle);
  }
  return [...found].toSorted();
}

/** The chances of the next step at this day: time to think came more often once the social board could apply for it. */
function stepsOn(chain: Chain, stage: Stage, day: number): Weighted<NextStep> {
  const steps = stepsFrom[chain][stage] ?? [];
  if (chain !== 'protection' || stage !== 'identified' || day >= widerTimeToThinkFrom) return steps;
  return steps.map(
    ([step, weight]) =>
      [step, typeof step === 'object' && 'to' in step && step.to === 'time-to-think' ? weight * 0.5 : weight] as const,
  );
}

/** One person's way through one chain, until it breaks off, ends, or the last day comes. */
function walkedPath(world: World, chain: Chain, from: number): Partial<Record<CaseloadColumn, string>>[] {
  const { chance, until } = world;
  const rows: Partial<Record<CaseloadColumn, string>>[] = [];
  let stage: Stage = 'suspicion';
  let day = from;
  for (;;) {
    const step: NextStep = chosen(chance, stepsOn(chain, stage, day));
    if (step === 'nothing') return rows;
    day = weekday(day + drawnDays(chance, step.after));
    if (day > until) return rows;
    if ('exit' in step) {
      const obstacle = drawnObstacles(world, step.hindered, day).join(' ');
      const noticed = drawnNoticed(world.noticing, step.hindered).join(' ');
      rows.push({ chain, stage, date: isoDay(day), exit: step.exit, reason: step.reason ?? '', obstacle, noticed });
      return rows;
    }
    stage = step.to;
    if (stageIndex(chain, stage) < stageCount(chain) - 1) {
      rows.push({ chain, stage, date: isoDay(day), reason: stage === 'charge' ? 'RC15' : '' });
      continue;
    }
    const outcome = chosen(chance, outcomesOf[stage] ?? []);
    const ended =
      outcome === 'not-told'
        ? {}
        : {
            exit: outcome.exit,
            obstacle: drawnObstacles(world, outcome.hindered, day).join(' '),
            noticed: drawnNoticed(world.noticing, outcome.hindered).join(' '),
          };
    rows.push({ chain, stage, date: isoDay(day), ...ended });
    return rows;
  }
}

const actingAgency: Readonly<Record<Chain, string>> = {
  criminal: 'police',
  protection: 'regional-coordinator',
  redress: 'union',
};

/** Who records a step: charges and verdicts are recorded by the prosecutor. */
const agencyAt = (chain: Chain, stage: string | undefined): string =>
  stage === 'charge' || stage === 'verdict' ? 'prosecution' : actingAgency[chain];

/** Everything a file shows of one seen person: each list's suspicion, then the three chains. */
function* personRows(world: World, { id, caseId, setting, seenBy }: Someone): Generator<CaseloadRow> {
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
function* offenceRows(world: World, caseId: string, setting: Setting): Generator<CaseloadRow> {
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

/** Half of the cases also show the offence that was registered, so that the same world can be counted in offences. */
const offenceShare = 0.5;

const counted = () => ({ persons: 0, seen: 0, hidden: 0 });

/**
 * The statistical caseload: an invented Sweden from 2019 on, row by row, with every obstacle, the seasons and the
 * agencies that saw each person. The same options give the same rows. A world with `cases` cases that somebody saw also
 * has those that nobody saw; the generator's return value tells how many.
 */
export function* generateCaseload({
  cases,
  seed,
  until = lastDayUnlessAsked,
}: SeedOptions): Generator<CaseloadRow, Truth> {
  const world: World = { chance: chanceFrom(seed), noticing: chanceFrom(~seed), until: dayNumber(until) };
  const { chance } = world;
  const truth: Truth = { ...counted(), cases_seen: 0, cases_hidden: 0, by_year: {}, by_sector: {} };
  let personNumber = 0;
  let signalNumber = 0;
  const note = (setting: Setting, isSeen: boolean): void => {
    const year = isoDay(setting.day).slice(0, 4);
    truth.by_year[year] ??= counted();
    truth.by_sector[setting.sector] ??= counted();
    for (const tally of [truth, truth.by_year[year], truth.by_sector[setting.sector]]) {
      if (!tally) continue;
      tally.persons += 1;
      if (isSeen) tally.seen += 1;
      else tally.hidden += 1;
    }
  };
  while (truth.cases_seen < cases) {
    const setting = drawnSetting(world);
    const isInspected = chance.isHit(inspectedShare);
    const inspectors = isInspected
      ? ['work-environment', ...(chance.isHit(0.6) ? ['police'] : []), ...(chance.isHit(0.4) ? ['tax'] : [])]
      : [];
    const group = sectorWorlds.find(({ sector }) => sector === setting.sector)?.group ?? [];
    const [least, most] = chosen(chance, group);
    const size = least + chance.whole(most - least + 1);
    const caseId = `k${(truth.cases_seen + 1).toString(36).padStart(5, '0')}`;
    const seenPeople: Someone[] = [];
    for (let member = 0; member < size; member += 1) {
      const seenBy = listsThatSee(world, setting.day, inspectors);
      note(setting, seenBy.length > 0);
      if (seenBy.length === 0) continue;
      personNumber += 1;
      seenPeople.push({ id: `p${personNumber.toString(36).padStart(5, '0')}`, caseId, setting, seenBy });
    }
    if (seenPeople.length === 0) {
      truth.cases_hidden += 1;
      continue;
    }
    truth.cases_seen += 1;
    const { sector, region, county } = setting;
    const matter = { unit_of_count: 'matter', date: isoDay(setting.day), sector, region, county };
    if (isInspected)
      yield columnsOf({ ...matter, case: `i${caseId.slice(1)}`, stage: 'inspection', agency: 'work-environment' });
    else if (chance.isHit(0.5)) {
      signalNumber += 1;
      yield columnsOf({
        ...matter,
        case: `s${signalNumber.toString(36).padStart(5, '0')}`,
        stage: 'signal',
        agency: chosen(chance, signalAgencies),
      });
    }
    for (const someone of seenPeople) yield* personRows(world, someone);
    if (chance.isHit(offenceShare)) yield* offenceRows(world, caseId, setting);
  }
  return truth;
}
