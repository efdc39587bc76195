import { expect, it } from 'vitest';
import { settingOf } from './setting.ts';

it('where a person works is the sector and the municipality that the file itself names', () => {
  expect(settingOf('SE', { sector: 'restaurant', municipality: 'Norrköping' })).toEqual({
    place: { country: 'SE', municipality: 'Norrköping' },
    sector: 'restaurant',
  });
});

it('what the file does not know stays unknown', () => {
  expect(settingOf('SE', { sector: 'unknown', municipality: null })).toEqual({ place: null, sector: null });
});
