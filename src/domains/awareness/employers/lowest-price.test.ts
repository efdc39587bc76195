import { expect, it } from 'vitest';
import { leastPayOn, lowestPrice } from './lowest-price.ts';

type Given = Parameters<typeof leastPayOn>[0][number];
const rate = (id: string, over: object = {}): Given =>
  ({
    ...{ id, group: 'x.y', sv: 'Prov', en: 'Prov', country: 'SE', force: 'agreement', unit: 'hour', amount: '150.50' },
    ...{ known: 'read', used_to: null, note: null, valid_from: '2026-01-01', valid_to: '2026-12-31', source: 'Prov' },
    ...over,
  }) as Given;
const on = (entries: readonly Given[], day = '2026-11-24') => leastPayOn(entries, 'SE', day);

it('counts with what was read or reported and holds on the day, and never with memory', () => {
  const found = on([
    rate('a'),
    rate('b', { known: 'reported', amount: '160' }),
    rate('c', { known: 'memory' }),
    rate('d', { valid_from: null }),
    rate('e', { valid_to: '2026-11-23' }),
    rate('f', { used_to: '2026-11-23' }),
    rate('g', { country: 'FI' }),
    rate('h', { unit: 'month', amount: '23007.00' }),
  ]);
  expect(found.hourly.map(({ id, hundredths }) => [id, hundredths])).toEqual([
    ['a', 15_050],
    ['b', 16_000],
  ]);
  expect(found.monthly.map(({ id }) => id)).toEqual(['h']);
  expect(found.fromMemory).toBe(1);
});

it('is hours times pay, and charges only where they are given', () => {
  expect(lowestPrice({ hundredths: 15_050 }, 40, null)).toEqual({ pay: 602_000, withCharges: null });
  expect(lowestPrice({ hundredths: 15_050 }, 1.5, 31.42)).toEqual({ pay: 22_575, withCharges: 29_668 });
  expect(lowestPrice({ hundredths: 15_050 }, 40, 0).withCharges).toBe(602_000);
});
