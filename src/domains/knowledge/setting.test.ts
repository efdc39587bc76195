import { expect, it } from 'vitest';
import { settingOf } from './setting.ts';

it('where somebody works is the sector and the county that the file itself names', () => {
  expect(settingOf('SE', { sector: 'restaurant', municipality: 'Norrköping' })).toEqual({
    county: 'SE-E',
    sector: 'restaurant',
  });
});

it('what the file does not know stays unknown', () => {
  expect(settingOf('SE', { sector: 'unknown', municipality: null })).toEqual({ county: null, sector: null });
  expect(settingOf('SE', { sector: 'cleaning', municipality: 'Vadsund' })).toEqual({
    county: null,
    sector: 'cleaning',
  });
});
