import { expect, it } from 'vitest';
import { changedAbout } from './changed-about.ts';

const of = { sector: 'restaurant', workplaceName: 'Påhittade krogen', municipality: null } as const;

it('a correction says what was changed and nothing else; an emptied field is not known', () => {
  const form = { sector: 'restaurant', workplaceName: 'Påhittade krogen ', municipality: '' };
  expect(changedAbout(of, form)).toEqual({});
  expect(changedAbout(of, { ...form, workplaceName: '', municipality: 'Vadsund' })).toEqual({
    workplaceName: null,
    municipality: 'Vadsund',
  });
});
