import { expect, it } from 'vitest';
import { anAct, anEnvelope, numbered, someFile } from '../testing/builders.ts';
import { foldCalendar } from './fold.ts';
import { end, make, renew } from './make.ts';

const one = 'a1'.repeat(32);
const other = 'b2'.repeat(32);
const made = anAct(
  'calendar.make',
  make(
    { act: anEnvelope(), calendar: numbered(95), secretHash: one },
    { at: someFile, capacity: 'supervision', language: 'sv' },
  )[0]?.facts,
);
const calendar = (...later: Parameters<typeof foldCalendar>[0]) => ({
  id: numbered(95),
  at: someFile,
  calendar: foldCalendar([made, ...later]),
});
const ended = anAct('calendar.end', {}, { id: numbered(4) });

it('an address is made anew by whoever owns it, and the old one is known no more', () => {
  const [act] = renew({ act: anEnvelope(), secretHash: other }, { ...calendar(), actor: '1000' });
  const { calendar: after } = calendar(anAct('calendar.renew', act?.facts, { id: numbered(3) }));
  expect(after.secretHash).toBe(other);
  expect(JSON.stringify(after)).not.toContain(one);
  expect(() => renew({ act: anEnvelope(), secretHash: other }, { ...calendar(), actor: '1001' })).toThrow(
    'inspection.calendar-not-yours',
  );
});

it('an address that has ended stays so', () => {
  expect(end({ act: anEnvelope() }, calendar())).toHaveLength(1);
  expect(() => end({ act: anEnvelope() }, calendar(ended))).toThrow('inspection.calendar-already-ended');
  expect(() => renew({ act: anEnvelope(), secretHash: other }, { ...calendar(ended), actor: '1000' })).toThrow(
    'inspection.calendar-already-ended',
  );
});
