import type { ActEnvelope } from '../../../kernel/act.ts';
import type { CreateVisit } from '../acts/create-visit.ts';
import { seatAgencies } from '../schema.ts';

export const seatId = (at: number): string => `018f0000-0000-7000-8000-0000000002${String(at).padStart(2, '0')}`;

/** A study visit with everything that it cannot be made without. Every person in it is invented. */
export const aVisit = (act: ActEnvelope, over: Partial<CreateVisit> = {}): CreateVisit => ({
  act,
  visit: '018f0000-0000-7000-8000-000000000100',
  title: 'Provbesök i Helsingfors',
  obstacle: 'OB-A02',
  country: 'FI',
  place: 'Helsingfors',
  from: '2026-05-12',
  to: '2026-05-13',
  monday: '2026-05-18',
  practice: 'Att hjälpa ingår i varje inspektörs uppgift.',
  supports: 'En påhittad siffra.',
  doesNotShow: 'Att fler ärenden når domstol.',
  sources: 'Påhittad källa.',
  law: [{ there: 'Lön kontrolleras.', here: 'Inget uppdrag om lön.', answer: 'needs-law', note: null }],
  seats: seatAgencies.map((agency, at) => ({
    id: seatId(at),
    agency,
    taken: at < 3,
    says: at < 3 ? `Prov ${at}` : 'Ingen kunde täcka passet.',
  })),
  ...over,
});
