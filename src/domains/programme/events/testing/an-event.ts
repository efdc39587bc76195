import type { Act, ActDraft, ActEnvelope } from '../../../../kernel/act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { answerInvitation } from '../acts/answer.ts';
import { toCreateEvent } from '../acts/create.ts';
import { inviteToEvent } from '../acts/invite.ts';
import { takeAttendance } from '../acts/take-attendance.ts';
import { writeMondayAct } from '../acts/write-monday-act.ts';
import type { EventPlan } from '../event-schema.ts';
import { foldEvent } from '../fold-event.ts';

/* An event with two seats and invented people, for tests of its rules. */

export const at = { country: 'SE', realm: '1' };
export const id = '018f0000-0000-7000-8000-000000000e00';
let count = 0;
export const newId = (): string => `018f0000-0000-7000-8000-00000000${String(count++).padStart(4, '0')}`;
export const act = (): ActEnvelope => ({ id: newId() }) as ActEnvelope;
export const person = (number: number): string => `018f0000-0000-7000-8000-000000009${String(number).padStart(3, '0')}`;
export const code = (number: number): string => String(number).padStart(64, '0');
export const now = new Date('2026-11-24T08:40:00.000Z');

/** Two days of work in Riga, and two seats that are open to all. */
export const plan: EventPlan = {
  kind: 'workshop',
  programme: null,
  obstacle: 'OB-C07',
  title: 'Från första indikator till första förhör',
  about: null,
  country: 'LV',
  isOnline: false,
  place: 'Provsalen, Påhittade gatan 5, Riga',
  travel: null,
  hosts: 'Provinspektionen',
  from: '2026-12-09',
  to: '2026-12-10',
  starts: '09:00',
  ends: '16:00',
  answerBy: '2026-12-01',
  opens: 'invited',
  interpretation: null,
  contact: 'Prov Provsson, prov@example.org',
  agenda: [{ day: '2026-12-09', from: '09:00', to: '10:30', what: 'Ett påhittat fall', who: null }],
  seats: [{ worksAt: 'any', country: 'any', seats: 2 }],
};

export const created = (over: Partial<EventPlan> = {}): readonly ActDraft[] =>
  decide(
    toCreateEvent,
    { act: act(), event: id, ...plan, ...over },
    { id, at, reference: 'E-PROV000-0', page: code(0), feed: null },
    now,
  );

/** As the store would give it, each a second after the one before. */
export const asActs = (drafts: readonly ActDraft[]): Act[] =>
  drafts.map((draft, place) => ({
    ...draft,
    actor: '1005',
    recordedAt: new Date(now.getTime() + place * 1000).toISOString(),
  })) as unknown as Act[];

export const found = (drafts: readonly ActDraft[], today = '2026-11-24') => ({
  ...{ id, at, today },
  state: foldEvent(asActs(drafts)),
});

const here = { at, stream: id };
export const invited = (...people: readonly number[]): ActDraft =>
  inviteToEvent.draft({
    ...{ ...here, id: newId() },
    facts: {
      people: people.map((number) => ({
        participant: person(number),
        ...({ worksAt: 'police', country: 'LV', language: 'en' } as const),
        code: code(number),
      })),
    },
  });
export const said = (number: number, order: number | null): ActDraft =>
  answerInvitation.draft({
    ...{ ...here, id: newId() },
    facts: { participant: person(number), comes: order !== null, order },
  });
export const came = (number: number, isHere = true): ActDraft =>
  takeAttendance.draft({ ...{ ...here, id: newId() }, facts: { participant: person(number), came: isHere } });
export const monday = (number: number): ActDraft =>
  writeMondayAct.draft({
    ...{ ...here, id: newId() },
    facts: { participant: person(number), isShown: true },
    words: { says: 'Jag bokar tolken före kontrollen.' },
  });
