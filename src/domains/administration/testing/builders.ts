import { ActEnvelope } from '../../../kernel/act.ts';
import type { Account } from '../account.ts';

export const testNow = new Date('2026-11-24T08:40:00.000Z');

/** Who an invented administrator claims to be when they act. */
export const anAct = ActEnvelope.parse({
  id: '00000000-0000-7000-8000-000000000500',
  device: '00000000-0000-7000-8000-000000000900',
  deviceSeq: 1,
  capacity: 'access-administration',
  sitting: '00000000-0000-7000-8000-000000000700',
  happenedFrom: '2026-11-24T08:40:00.000Z',
  happenedTo: null,
  precision: 'minute',
});

const since = { from: '2026-01-01T00:00:00.000Z', until: null, begun: true };

/** An invented colleague, a case officer in supervision, whom another administrator may change. */
export const anAccount = (over: Partial<Account> = {}): Account => ({
  at: { country: 'SE', realm: '7' },
  id: '00000000-0000-7000-8000-000000000100',
  isOwn: false,
  name: 'Påhittad Person',
  title: 'inspektör',
  titleEn: 'inspector',
  unit: '00000000-0000-7000-8000-000000000200',
  hasEnded: false,
  activeUntil: null,
  endedByDirectory: false,
  roles: [{ word: 'officer', ...since }],
  capacities: [{ word: 'supervision', ...since }],
  waysIn: 1,
  hasComeIn: true,
  capacitiesOfUnit: ['supervision', 'administration'],
  otherAdministrators: 1,
  mails: true,
  hasMail: false,
  said: { languages: ['sv'], absence: null, reviewedAt: null, confirmedAt: null, mailedAt: null, recovery: null },
  recovery: null,
  ...over,
});
