import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aCoding, aFile, anEnvelope, aReview } from '../../testing/builders.ts';
import { type FilesToRead, type ImportReadings, toImport } from './import-readings.ts';

const at = { country: 'SE', realm: '7' };
const act = anEnvelope();
const importReadings = (input: ImportReadings, files: FilesToRead) =>
  decide(toImport, input, files, new Date('2026-11-24T08:40:00.000Z'));
const before = (over: Partial<FilesToRead> = {}): FilesToRead => ({
  at,
  reader: '1099',
  reviews: new Map(),
  usedPseudonyms: new Set(),
  ...over,
});
const id = (place: number): string => (place === 0 ? act.id : `00000000-0000-7000-8000-00000000060${place}`);
const reading = (place: number, over = {}) => ({
  act: id(place),
  file: `00000000-0000-7000-8000-00000000070${place}`,
  pseudonym: `P-2021-${place + 1}`,
  coding: aCoding(),
  ...over,
});
const refusal = (text: string) =>
  expect.objectContaining({ kind: 'invalid', text: expect.objectContaining({ id: text }) });

test('each reading becomes an act of its own, the first under the id of the command', () => {
  const acts = importReadings({ act, readings: [reading(0), reading(1)] }, before());
  expect(acts.map(({ id: own, type }) => [own, type])).toEqual([
    [id(0), 'study.review'],
    [id(1), 'study.review'],
  ]);
});

test('nothing is taken in twice: no act, no file and no name of a file', () => {
  for (const twice of [{ act: id(0) }, { file: reading(0).file }, { pseudonym: 'P-2021-1' }]) {
    const readings = [reading(0), reading(1, twice)];
    expect(() => importReadings({ act, readings }, before())).toThrow(refusal('study.review.import-twice'));
  }
  expect(() => importReadings({ act, readings: [reading(1)] }, before())).toThrow(refusal('study.review.import-twice'));
});

test('one refused reading refuses all, and is named by its place', () => {
  const mine = aReview(); // read by 1010, alone
  const sheet = { act, readings: [reading(0), reading(1, { file: aFile, pseudonym: mine.pseudonym })] };
  const reader = mine.readings[0]?.reader ?? '';
  const files = before({ reader, reviews: new Map([[aFile, mine]]) });
  expect(() => importReadings(sheet, files)).toThrow(
    expect.objectContaining({ fields: [expect.objectContaining({ path: 'readings.1' })] }),
  );
  // Read by another, the same sheet is the second reading.
  expect(importReadings(sheet, before({ reviews: new Map([[aFile, mine]]) }))).toHaveLength(2);
});
