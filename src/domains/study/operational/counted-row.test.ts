import { describe, expect, test } from 'vitest';
import { count } from '../../../kernel/count.ts';
import { countyNames } from '../../caseload/public.ts';
import { type CountyOf, countyFinder } from '../../knowledge/public.ts';
import { knownHere } from '../../knowledge/testing/known-here.ts';
import { countedRow } from './counted-row.ts';

const pseudonymOf = (of: string, id: string): string => `${of}:${id}`;
const countyOf: CountyOf = (place) => (place?.municipality === 'Norrköping' ? 'SE-E' : null);
const rowOf = (said: Parameters<typeof count>[0]) => countedRow(count(said), [], 'row', pseudonymOf, countyOf);

describe('what an act adds to the count', () => {
  test('names people and files by pseudonyms of the agency only', () => {
    const row = rowOf({ stage: 'report', unit: 'person', person: 'p', file: 'f', on: '2026-03-01' });
    expect(row).toMatchObject({ pseudonym: 'person:p', file_pseudonym: 'file:f', offence_pseudonym: null });
  });

  test('holds of a place its county and region alone, and guesses none where the place is in no list', () => {
    const at = (municipality: string) =>
      rowOf({ stage: 'signal', unit: 'matter', file: 'f', place: { country: 'SE', municipality } });
    expect(at('Norrköping')).toMatchObject({ county: 'SE-E', region: 'ost' });
    expect(at('Vadsund')).toMatchObject({ county: null, region: null });
    expect(JSON.stringify(at('Norrköping'))).not.toContain('Norrköping');
  });

  test('can be made of every county that the files know', async () => {
    const { knowledge } = await knownHere();
    const counties = knowledge.municipalities.entries.filter(({ id }) => id.startsWith('SE-'));
    const regionless = counties.filter(({ municipalities: [municipality = ''] }) => {
      const said = count({ stage: 'signal', unit: 'matter', file: 'f', place: { country: 'SE', municipality } });
      return countedRow(said, [], 'row', pseudonymOf, countyFinder(counties)).region === null;
    });
    expect(regionless).toEqual([]);
    expect(counties.map(({ id }) => id).sort()).toEqual(Object.keys(countyNames).sort());
  });

  test('takes an exit with its chain, its reason and its obstacles', () => {
    const row = rowOf({
      stage: 'investigation',
      unit: 'person',
      person: 'p',
      chain: 'criminal',
      exit: 'closed',
      reason: 'RC08',
      obstacles: ['OB-B03', 'OB-B09'],
    });
    expect(row).toMatchObject({ exit: 'closed', reason: 'RC08', obstacles: ['OB-B03', 'OB-B09'] });
  });

  test('takes what rules had noticed beside it, with an exit and never without one', () => {
    const left = count({ stage: 'report', unit: 'person', person: 'p', chain: 'criminal', exit: 'not-opened' });
    const row = (said: typeof left, noticed: string[]) => countedRow(said, noticed, 'row', pseudonymOf, countyOf);
    expect(row({ ...left, obstacles: ['OB-C04'] }, ['OB-A02'])).toMatchObject({
      obstacles: ['OB-C04'],
      noticed: ['OB-A02'],
    });
    expect(() => row({ ...left, exit: null }, ['OB-A02'])).toThrow('noticed study.row.noticed-needs-exit');
    expect(() => row(left, ['OB-Z01'])).toThrow('OB-Z01');
  });

  test('has no day where the clock or the pen was wrong: it is not known, and never blocks the others', () => {
    const on = (day: string) => rowOf({ stage: 'report', unit: 'person', person: 'p', on: day }).happened_on;
    expect(['2026-03-01', '1970-01-01', '1899-12-31', '0001-01-01'].map(on)).toEqual(['2026-03-01', null, null, null]);
  });

  test('is a fault when it does not name what it counts', () => {
    expect(() => rowOf({ stage: 'report', unit: 'person' })).toThrow('unit person');
    expect(() => rowOf({ stage: 'signal', unit: 'matter' })).toThrow('unit matter');
  });

  test('is a fault when a code is in no list, or an exit does not fit its stage', () => {
    expect(() => rowOf({ stage: 'report', unit: 'person', person: 'p', obstacles: ['OB-Z01'] })).toThrow('OB-Z01');
    expect(() => rowOf({ stage: 'report', unit: 'person', person: 'p', chain: 'criminal', exit: 'convicted' })).toThrow(
      'exit',
    );
    expect(() => rowOf({ stage: 'report', unit: 'person', person: 'p', sector: 'deep-sea' })).toThrow('sector');
  });
});
