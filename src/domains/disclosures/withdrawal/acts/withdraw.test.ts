import { describe, expect, it } from 'vitest';
import { type OnYes, withdraw } from './withdraw.ts';

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const when = '2026-11-24T08:40:00.000Z';

const aLetter = (over: Partial<OnYes> = {}): OnYes => ({
  at: { country: 'SE', realm: '7' },
  crossing: uuid(1),
  letter: uuid(2),
  consent: uuid(3),
  facts: ['alias'],
  to: {
    unit: 61,
    name: { unit: { sv: 'Provenheten', en: 'Trial unit' }, house: { sv: 'Provstaden', en: 'Trial town' } },
    agency: 6,
  },
  isOnItsWay: false,
  decided: null,
  withdrawal: { act: uuid(4), stop: uuid(6), letter: uuid(5) },
  ...over,
});

describe('a consent that is withdrawn', () => {
  it('is notified to each holder of a copy, by a letter that names the crossing and the moment alone', () => {
    const [act] = withdraw([aLetter()], uuid(9), when);
    expect(act).toMatchObject({ stream: uuid(1), type: 'disclosure.withdraw', basedOn: [uuid(9)], words: null });
    expect(act?.facts).toEqual({ withdraws: uuid(2), to: aLetter().to.name, at: when, letter: uuid(5) });
  });

  it('stops what has not arrived, and then notifies no one, since no one has it', () => {
    const [act] = withdraw([aLetter({ isOnItsWay: true })], uuid(9), when);
    expect(act?.facts).toMatchObject({ withdraws: uuid(2), letter: null });
  });

  it('is heard in the matter that had sent what was stopped, of the very act that it undoes; and nowhere else', () => {
    const matter = { stream: uuid(7), streamKind: 'invented-matter', caseId: uuid(8), subject: null };
    const decided = { act: uuid(70), ...matter };
    const [, stopped, ...more] = withdraw([aLetter({ isOnItsWay: true, decided })], uuid(9), when);
    expect(stopped).toMatchObject({ ...matter, id: uuid(6), type: 'disclosure.stop', basedOn: [uuid(9), uuid(70)] });
    expect(stopped?.facts).toEqual({ letter: uuid(2), undoes: uuid(70), to: aLetter().to.name, at: when });
    expect(more).toEqual([]);
    // What has arrived was sent: that holds, whatever becomes of the consent.
    expect(withdraw([aLetter({ decided })], uuid(9), when)).toHaveLength(1);
  });

  it('ends each crossing by an act of its own', () => {
    const other = aLetter({
      crossing: uuid(11),
      letter: uuid(12),
      withdrawal: { act: uuid(14), stop: uuid(16), letter: uuid(15) },
    });
    expect(withdraw([aLetter(), other], uuid(9), when).map(({ id, stream }) => [id, stream])).toEqual([
      [uuid(4), uuid(1)],
      [uuid(14), uuid(11)],
    ]);
    expect(withdraw([], uuid(9), when)).toEqual([]);
  });
});
