import { expect, it } from 'vitest';
import { gateableKinds } from './catalogue.ts';
import { neverGated } from './never-gated.ts';

it.each([
  ['assistance.begin', 'help'],
  ['assistance.arrange', 'help'],
  ['reflection-period.decide', 'help'],
  ['desk.answer', 'help'],
  ['consent.give', 'help'],
  ['person.protect', 'help'],
  ['person.reach', 'help'],
  ['inspection.meet-worker', 'help'],
  ['inspection.observe', 'help'],
  ['suspicion.hand-over', 'hand-over'],
  ['suspicion.acknowledge', 'hand-over'],
  ['signal.pass-on', 'hand-over'],
  ['visit.pass-on', 'hand-over'],
  ['evidence.send', 'hand-over'],
  ['disclosure.send', 'hand-over'],
  ['signal.register', 'report'],
  ['tip.open', 'report'],
  ['report.file', 'report'],
  ['case.open', 'report'],
  ['consent.withdraw', 'correction'],
  ['signal.correct', 'correction'],
  ['case.take-back', 'correction'],
  ['disclosure.stop', 'correction'],
  ['workplace.undo-import', 'correction'],
  ['suspicion.change-responsible', 'correction'],
  ['gate.end', 'correction'],
  ['gate.open', 'way-back'],
  ['gate.set', 'way-back'],
  ['course.complete', 'way-back'],
  ['account.give-role', 'way-back'],
])('%s never waits for a course: %s', (type, because) => {
  expect(neverGated(type)).toBe(because);
});

it('no act of the list that an agency chooses from is one that never waits', () => {
  expect(gateableKinds.filter((kind) => neverGated(kind) !== null)).toEqual([]);
});

it('what withdraws another act is a correction, whatever it is called', () => {
  expect(neverGated('identification.decide', ['identification.screen'])).toBe('correction');
});
