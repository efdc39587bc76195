import { describe, expect, it } from 'vitest';
import { capacities } from '../../kernel/capacity.ts';
import { aMembership, anOfficer } from '../access/testing/officer.ts';
import { mayConsent, mayHoldIdentity, mayList, mayProtect, mayReach, mayRead, mayRegister } from './access.ts';
import { offeredForPerson } from './offered.ts';
import { aFoundIdentity, aFoundPerson, someFile } from './testing/builders.ts';

const found = { at: someFile };
const writing = [mayRegister, mayReach, mayProtect, mayConsent];
const who = (capacity: (typeof capacities)[number], over: Parameters<typeof aMembership>[0] = {}) =>
  anOfficer({ capacity, memberships: [aMembership({ capacity, ...over })] });

describe('a person who is part of the file', () => {
  it('reads and writes of a person in every capacity but that of counting', () => {
    for (const capacity of capacities) {
      const person = who(capacity);
      expect(mayRead(person, found)).toBe(true);
      expect(writing.map((may) => may(person, found))).toEqual(writing.map(() => capacity !== 'analysis'));
    }
  });

  it('holds an identity only to help, to decide about a stay, or to investigate', () => {
    expect(capacities.filter((capacity) => mayHoldIdentity(who(capacity), found))).toEqual([
      'criminal-investigation',
      'support',
      'administration',
    ]);
  });

  it('who reads only writes nothing', () => {
    const reader = who('support', { mayWrite: false });
    expect([
      mayRead(reader, found),
      ...writing.map((may) => may(reader, found)),
      mayHoldIdentity(reader, found),
    ]).toEqual([true, false, false, false, false, false]);
  });

  it('is offered access only where there is something to access', () => {
    const offer = (identity: ReturnType<typeof aFoundIdentity> | null) =>
      offeredForPerson(who('support'), { ...aFoundPerson(), identity }, [
        'identity.open',
        'identity.store',
        'person.read',
      ]);
    expect(offer(null)).toEqual(['identity.store']);
    expect(offer(aFoundIdentity())).toEqual(['identity.open', 'identity.store']);
  });
});

it('no one else reads or lists anything', () => {
  const stranger = who('support', { realm: '8' });
  expect(mayRead(stranger, found)).toBe(false);
  expect(mayList(stranger, [someFile])).toBe(false);
  expect(mayList(stranger, [])).toBe(true);
});
