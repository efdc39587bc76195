import { expect, it } from 'vitest';
import { begin, found } from '../../testing/a-campaign.ts';
import { stateOn } from '../campaign.ts';

it('begins with its plan, and no name or aim is among its facts', () => {
  const begun = begin();
  expect(JSON.stringify(begun[0]?.facts)).not.toMatch(/Prov(kampanjen|målet)/);
  const { state } = found(begun);
  expect(state).toMatchObject({ code: 'PROVPR0V', responsible: { owner: '1005' }, closed: null });
  expect(['2026-11-01', '2026-11-02', '2026-11-22', '2026-11-23'].map((day) => stateOn(state, day))).toEqual([
    ...['planned', 'running', 'running', 'over'],
  ]);
});

it('is not begun so that a field would be wrong', () => {
  expect(() => begin({ texts: [] })).toThrow('campaign.cannot-be-planned');
});
