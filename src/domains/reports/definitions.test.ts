import { beforeAll, describe, expect, it } from 'vitest';
import { allStages, exits } from '../caseload/public.ts';
import { type Knowledge, sectors } from '../knowledge/public.ts';
import { knownHere } from '../knowledge/testing/known-here.ts';
import { cellKey, keysOf, splitsOf } from './cell-key.ts';
import { type Definitions, definitionsIn } from './definitions.ts';

let knowledge: Knowledge;
let definitions: Definitions;
beforeAll(async () => {
  ({ knowledge } = await knownHere());
  definitions = definitionsIn(knowledge);
});

describe('the reports as the files define them', () => {
  it('are those that are asked of a country, and none is said to be verified', () => {
    const ids = definitions.reports.map(({ id }) => id).sort();
    expect(ids).toEqual(['cbss', 'eu-thb', 'europol-jad', 'glotip', 'greta', 'sdg-16-2-2', 'se-annual', 'us-tip']);
    const all = [...definitions.reports, ...definitions.measures.values(), ...definitions.breakdowns.values()];
    expect(all.every(({ unverified }) => unverified)).toBe(true);
  });

  it('hide 1 to 9 wherever they leave the country', () => {
    const atHome = definitions.reports.filter(({ across_borders }) => !across_borders);
    expect(atHome.map(({ id }) => id)).toEqual(['se-annual']);
  });

  it('are counted by stages and exits that the study has', () => {
    const counted = [...definitions.measures.values()].flatMap((measure) => measure.counted ?? []);
    expect(counted.length).toBeGreaterThan(5);
    for (const { stage, exits: wanted } of counted) {
      expect(allStages).toContain(stage);
      for (const exit of wanted) expect(exits).toContain(exit);
    }
  });

  it('split by the counties and sectors that the rows hold, and by no other', () => {
    const codesOf = (id: string) => definitions.breakdowns.get(id)?.codes.map((code) => code.id) ?? [];
    const counties = knowledge.municipalities.entries.map(({ id }) => id).filter((id) => id.startsWith('SE-'));
    expect(codesOf('county').toSorted()).toEqual([...counties, 'not-told'].toSorted());
    expect(codesOf('sector')).toEqual([...sectors, 'not-told']);
  });

  it('use every measure and every breakdown that is defined', () => {
    const tables = definitions.reports.flatMap((report) => report.tables);
    expect([...definitions.measures.keys()].filter((id) => !tables.some(({ measure }) => measure === id))).toEqual([]);
    expect([...definitions.breakdowns.keys()].filter((id) => !tables.some(({ by }) => by.includes(id)))).toEqual([]);
  });

  it('name each table once, and each code once', () => {
    for (const { tables } of definitions.reports) expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    for (const { codes } of definitions.breakdowns.values())
      expect(new Set(codes.map(({ id }) => id)).size).toBe(codes.length);
  });

  it('fill more than one report with most figures', () => {
    const cellsOf = (report: Definitions['reports'][number]) =>
      report.tables.flatMap((table) => keysOf(table, definitions).map((key) => `${table.measure} ${key}`));
    const european = definitions.reports.find(({ id }) => id === 'eu-thb');
    const global = definitions.reports.find(({ id }) => id === 'glotip');
    const shared = new Set(european ? cellsOf(european) : []);
    expect(global && cellsOf(global).filter((cell) => shared.has(cell)).length).toBeGreaterThan(30);
  });
});

describe('the name of a cell', () => {
  it('is the same in whatever order it is split', () => {
    const key = cellKey([
      { by: 'sex', code: 'women' },
      { by: 'age', code: 'children' },
    ]);
    expect(key).toBe('age=children&sex=women');
    expect(cellKey([...splitsOf(key)].reverse())).toBe(key);
    expect(splitsOf('')).toEqual([]);
  });

  it('is given to each code of rows and columns, and to the wholes', () => {
    expect(keysOf({ by: ['sex', 'age'] }, definitions)).toHaveLength(16);
    expect(keysOf({ by: [] }, definitions)).toEqual(['']);
  });
});
