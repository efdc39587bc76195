import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realCaseDetails } from './real-case.ts';

const kindsIn = (text: string): string[] => realCaseDetails(text).map(({ kind, found }) => `${kind}: ${found}`);

describe('what looks like a real case', () => {
  it.each([
    ['Her number was 900214-0000, she said.', ['personal-number: 900214-0000']],
    ['Numret 19900214-0000 stod på lappen.', ['personal-number: 19900214-0000']],
    ['Isikukood 38001010000.', ['personal-number: 38001010000']],
    ['The firm has 556000-0000 on its van.', ['registration-number: 556000-0000']],
    ['VAT number PL0000000000.', ['registration-number: PL0000000000']],
    ['Ring 070-000 00 00 i morgon.', ['phone: 070-000 00 00']],
    ['Call +48 600 000 000 tonight.', ['phone: +48 600 000 000']],
    ['Skriv till chef@exempel.invalid.', ['mail: chef@exempel.invalid']],
    ['De bodde på Påhittsgatan 4 B.', ['address: Påhittsgatan 4 B']],
    ['They lived in Invented Street 12.', ['address: Invented Street 12']],
    ['You have Krogen AB on the screen.', ['firm: Krogen AB']],
    ['Hyran gick till Påhitt & Söner AB.', ['firm: Påhitt & Söner AB']],
    ['The cook, Zora Påhittsdotter, calls.', ['name: Zora Påhittsdotter']],
    ['On 12 March 2024 a van in Vadsund was stopped.', ['day-and-place: 12 March 2024']],
    ['Den 12 mars 2024 stod bilen i Vadsund.', ['day-and-place: 12 mars 2024']],
  ])('is found: %s', (text, expected) => {
    expect(kindsIn(text)).toEqual(expected);
  });

  it.each([
    'The cook calls. She wants to know when her personal number will be ready.',
    'It is Wednesday the 12th. In Vadsund it rains.',
    'The rule has applied since 1 July 2026.',
    'You ask the Tax Agency and the Swedish Migration Agency.',
    'Thirty minutes, 12 000 a month, 40 hours, at 20:12.',
    'Ni är sex från Arbetsmiljöverket och två från Skatteverket.',
    'Kl. 19.30 plockas schemat ner. 17 kap. 13 § gäller.',
  ])('is not found: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('says where in the text it is, each place once', () => {
    const text = 'Ring 070-000 00 00 eller mejla a@b.invalid.';
    for (const { at, found } of realCaseDetails(text)) expect(text.slice(at, at + found.length)).toBe(found);
    expect(realCaseDetails(text)).toHaveLength(2);
  });

  it('asks little of the courses that are here, which are invented', () => {
    const files = readdirSync('knowledge/courses').filter((name) => name.endsWith('.md') && name !== 'README.md');
    const asked = files.flatMap((name) => kindsIn(readFileSync(`knowledge/courses/${name}`, 'utf8')));
    expect(asked.length / files.length).toBeLessThan(6);
  });
});
