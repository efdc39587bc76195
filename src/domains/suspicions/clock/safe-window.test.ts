import { describe, expect, it } from 'vitest';
import { swedish } from '../../../testing/calendar.ts';
import { nextWindow, windowAfter } from './safe-window.ts';

const tuesdays = { weekdays: [2], from: '12:00', to: '13:00' };
const at = (iso: string): Date => new Date(`${iso}:00+01:00`);
const window = (day: string) => ({ from: at(`${day}T12:00`).toISOString(), to: at(`${day}T13:00`).toISOString() });

describe('the safe time', () => {
  it('is later today, if today is one of its days', () => {
    expect(nextWindow(tuesdays, at('2026-11-24T09:40'), swedish.zone)).toEqual(window('2026-11-24'));
  });

  it('goes on until its last minute, and is a week away from then on', () => {
    expect(nextWindow(tuesdays, at('2026-11-24T12:59'), swedish.zone)).toEqual(window('2026-11-24'));
    expect(nextWindow(tuesdays, at('2026-11-24T13:00'), swedish.zone)).toEqual(window('2026-12-01'));
  });

  it('that passes costs the days until the one after it', () => {
    expect(windowAfter(tuesdays, window('2026-11-24'), swedish.zone)).toEqual(window('2026-12-01'));
    expect(windowAfter({ ...tuesdays, weekdays: [2, 4] }, window('2026-11-24'), swedish.zone)).toEqual(
      window('2026-11-26'),
    );
  });
});
