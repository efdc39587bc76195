import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { knownHere } from '../testing/known-here.ts';
import { missingParts, sectorEntryOf, sectorsWithFile } from './parts.ts';
import { sectors } from './sectors.ts';

type SectorEntry = Entry<'sectors'>;
let entries: readonly SectorEntry[];
beforeAll(async () => {
  entries = (await knownHere()).knowledge.sectors.entries;
});
/** The six sectors, one of them spoilt. */
const spoilt = (id: string, over: (entry: SectorEntry) => Partial<SectorEntry>): readonly SectorEntry[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, ...over(entry) } : entry));

describe('the six sectors', () => {
  it('are there, each with all of its parts', () => {
    expect(missingParts(entries)).toEqual([]);
  });

  it('lack by name the file that is not there', () => {
    expect(missingParts(entries.filter(({ id }) => id !== 'cleaning'))).toEqual(['cleaning: the file']);
  });

  it('lack by name the part that is gone', () => {
    const broken: readonly (readonly [string, (entry: SectorEntry) => Partial<SectorEntry>])[] = [
      ['questions', ({ questions }) => ({ questions: questions.slice(0, 7) })],
      ['questions', ({ questions }) => ({ questions: questions.map((one) => ({ ...one, observations: [] })) })],
      ['perishable', () => ({ perishable: [] })],
      ['chain', () => ({ chain: [] })],
      ['comparator', ({ comparator }) => ({ comparator: { ...comparator, amount: 100 } })],
      ['obstacles', () => ({ obstacles: [] })],
      ['exercise', ({ exercise }) => ({ exercise: { ...exercise, ask: [] } })],
      ['worker page', ({ worker_page }) => ({ worker_page: { ...worker_page, lines: worker_page.lines.slice(-5) } })],
    ];
    for (const [part, over] of broken) expect(missingParts(spoilt('car-wash', over))).toEqual([`car-wash: ${part}`]);
  });

  it('lack by name an honest sentence that was made nicer', () => {
    const nicer = spoilt('restaurant', ({ worker_page }) => ({
      worker_page: {
        ...worker_page,
        lines: worker_page.lines.map((line) =>
          line.en.includes('lawyer') ? { ...line, en: 'Nobody will ever read it.' } : line,
        ),
      },
    }));
    expect(missingParts(nicer)).toEqual(['restaurant: honest sentences']);
  });

  it('promise nothing that cannot be kept: no secrecy, no safety, no money', () => {
    for (const { worker_page } of entries)
      for (const { sv, en } of worker_page.lines) {
        expect(en).not.toMatch(/guarantee|secret|anonymous|never|will get|always/i);
        expect(sv).not.toMatch(/garanter|hemlig|anonym|aldrig|kommer att få|alltid/i);
      }
  });

  it('ask no person about the right to be here', () => {
    const asked = entries.flatMap(({ questions }) => questions.flatMap(({ observations }) => observations));
    expect(asked).not.toContain('INS-V02');
  });

  it('are found from the sector that a file names, and none is guessed', () => {
    const found = sectors.map(sectorEntryOf);
    expect(new Set(found.filter((id) => id !== null))).toEqual(new Set(sectorsWithFile));
    expect([sectorEntryOf('care'), sectorEntryOf('other'), sectorEntryOf('unknown')]).toEqual([null, null, null]);
  });
});
