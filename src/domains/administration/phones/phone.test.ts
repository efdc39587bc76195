import { describe, expect, it } from 'vitest';
import { anyToStop, stillTheirs } from './phone.ts';

const [open, locked, ended] = [
  { id: 'a', isLocked: false, hasEnded: false },
  { id: 'b', isLocked: true, hasEnded: false },
  { id: 'c', isLocked: true, hasEnded: true },
];
const phones = [open, locked, ended];

describe('phones of another person', () => {
  it('are locked while they are neither locked nor deregistered', () => {
    expect(stillTheirs('lock', ['a'], { phones })).toBeNull();
    for (const wrong of [['b'], ['c'], ['a', 'b']])
      expect(stillTheirs('lock', wrong, { phones })?.text.id).toBe('agency-phone.changed');
    expect(anyToStop('lock', { phones })).toBeNull();
    expect(anyToStop('lock', { phones: [locked, ended] })?.text.id).toBe('agency-phone.none-left');
  });

  it('are deregistered once, locked or not, each named once and each theirs', () => {
    expect(stillTheirs('end', ['a', 'b'], { phones })).toBeNull();
    for (const wrong of [['c'], ['a', 'a'], ['a', 'of another']])
      expect(stillTheirs('end', wrong, { phones })?.text.id).toBe('agency-phone.changed');
    expect(anyToStop('end', { phones: [locked] })).toBeNull();
    expect(anyToStop('end', { phones: [ended] })?.text.id).toBe('agency-phone.none-left');
  });
});
