import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { type SettingGate, toSetGate } from './set.ts';

const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const gate = '018f0000-0000-7000-8000-000000000002';
const now = new Date('2026-11-24T08:40:00.000Z');
const of: SettingGate = {
  id: gate,
  at: { country: 'SE', realm: '1' },
  today: '2026-11-24',
  course: { id: 'inspector', title: { sv: 'Kurs', en: 'Course' } },
  kindBefore: null,
};
const input = { act, gate, kind: 'inspection.plan', course: 'inspector', from: '2026-12-24' };
const refused = (over: object, loaded: Partial<SettingGate> = {}): string | null => {
  try {
    decide(toSetGate, { ...input, ...over }, { ...of, ...loaded }, now);
    return null;
  } catch (error) {
    return (error as { fields: readonly { path: string; message: { id: string } }[] }).fields
      .map(({ path, message }) => `${path} ${message.id}`)
      .join();
  }
};

it('says which act, which course and from when', () => {
  expect(decide(toSetGate, input, of, now)[0]?.facts).toEqual({
    kind: 'inspection.plan',
    course: 'inspector',
    title: { sv: 'Kurs', en: 'Course' },
    from: '2026-12-24',
  });
});

it('is refused for help, hand-over, report and correction, each with its sentence', () => {
  expect(refused({ kind: 'assistance.begin' })).toBe('kind gate.never.help');
  expect(refused({ kind: 'suspicion.hand-over' })).toBe('kind gate.never.hand-over');
  expect(refused({ kind: 'signal.register' })).toBe('kind gate.never.report');
  expect(refused({ kind: 'signal.correct' })).toBe('kind gate.never.correction');
  expect(refused({ kind: 'gate.set' })).toBe('kind gate.never.way-back');
  expect(refused({ kind: 'programme.open' })).toBe('kind gate.unknown-kind');
});

it('is refused without a course, from a day that has passed, and for another act than before', () => {
  expect(refused({}, { course: null })).toBe('course gate.unknown-course');
  expect(refused({ from: '2026-11-23' })).toBe('from gate.from-is-past');
  expect(refused({}, { kindBefore: 'visit.decide' })).toBe('kind gate.other-kind');
  expect(refused({ from: '2026-11-24' }, { kindBefore: 'inspection.plan' })).toBeNull();
});
