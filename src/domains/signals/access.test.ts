import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacities } from '../../kernel/capacity.ts';
import { realmsToRead, realmsToWrite } from '../access/public.ts';
import { aMembership, anOfficer } from '../access/testing/officer.ts';
import { mayAcknowledge, mayCorrect, mayList, mayPassOn, mayRead, mayRegister } from './access.ts';
import { offeredForSignal as offered } from './offered.ts';
import { anAct, aStanding, someFile, uuid } from './testing/builders.ts';

const signal = { at: someFile };
const writing = [mayRegister, mayCorrect, mayPassOn, mayAcknowledge];
const allOf = (who = anOfficer()) => writing.map((may) => may(who, signal));
const [all, none] = [writing.map(() => true), writing.map(() => false)];

describe('an officer', () => {
  it('reads, registers, corrects, passes on and takes in the file of their unit', () => {
    expect(mayRead(anOfficer(), signal)).toBe(true);
    expect(allOf()).toEqual(all);
  });

  it('does nothing in a file that they are no part of, though it bears the same number in another country', () => {
    for (const other of [{ realm: '8' }, { country: 'LT' }]) {
      const who = anOfficer({ memberships: [aMembership(other)] });
      expect([mayRead(who, signal), ...allOf(who)]).toEqual([false, ...none]);
    }
  });

  it('does nothing in a file that they come into in another capacity than that of their sitting', () => {
    const who = anOfficer({ memberships: [aMembership({ capacity: 'administration' })] });
    expect([mayRead(who, signal), ...allOf(who)]).toEqual([false, ...none]);
  });

  it('who is part of a file only to read may read, and no more', () => {
    const who = anOfficer({ memberships: [aMembership({ mayWrite: false })] });
    expect([mayRead(who, signal), ...allOf(who)]).toEqual([true, ...none]);
  });

  it('who is in a file to read by name and to write with the unit may write', () => {
    const who = anOfficer({ memberships: [aMembership({ mayWrite: false }), aMembership()] });
    expect(allOf(who)).toEqual(all);
  });

  it('who acts in analysis may read, and changes nothing', () => {
    const who = anOfficer({ capacity: 'analysis', memberships: [aMembership({ capacity: 'analysis' })] });
    expect([mayRead(who, signal), ...allOf(who)]).toEqual([true, ...none]);
  });

  it('sees a list that holds nothing, and none with a single line of a file that they are no part of', () => {
    expect(mayList(anOfficer({ memberships: [] }), [])).toBe(true);
    expect(mayList(anOfficer(), [someFile, someFile])).toBe(true);
    expect(mayList(anOfficer(), [someFile, { ...someFile, realm: '8' }])).toBe(false);
  });
});

describe('for any person, in any file', () => {
  const membership = fc.record({
    realm: fc.constantFrom('7', '8'),
    capacity: fc.constantFrom(...capacities),
    mayWrite: fc.boolean(),
  });
  const anybody = fc
    .record({ capacity: fc.constantFrom(...capacities), memberships: fc.array(membership, { maxLength: 6 }) })
    .map(({ capacity, memberships }) => anOfficer({ capacity, memberships: memberships.map(aMembership) }));
  const now = new Date('2026-11-24T08:40:00.000Z');
  const holds = (realms: readonly { realm: string }[]) => realms.some(({ realm }) => realm === someFile.realm);

  it('a person who may change a signal may read it', () => {
    fc.assert(
      fc.property(anybody, (who) => {
        for (const may of writing) expect(!may(who, signal) || mayRead(who, signal)).toBe(true);
      }),
    );
  });

  it('the policy says of one signal what the realms say of a list', () => {
    fc.assert(
      fc.property(anybody, (who) => {
        expect(mayRead(who, signal)).toBe(holds(realmsToRead(who, now)));
        const writes = holds(realmsToWrite(who, now)) && who.capacity !== 'analysis';
        expect(allOf(who)).toEqual(writing.map(() => writes));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a page offers', () => {
  const inFile = (standing = aStanding()) => ({ id: uuid(0), at: someFile, state: standing });
  const verbs = ['signal.acknowledge', 'signal.correct', 'signal.pass-on', 'signal.read'];
  const taken = anAct({ id: uuid(2), type: 'signal.acknowledge', facts: { letter: null } });

  it('the acts on a signal that the person holds the verbs of, and none that they do not', () => {
    expect(offered(anOfficer(), inFile(), verbs)).toEqual(verbs.slice(0, 3));
    expect(offered(anOfficer(), inFile(), ['signal.read', 'signal.correct'])).toEqual(['signal.correct']);
  });

  it('no acknowledgement of a signal that is acknowledged', () => {
    expect(offered(anOfficer(), inFile(aStanding(anAct(), taken)), verbs)).toEqual([
      'signal.correct',
      'signal.pass-on',
    ]);
  });

  it('nothing in a file that the person may only read, and nothing in another file', () => {
    const reader = anOfficer({ memberships: [aMembership({ mayWrite: false })] });
    expect(offered(reader, inFile(), verbs)).toEqual([]);
    expect(offered(anOfficer(), { ...inFile(), at: { country: 'SE', realm: '8' } }, verbs)).toEqual([]);
  });

  it('nothing in analysis', () => {
    const memberships = [aMembership({ capacity: 'analysis' })];
    expect(offered(anOfficer({ capacity: 'analysis', memberships }), inFile(), verbs)).toEqual([]);
  });
});
