import { expect, it } from 'vitest';
import { anAct, anEnvelope, numbered, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { foldSituation } from '../fold.ts';
import { toSetPriorities } from './set-priorities.ts';

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

it('what speaks for a priority, and its source, are sealed and are no facts', () => {
  const [act] = done(toSetPriorities, said(), { at: someFile });
  expect(act?.words).toEqual({ 'why-0': 'zQvWhy: fourteen tips.', 'source-0': 'zQvSource: our own list.' });
  expect(JSON.stringify(act?.facts)).not.toContain('zQv');
});

it('a period that ends before it begins is refused', () => {
  expect(() => done(toSetPriorities, said({ until: '2025-12-31' }), { at: someFile })).toThrow(
    'inspection.until-before-from',
  );
});

it('its act is what it says', () => {
  const [act] = done(toSetPriorities, said(), { at: someFile });
  const folded = foldSituation([anAct('situation.set-priorities', act?.facts)]);
  expect(folded).toMatchObject({ from: '2026-01-01', priorities: [{ sector: 'restaurant', restsOn: ['tips'] }] });
});
