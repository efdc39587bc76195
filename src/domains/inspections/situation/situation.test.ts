import { expect, it } from 'vitest';
import { anAct, anEnvelope, numbered, someFile } from '../testing/builders.ts';
import { foldSituation, holdsOn } from './fold.ts';
import { setPriorities } from './set-priorities.ts';

const said = (over: object = {}) => ({
  act: anEnvelope(),
  picture: numbered(70),
  from: '2026-01-01',
  until: '2026-12-31',
  priorities: [
    {
      sector: 'restaurant' as const,
      restsOn: ['tips' as const],
      why: 'zQvWhy: fourteen tips.',
      source: 'zQvSource: our own list.',
    },
  ],
  ...over,
});

it('what speaks for a priority, and its source, lie sealed and are no facts', () => {
  const [act] = setPriorities(said(), someFile);
  expect(act?.words).toEqual({ 'why-0': 'zQvWhy: fourteen tips.', 'source-0': 'zQvSource: our own list.' });
  expect(JSON.stringify(act?.facts)).not.toContain('zQv');
});

it('a period that ends before it begins is refused', () => {
  expect(() => setPriorities(said({ until: '2025-12-31' }), someFile)).toThrow('inspection.until-before-from');
});

it('of several pictures the newest of the period holds, and none outside of every period', () => {
  const of = (setAt: string, from: string, until: string) => ({ setAt, from, until });
  const old = of('2025-12-01', '2026-01-01', '2026-12-31');
  const corrected = of('2026-06-01', '2026-01-01', '2026-12-31');
  expect(holdsOn([old, corrected], '2026-03-01')).toBe(corrected);
  expect(holdsOn([old], '2027-01-01')).toBeNull();
});

it('its act is what it says', () => {
  const [act] = setPriorities(said(), someFile);
  const folded = foldSituation([anAct('situation.set-priorities', act?.facts)]);
  expect(folded).toMatchObject({ from: '2026-01-01', priorities: [{ sector: 'restaurant', restsOn: ['tips'] }] });
});
