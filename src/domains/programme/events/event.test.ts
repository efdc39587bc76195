import { expect, test } from 'vitest';
import { planOf } from './acts/plan-facts.ts';
import { askedOn, erasedOn, momentIn, mondayAfter, stateOn, whileOpen } from './event.ts';
import { EventShown } from './event-schema.ts';
import { created, found, plan } from './testing/an-event.ts';

test('the Monday is the first one after the event, and the questions follow from it', () => {
  expect(mondayAfter(plan)).toBe('2026-12-14');
  expect(mondayAfter({ to: '2026-12-14' })).toBe('2026-12-21');
  expect([askedOn(plan, 3), askedOn(plan, 6), erasedOn(plan)]).toEqual(['2027-03-14', '2027-06-14', '2027-07-14']);
});

test('times are on the clock of the country where the event is', () => {
  expect(momentIn('LV', '2026-12-09', '09:00').toISOString()).toBe('2026-12-09T07:00:00.000Z');
  expect(momentIn('IS', '2026-12-09', '09:00').toISOString()).toBe('2026-12-09T09:00:00.000Z');
});

test('an event is planned, under way and over by its days', () => {
  const { state } = found(created());
  expect(['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].map((day) => stateOn(state, day))).toEqual([
    ...['planned', 'under-way', 'under-way', 'over'],
  ]);
  expect(whileOpen(found(created()))).toBeNull();
});

test('a reader whose agency cannot open the words of an event is shown the rest, and what is sealed is empty', () => {
  const { plan: facts, reference } = found(created()).state;
  const shown = { ...planOf(facts, {}), title: reference };
  const fields = EventShown.pick({ title: true, hosts: true, contact: true, place: true, agenda: true, from: true });
  expect(fields.strip().parse(shown)).toEqual({
    ...{ title: 'E-PROV000-0', hosts: '', contact: '', place: null, from: '2026-12-09' },
    agenda: [{ day: '2026-12-09', from: '09:00', to: '10:30', what: '', who: null }],
  });
});
