import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../testing/calendar.ts';
import { commandsByPhone } from './device-routes.ts';
import { registryFor } from './domains.ts';

const acts = [...registryFor(() => null, calendarOf).types.values()];
const brought = acts.filter(({ byPhone }) => byPhone !== null).map(({ type }) => type);

/** Every verb that a screen of the field app records. */
const toldOnPhones = readdirSync('src/domains', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)field\/.*\.tsx?$/.test(path) && !path.includes('.test.'))
  .flatMap((path) => [...readFileSync(join('src/domains', path), 'utf8').matchAll(/\bverb: '([a-z-]+\.[a-z-]+)'/g)])
  .map(([, verb]) => verb ?? '');

describe('what a phone may bring', () => {
  it('is what was done at a place of work or follows from it, and decides about no person', () => {
    expect([...brought].sort()).toEqual([
      'inspection.begin',
      'inspection.close',
      'inspection.converse',
      'inspection.meet-worker',
      'inspection.observe',
      'inspection.stop-demands',
      'inspection.take-back',
      'sitting.change-capacity',
      'suspicion.hand-over',
    ]);
  });

  it('has a name for the officer who reads what was kept: everything that the field app records', () => {
    expect(toldOnPhones.length).toBeGreaterThan(5);
    expect(toldOnPhones.filter((verb) => !brought.includes(verb))).toEqual([]);
  });

  it('is a command each: a server without one does not start', () => {
    expect(() => commandsByPhone(acts, [])).toThrow('there is no such command');
  });
});
