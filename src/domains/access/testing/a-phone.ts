import type { ActEnvelope } from '../../../kernel/act.ts';

/** An invented phone of a person, in their file. */
export const aPhone = { id: '00000000-0000-4000-8000-000000000009', at: { country: 'SE', realm: '1' } } as const;

export const anEnvelope: ActEnvelope = {
  id: '00000000-0000-7000-8000-000000000001',
  device: aPhone.id,
  deviceSeq: 0,
  capacity: 'supervision',
  sitting: '00000000-0000-4000-8000-000000000002',
  happenedFrom: '2026-02-05T17:00:00.000Z',
  happenedTo: null,
  precision: 'minute',
};
