import { describe, expect, it } from 'vitest';
import type { Membership, Who } from '../../kernel/who.ts';
import { capacitiesInto, holds, ownRealm, realmsToRead, realmsToWrite } from './access.ts';
import { aMembership, anOfficer } from './testing/officer.ts';

const now = new Date('2026-11-24T08:40:00.000Z');

const somebodyIn = (...memberships: Membership[]): Who => anOfficer({ memberships });

const named = (realms: readonly { realm: string }[]) => realms.map(({ realm }) => realm);

describe('the capacities that come into a file', () => {
  const file = { country: 'SE', realm: '7' };

  it('are all those of the unit, each once, also one in which the person does not act now', () => {
    const who = somebodyIn(aMembership(), aMembership({ kind: 'room' }), aMembership({ capacity: 'assistance' }));
    expect(capacitiesInto(who, file, now)).toEqual(['assistance', 'supervision']);
  });

  it('are none of another file, and none whose time is over', () => {
    const who = somebodyIn(aMembership({ realm: '8' }), aMembership({ until: now }));
    expect(capacitiesInto(who, file, now)).toEqual([]);
  });
});

describe('the realms of a person who acts', () => {
  it('are those of the capacity they act in, and no other', () => {
    const who = somebodyIn(aMembership(), aMembership({ realm: '8', capacity: 'support' }));
    expect(named(realmsToRead(who, now))).toEqual(['7']);
  });

  it('no longer hold one whose time is over, to the moment', () => {
    const who = somebodyIn(
      aMembership({ until: now }),
      aMembership({ realm: '8', until: new Date(now.getTime() + 1) }),
    );
    expect(named(realmsToRead(who, now))).toEqual(['8']);
    expect(named(realmsToWrite(who, now))).toEqual(['8']);
  });

  it('hold one once, though they are in it both with their unit and by name', () => {
    const who = somebodyIn(aMembership({ kind: 'room', mayWrite: false }), aMembership({ kind: 'room' }));
    expect(named(realmsToRead(who, now))).toEqual(['7']);
    expect(named(realmsToWrite(who, now))).toEqual(['7']);
  });

  it('can be read without being written in', () => {
    const who = somebodyIn(aMembership({ mayWrite: false }));
    expect(named(realmsToRead(who, now))).toEqual(['7']);
    expect(realmsToWrite(who, now)).toEqual([]);
    expect(ownRealm(who, now)).toBeNull();
  });
});

describe('the own file of a person who acts', () => {
  it('is the one of their unit, for the track of the capacity they act in', () => {
    const who = somebodyIn(
      aMembership({ realm: '5', kind: 'room' }),
      aMembership({ realm: '6', ownerUnit: 12 }),
      aMembership({ realm: '8', track: 'criminal' }),
      aMembership({ realm: '9', capacity: 'support' }),
      aMembership(),
    );
    expect(ownRealm(who, now)?.realm).toBe('7');
  });

  it('is none when the only one is in another capacity, of another unit, or over', () => {
    for (const over of [{ capacity: 'support' }, { ownerUnit: 12 }, { track: 'protection' }, { until: now }]) {
      expect(ownRealm(somebodyIn(aMembership(over)), now)).toBeNull();
    }
  });
});

describe('a right', () => {
  it('is held through any of the roles that an endpoint names', () => {
    expect(holds({ roles: ['member', 'reader'], capacity: 'supervision' }, { roles: ['officer', 'reader'] })).toBe(
      true,
    );
    expect(holds({ roles: ['member'], capacity: 'supervision' }, { roles: ['officer', 'reader'] })).toBe(false);
  });

  it('no one holds it where no role is named, and no one without a role holds it', () => {
    expect(holds({ roles: ['officer', 'reader', 'member'], capacity: 'supervision' }, { roles: [] })).toBe(false);
    expect(holds({ roles: [], capacity: 'supervision' }, { roles: ['member'] })).toBe(false);
  });

  it('of an administrator is held in the capacity of administration and in no other, and no other role is held there', () => {
    const both = ['officer', 'administrator'];
    const routes = [{ roles: ['administrator'] as const }, { roles: ['officer'] as const }];
    const held = (capacity: 'supervision' | 'access-administration') =>
      routes.map((route) => holds({ roles: both, capacity }, route));
    expect(held('access-administration')).toEqual([true, false]);
    expect(held('supervision')).toEqual([false, true]);
  });
});
