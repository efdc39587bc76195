import type { Between } from '../check-ground.ts';
import { nobodyToAsk } from '../consented.ts';
import { aGround } from './a-ground.ts';

const aRecipient = (over: Partial<Between['recipient']> = {}): Between['recipient'] => ({
  unit: 51,
  kind: 'municipality',
  name: { unit: { sv: 'Provenheten', en: 'Trial unit' }, house: { sv: 'Provstaden', en: 'Trial town' } },
  ...over,
});

/** A letter from an invented agency to an invented town, and a ground for exactly these two; a test changes what it is about. */
export const between = (
  over: Partial<Omit<Between, 'recipient'>> & { recipient?: Partial<Between['recipient']> } = {},
): Between => ({
  fromUnit: 11,
  fromKind: 'work-environment',
  grounds: [aGround({ from: ['work-environment'], to: ['municipality'] })],
  today: '2026-11-24',
  consented: nobodyToAsk,
  ...over,
  recipient: aRecipient(over.recipient),
});
