import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAct, anEnvelope, aPeriod, considered, someFile, uuid } from '../../testing/builders.ts';
import { isFollowed } from '../period.ts';
import { toConsider } from './consider.ts';

const now = new Date('2026-02-06T08:15:00.000Z');
const ended = aPeriod(considered(), anAct(2, 'reflection-period.end', { reason: 'left', on: '2026-03-20' }));

it('a reflection period is considered again once the one before has ended, and not while it is followed', () => {
  const about = { id: uuid(1), at: someFile, person: uuid(70), alias: 'Svalan', case: null, language: null };
  const consider = (...periods: ReturnType<typeof aPeriod>[]) =>
    decide(
      toConsider,
      { act: anEnvelope(), period: uuid(1) },
      { ...about, reference: 'B-INVENTED', also: [], isFollowed: isFollowed(periods) },
      now,
    );
  expect(consider()).toHaveLength(1);
  expect(consider(ended)).toHaveLength(1);
  expect(() => consider(ended, aPeriod())).toThrow(expect.objectContaining({ kind: 'conflict' }));
});
