import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { countries } from '../countries.ts';
import type { Knowledge } from '../entry.ts';
import { isFollowable } from '../sources/bare-sources.ts';
import { knownHere } from '../testing/known-here.ts';
import { shownFromMemory } from './agency.ts';
import { emergencyNumber } from './emergency-number.ts';

const found = join(process.env.CAPE_SHARED ?? '../shared/data', 'ten-countries/contacts.csv');

let register: Knowledge['agencies']['entries'];
beforeAll(async () => {
  register = (await knownHere()).knowledge.agencies.entries;
});

describe('the register of who is who', () => {
  it.each(countries)('has of %s an emergency number, the police and those who inspect work', (country) => {
    const kinds = register.filter((one) => one.country === country).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['emergency', 'police']));
    expect(kinds.some((kind) => ['labour-inspectorate', 'customs'].includes(kind))).toBe(true);
    expect(emergencyNumber(register, country)).toBe('112');
  });

  it('shows a worker no number from memory but the emergency number, and none for professionals only', () => {
    expect(register.flatMap(shownFromMemory)).toEqual([]);
    for (const { id, contacts } of register)
      for (const { audience, show_to_worker } of contacts)
        if (audience.join() === 'professionals') expect([id, show_to_worker]).toEqual([id, 'no']);
  });

  it('calls nothing verified, and says of each contact how it is known', () => {
    for (const { id, unverified, contacts } of register) {
      expect([id, unverified]).toEqual([id, true]);
      for (const { mark, source } of contacts)
        if (mark === 'M') expect([id, source]).toEqual([id, expect.stringContaining('from memory')]);
        else expect([id, source]).not.toEqual([id, expect.stringMatching(/^from memory/)]);
    }
  });

  it('names each agency by the country that it is in', () => {
    for (const { id, country } of register) expect(id.split('.')[0]).toBe(country.toLowerCase());
  });

  it('says of every hour that is around the clock that it is', () => {
    for (const { id, contacts } of register)
      for (const { hours, around_the_clock } of contacts)
        expect([id, hours?.en === 'around the clock']).toEqual([id, around_the_clock]);
  });

  it('knows of a source either where it was read or that it was not', () => {
    const bare = register.filter((one) => !isFollowable(one)).map(({ id }) => id);
    // Pages of which the site alone is known: the next reader has to look there.
    expect(bare.length).toBeLessThan(register.length / 3);
  });

  it.skipIf(!existsSync(found))('holds no phone or address that was not found, and of workers’ numbers all', () => {
    const rows = readFileSync(found, 'utf8');
    const digits = rows.replace(/[ -]/g, '');
    for (const { id, contacts } of register)
      for (const { kind, value } of contacts)
        expect([id, kind === 'email' ? rows.includes(value) : digits.includes(value.replace(/[ -]/g, ''))]).toEqual([
          id,
          true,
        ]);
    const shown = [...rows.matchAll(/,(\+?\d[\d ]+\d),[^\n]*,[BM],yes,/g)].map(([, number]) => number);
    const here = register.flatMap(({ contacts }) =>
      contacts.filter(({ show_to_worker }) => show_to_worker === 'yes').map(({ value }) => value),
    );
    expect(shown.length).toBeGreaterThan(7);
    expect(here).toEqual(expect.arrayContaining(shown));
  });
});
