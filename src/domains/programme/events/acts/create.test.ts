import { expect, test } from 'vitest';
import { created, plan } from '../testing/an-event.ts';
import type { CreateEventFacts } from './create.ts';

test('an event is created with its plan, and its words are not among the facts', () => {
  const [draft] = created();
  const facts = draft?.facts as CreateEventFacts;
  expect(facts.plan.seats).toEqual(plan.seats);
  expect(JSON.stringify(facts)).not.toContain('Provsalen');
  expect(draft?.words).toMatchObject({ title: plan.title, 'agenda.0.what': 'Ett påhittat fall' });
});

test('what cannot be planned so is refused', () => {
  expect(() => created({ to: '2026-12-08' })).toThrow('event.cannot-be-planned');
});
