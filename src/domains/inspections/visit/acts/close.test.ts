import { expect, it } from 'vitest';
import { anEnvelope, aVisit, numbered, observed, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import type { Visit } from '../visit.ts';
import { toClose } from './close.ts';

const inVisit = (state: Visit) => ({ id: numbered(80), at: someFile, state, actor: '1000' });

it('a visit is closed when every note of the officer who leaves has its place, and a colleague’s may wait', () => {
  const visit = inVisit(aVisit(observed(2, []), observed(3, []), observed(4, [], { actor: '1009' })));
  const at = '2026-02-05T20:00:00.000Z';
  const sorting = (...notes: number[]) => ({
    act: anEnvelope(),
    leftAt: at,
    sorted: notes.map((n) => ({ observation: numbered(n), place: 'own-case' as const })),
  });
  expect(() => done(toClose, sorting(2), visit)).toThrow('inspection.unsorted');
  expect(() => done(toClose, sorting(2, 9), visit)).toThrow('inspection.sorted-unknown');
  expect(done(toClose, sorting(2, 3), visit)).toHaveLength(1);
  expect(() => done(toClose, { ...sorting(2, 3), leftAt: '2026-02-05T17:00:00.000Z' }, visit)).toThrow(
    'inspection.left-before-begun',
  );
});
it('a visit may be left in the minute in which it was begun: times at a place are recorded by the minute', () => {
  const visit = aVisit();
  const leaving = (leftAt: string) => done(toClose, { act: anEnvelope(), leftAt, sorted: [] }, inVisit(visit));
  expect(leaving(`${visit.begunAt.slice(0, 16)}:00.000Z`)).toHaveLength(1);
  const minuteBefore = new Date(Date.parse(visit.begunAt) - 60_000).toISOString();
  expect(() => leaving(minuteBefore)).toThrow('inspection.left-before-begun');
});
