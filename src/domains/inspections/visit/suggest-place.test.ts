import { describe, expect, it } from 'vitest';
import { suggestPlace, type ToSort } from './suggest-place.ts';

const note = (over: Partial<ToSort> = {}): ToSort => ({
  at: '2026-02-05T17:10:00.000Z',
  worker: null,
  room: null,
  signs: [],
  ...over,
});
const later = '2026-02-05T18:00:00.000Z';

describe('where a note may belong', () => {
  it('is nowhere while nothing points anywhere', () => {
    expect(suggestPlace(note(), [])).toBeNull();
    expect(suggestPlace(note(), [{ note: note({ at: later }), place: 'own-case' }])).toBeNull();
  });

  it('is with what is handed over when a sign of fear or of being held was ticked, and not when it was asked and not so', () => {
    const before = [{ note: note(), place: 'own-case' as const }];
    expect(suggestPlace(note({ signs: [{ group: 'fear', known: ['seen'] }] }), before)).toBe('hand-over');
    expect(suggestPlace(note({ signs: [{ group: 'movement', known: ['said'] }] }), [])).toBe('hand-over');
    expect(suggestPlace(note({ signs: [{ group: 'fear', known: 'asked-and-not-so' }] }), before)).toBe('own-case');
    expect(suggestPlace(note({ signs: [{ group: 'pay', known: ['document'] }] }), [])).toBeNull();
  });

  it('is where the same worker’s went, before the same room’s, before that of the same minutes', () => {
    const sorted = [
      { note: note({ at: later, worker: 'a' }), place: 'hand-over' as const },
      { note: note({ at: later, room: 'Kitchen' }), place: 'own-case' as const },
      { note: note(), place: 'nothing-more' as const },
    ];
    expect(suggestPlace(note({ worker: 'a', room: ' kitchen' }), sorted)).toBe('hand-over');
    expect(suggestPlace(note({ worker: 'b', room: ' kitchen' }), sorted)).toBe('own-case');
    expect(suggestPlace(note({ worker: 'b', room: 'Yard' }), sorted)).toBe('nothing-more');
  });

  it('follows the latest of several', () => {
    const sorted = [
      { note: note({ worker: 'a' }), place: 'own-case' as const },
      { note: note({ worker: 'a' }), place: 'hand-over' as const },
    ];
    expect(suggestPlace(note({ worker: 'a' }), sorted)).toBe('hand-over');
  });
});
