import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import type { Certificate } from '../certificate.ts';
import { toRename } from './rename.ts';

const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const now = new Date('2026-11-24T08:40:00.000Z');
const state = { owner: '1', withdrawn: null } as Certificate;
const of = { id: '018f0000-0000-7000-8000-000000000002', at: { country: 'SE', realm: '1' }, state };
const rename = (name: string, knownAs = 'Ines Exempelsson', over: Partial<Certificate> = {}) =>
  decide(toRename, { act, name }, { ...of, state: { ...state, ...over }, knownAs }, now);

it('takes a shorter or longer name of the same person', () => {
  expect(rename('Ines')[0]?.words).toEqual({ name: 'Ines' });
  expect(rename('Ines Påhittad-Exempelsson')).toHaveLength(1);
});

it('takes no name of another person, and none once it was withdrawn', () => {
  expect(() => rename('Karin Provsdotter')).toThrow(expect.objectContaining({ kind: 'invalid' }));
  expect(() => rename('I E')).toThrow(expect.objectContaining({ kind: 'invalid' }));
  expect(() => rename('Ines', 'Ines Exempelsson', { withdrawn: now.toISOString() })).toThrow(
    'certificate.is-withdrawn',
  );
});
