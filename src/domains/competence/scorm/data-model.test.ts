import { expect, it } from 'vitest';
import { bridgeSource } from './bridge-script.ts';
import { valuesAfter, valuesAtBeginning, wrongValue } from './data-model.ts';

it('a part writes what the standard lets it write', () => {
  expect(wrongValue({ 'cmi.core.lesson_status': 'passed', 'cmi.interactions.0.result': 'correct' })).toBeNull();
  expect(wrongValue({ 'cmi.core.student_name': 'x' })).toBe('cmi.core.student_name');
  expect(wrongValue({ 'cmi.core.lesson_status': 'good' })).toBe('cmi.core.lesson_status');
  expect(wrongValue({ 'cmi.core.score.raw': '101' })).toBe('cmi.core.score.raw');
  expect(wrongValue({ 'cmi.core.session_time': '1 hour' })).toBe('cmi.core.session_time');
  expect(wrongValue({ __proto__x: '' })).toBe('__proto__x');
});

it('the time of all openings is added up, and who goes on is told so, without a name', () => {
  const once = valuesAfter({}, { 'cmi.core.session_time': '00:50:30', 'cmi.core.exit': 'suspend' }, true);
  const twice = valuesAfter(once, { 'cmi.core.session_time': '00:10:00' }, true);
  expect(twice['cmi.core.total_time']).toBe('0001:00:30');
  const begun = valuesAtBeginning(once, { account: 'f00d' });
  expect(begun).toMatchObject({
    'cmi.core.entry': 'resume',
    'cmi.core.student_name': '',
    'cmi.core.student_id': 'f00d',
  });
  expect(valuesAtBeginning({}, { account: 'f00d' })['cmi.core.entry']).toBe('ab-initio');
});

type Runtime = Record<string, (...asked: string[]) => string>;

/** The runtime as a page has it, and what it has sent. */
function running(held: object): { readonly api: Runtime; readonly sent: string[] } {
  const [window, sent]: [{ API?: Runtime }, string[]] = [{}, []];
  const send = async (_address: string, { body }: { body: string }) => void sent.push(body);
  const begin = new Function('window', 'fetch', `return ${bridgeSource}`)(window, send);
  begin(held, '/scorm');
  return { api: window.API ?? {}, sent };
}

it('the runtime answers as the standard says, and sends what changed', () => {
  const { api, sent } = running({ 'cmi.core.lesson_location': 'page 2', 'cmi.core.student_id': 'f00d' });
  expect([api.LMSGetValue?.('cmi.core.lesson_location'), api.LMSGetLastError?.()]).toEqual(['', '301']);
  expect(api.LMSInitialize?.('')).toBe('true');
  expect(api.LMSGetValue?.('cmi.core.lesson_location')).toBe('page 2');
  expect([api.LMSSetValue?.('cmi.core.student_id', 'x'), api.LMSGetLastError?.()]).toEqual(['false', '403']);
  expect([api.LMSSetValue?.('cmi.nothing', 'x'), api.LMSGetLastError?.()]).toEqual(['false', '201']);
  expect([api.LMSSetValue?.('cmi.core.lesson_status', 'x'), api.LMSGetLastError?.()]).toEqual(['false', '405']);
  expect(api.LMSSetValue?.('cmi.core.lesson_status', 'passed')).toBe('true');
  expect(api.LMSSetValue?.('cmi.objectives.0.id', 'one')).toBe('true');
  expect(api.LMSGetValue?.('cmi.objectives._count')).toBe('1');
  expect(api.LMSFinish?.('')).toBe('true');
  expect(api.LMSCommit?.('')).toBe('false');
  expect(JSON.parse(sent.at(-1) ?? '')).toEqual({
    values: { 'cmi.core.lesson_status': 'passed', 'cmi.objectives.0.id': 'one' },
    ends: true,
  });
});
