import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { supportExpiringItems } from '../../expiring-items.ts';
import { supportTasks } from '../../tasks.ts';
import { anAct, anEnvelope, aSupport, began, uuid } from '../../testing/builders.ts';
import { foldSupport } from '../fold.ts';
import { toDepart } from './depart.ts';

const now = new Date('2026-02-06T08:15:00.000Z');

describe('leaving', () => {
  const input = { act: anEnvelope(), supported: 'unknown' as const, said: null };

  it('is among the expiring rights from the day when the person says so', () => {
    const [act] = decide(toDepart, { ...input, departure: 'wishes', on: '2026-03-20' }, aSupport(), now);
    const support = foldSupport([began(), anAct(2, 'assistance.depart', act?.facts as object)]);
    expect(supportExpiringItems(uuid(0), support)).toMatchObject([
      { what: 'departure.Svalan', kind: 'leaves', diesOn: '2026-03-20T23:00:00.000Z', savedOn: null, lostOn: null },
    ]);
  });

  it('that is booked or done has a day', () => {
    for (const departure of ['booked', 'left'] as const)
      expect(() => decide(toDepart, { ...input, departure, on: null }, aSupport(), now)).toThrow(
        expect.objectContaining({ kind: 'invalid' }),
      );
  });

  it('ends what is owed here', () => {
    const left = anAct(2, 'assistance.depart', {
      departure: 'left',
      on: '2026-03-20',
      supported: 'yes',
      endsAt: '2026-03-20T23:00:00.000Z',
    });
    expect(supportTasks(uuid(0), aSupport().state)).toMatchObject([{ open: true }]);
    expect(supportTasks(uuid(0), aSupport(left).state)).toMatchObject([{ open: false }]);
  });
});
