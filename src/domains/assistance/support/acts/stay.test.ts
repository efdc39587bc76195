import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { supportExpiringItems } from '../../expiring-items.ts';
import { anAct, anEnvelope, aSupport, uuid } from '../../testing/builders.ts';
import { toSetStay } from './stay.ts';

it('a stay of which we have no information is asked for today', () => {
  const unknown = aSupport(anAct(2, 'assistance.stay', { until: null, endsAt: null }));
  expect(supportExpiringItems(uuid(0), unknown.state)).toMatchObject([
    { what: 'stay.Svalan', basis: 'unknown', diesOn: null },
  ]);
});

it('a stay ends with its last day, in local time', () => {
  const now = new Date('2026-02-06T08:15:00.000Z');
  const [act] = decide(toSetStay, { act: anEnvelope(), until: '2026-04-10' }, aSupport(), now);
  expect(act?.facts).toEqual({ until: '2026-04-10', endsAt: '2026-04-10T22:00:00.000Z' });
});
