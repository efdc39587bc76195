import { describe, expect, it } from 'vitest';
import type { FileShown } from '../../shown.ts';
import { knownParty } from './evidence-draft.ts';
import { onlyParty, partyOfBoard } from './evidence-messages.ts';

const file = (...parties: string[]) => ({ parties: parties.map((id) => ({ id, alias: id })) }) as unknown as FileShown;

describe('whom evidence is about', () => {
  it('is the person of the board one came from', () => {
    expect(knownParty(file('Lärkan', 'Svalan'), 'Svalan')).toEqual({ party: 'Svalan', from: partyOfBoard });
  });
  it('is the only injured party of the file', () => {
    expect(knownParty(file('Lärkan'), undefined)).toEqual({ party: 'Lärkan', from: onlyParty });
  });
  it('is not guessed among several, and no one from an old link who is not in the file', () => {
    expect(knownParty(file('Lärkan', 'Svalan'), undefined)).toBeNull();
    expect(knownParty(file('Lärkan', 'Svalan'), 'Staren')).toBeNull();
    expect(knownParty(file(), undefined)).toBeNull();
  });
});
