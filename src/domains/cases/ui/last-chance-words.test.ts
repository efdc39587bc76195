import { describe, expect, it } from 'vitest';
import type { LastChance } from '../schema.ts';
import { placeOf, spanOf } from './last-chance-words.ts';

const row = (over: Partial<LastChance>): LastChance => ({
  id: '01990000-0000-7000-8000-000000000001',
  what: 'case.recording',
  alike: 'log',
  note: null,
  title: 'En påhittad inspelning',
  kind: 'keeps',
  since: null,
  diesOn: null,
  basis: 'known',
  holder: 'x',
  saver: 'x',
  act: 'x',
  savedOn: null,
  lostOn: null,
  obstacle: null,
  state: 'ahead',
  ...over,
});

describe('where things stand on the last-chance line', () => {
  it('the line holds every day that is known, and today', () => {
    const span = spanOf(
      [row({ diesOn: '2026-05-14T00:00:00.000Z' })],
      '2026-02-05T00:00:00.000Z',
      new Date('2026-03-04T00:00:00.000Z'),
    );
    expect([new Date(span.from).toISOString(), new Date(span.to).toISOString()]).toEqual([
      '2026-02-05T00:00:00.000Z',
      '2026-05-14T00:00:00.000Z',
    ]);
    expect(placeOf('2026-02-05T00:00:00.000Z', span)).toBe(0);
    expect(placeOf('2026-05-14T00:00:00.000Z', span)).toBe(100);
  });

  it('a line with nothing on it is a week long, never of no length', () => {
    const now = new Date('2026-03-04T00:00:00.000Z');
    const span = spanOf([], now.toISOString(), now);
    expect(span.to - span.from).toBe(7 * 86_400_000);
    expect(placeOf('2030-01-01', span)).toBe(100);
  });
});
