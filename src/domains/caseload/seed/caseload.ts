import { csvLine } from '../../../kernel/text/csv.ts';
import { countiesOf } from '../codes/places.ts';
import { dayNumber, isoDay } from '../day.ts';
import { type CaseloadRow, caseloadColumns } from '../file/columns.ts';
import { columnsOf, offenceRows, personRows, type Setting, type Someone } from './person-rows.ts';
import { chanceFrom, chosen } from './random.ts';
import {
  berryRegionWeights,
  dutyToShareFrom,
  firstDay,
  hardToReach,
  inspectedShare,
  lastDayUnlessAsked,
  lists,
  regionWeights,
  sectorWorlds,
  signalAgencies,
  yearWeights,
} from './sweden.ts';
import type { World } from './walk.ts';

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

/** Who sees a person: lists one by one, or, at an inspected workplace, those who came. None: the person stays hidden. */
function listsThatSee({ chance }: World, day: number, inspectors: readonly string[]): string[] {
  const reach = chance.isHit(hardToReach.share) ? hardToReach.factor : 1;
  const sharing = day >= dutyToShareFrom ? 1.2 : 1;
  return lists.flatMap(({ agency, chance: probability, joined }) => {
    const sees = chance.isHit(probability * reach * sharing);
    return (sees && day >= joined) || inspectors.includes(agency) ? [agency] : [];
  });
}

/** Half of the cases also show the offence that was registered, so that the same world can be counted in offences. */
const offenceShare = 0.5;

const counted = () => ({ persons: 0, seen: 0, hidden: 0 });

/**
 * The statistical caseload: an invented Sweden from 2019 on, row by row, with every obstacle, the seasons and the
 * agencies that saw each person. The same options give the same rows. A world with `cases` cases that an agency saw
 * also has those that none saw; the generator's return value says how many.
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
