import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { toEndRecall } from './end-recall.ts';

const at = { country: 'SE', realm: '1' };
const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const id = '018f0000-0000-7000-8000-000000000002';
const now = new Date('2026-11-24T08:40:00.000Z');

test('questions are ended once', () => {
  const [made] = decide(toEndRecall, { act }, { id, at, ended: false }, now);
  expect(made?.facts).toEqual({});
  expect(() => decide(toEndRecall, { act }, { id, at, ended: true }, now)).toThrow('recall.already-ended');
});
