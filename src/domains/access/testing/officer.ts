import type { Membership, Who } from '../../../kernel/who.ts';

/** A membership in one invented file, which its unit keeps and may write in. */
export const aMembership = (over: Partial<Membership> = {}): Membership => ({
  country: 'SE',
  realm: '7',
  kind: 'track',
  track: 'control',
  ownerUnit: 11,
  capacity: 'supervision',
  mayWrite: true,
  until: null,
  ...over,
});

/** An invented officer, part of one file. */
export const anOfficer = (over: Partial<Who> = {}): Who => ({
  actor: '1000',
  name: 'Påhittad Person',
  title: { sv: 'Påhittat yrke', en: 'Invented work' },
  unit: 11,
  unitName: { sv: 'Provenheten', en: 'Trial unit' },
  agency: 1,
  agencyKey: 'trial',
  agencyName: { sv: 'Provverket', en: 'Trial agency' },
  country: 'SE',
  capacity: 'supervision',
  capacities: ['supervision'],
  sitting: '00000000-0000-7000-8000-000000000700',
  roles: ['officer'],
  memberships: [aMembership()],
  until: new Date('2026-11-24T08:40:00.000Z'),
  idleUntil: new Date('2026-11-24T08:40:00.000Z'),
  ...over,
});
