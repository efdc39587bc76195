import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LetterKind } from '../../kernel/letter.ts';
import { getLetterKind, registryOf } from './registry.ts';

const aLetter = (over: Partial<LetterKind> = {}): LetterKind => ({
  kind: 'note',
  referenceLetter: 'N',
  streamKind: 'note',
  snapshot: z.strictObject({}),
  words: [],
  ...over,
});
const aStream = { kind: 'note', fold: () => null, save: async () => undefined, tasks: () => [] };
const registryWith = (...letters: LetterKind[]) =>
  registryOf({
    types: [],
    streams: [aStream],
    letters,
    calendarOf: () => ({ zone: 'Europe/Oslo', isWorked: () => true }),
    saveTasks: async () => undefined,
    saveExpiringItems: async () => undefined,
    saveObstacles: async () => undefined,
    saveSearched: async () => undefined,
    noticedIn: async () => [],
    addCounts: async () => undefined,
    announce: async () => undefined,
  });

describe('the kinds of letters', () => {
  it('are those that domains declare, and no other', () => {
    const registry = registryWith(aLetter(), aLetter({ kind: 'question' }));
    expect(getLetterKind(registry, 'question').kind).toBe('question');
    expect(() => getLetterKind(registry, 'signal')).toThrow('No domain declares letters of the kind signal.');
  });

  it.each([
    ['of one name in two domains', [aLetter(), aLetter()], 'Two domains declare letters of the kind note.'],
    ['named like an answer', [aLetter({ kind: 'answer' })], 'An answer is no kind of letter'],
    ['named like a withdrawal', [aLetter({ kind: 'withdrawal' })], 'A withdrawal is no kind of letter'],
    [
      'that begin what nobody folds',
      [aLetter({ streamKind: 'case' })],
      'No domain folds what letters of the kind note',
    ],
    [
      'whose snapshot has a purpose of its own',
      [aLetter({ words: ['purpose'] })],
      'The purpose comes with every letter',
    ],
  ])('are refused at the start: %s', (_name, letters, sentence) => {
    expect(() => registryWith(...letters)).toThrow(sentence);
  });
});
