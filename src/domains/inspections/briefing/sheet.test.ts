import { describe, expect, it } from 'vitest';
import { type Briefing, missingParts, sheetOf } from './sheet.ts';

/** A text as its id, with what it is filled with: which texts a sheet takes shows what it says. */
const say = (message: { id: string }, values: object = {}): string => [message.id, ...Object.values(values)].join(' ');

const briefing = (over: Partial<Briefing> = {}): Briefing => ({
  language: 'sv',
  madeAt: '24 nov',
  purpose: 'Skydd',
  purposeSetOn: '22 jan',
  workplace: 'Exempelkrogen Demo',
  address: 'Provgatan 1, Vadsund',
  sector: 'Restaurang',
  time: '5 feb',
  leads: 'Provenheten',
  entry: [
    {
      unit: 'Provenheten',
      task: 'leder',
      capacity: 'tillsyn',
      basis: { provision: 'AML', verified: false },
      brings: ['filtar'],
    },
  ],
  languages: [
    { name: 'uzbekiska', interpreter: 'bokad' },
    { name: 'ryska', interpreter: null },
  ],
  care: { unit: 'Region Öst', where: 'i närheten', phone: null },
  beds: { women: 2, men: null },
  texts: {
    entrances: { said: 'Två dörrar.' },
    stopRules: { said: 'Om någon blir rädd.' },
    safety: { said: 'En hund.' },
  },
  duties: [],
  note: null,
  ...over,
});
const nothing = briefing({
  time: null,
  entry: [],
  languages: [],
  care: null,
  beds: null,
  texts: { entrances: 'not-said', stopRules: 'not-said', safety: 'not-said' },
});

describe('a briefing sheet', () => {
  it('says whom goes in under which provision, and that it has not been verified', () => {
    const table = sheetOf(briefing(), say).blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows).toEqual([
      ['1', 'Provenheten', 'leder', 'tillsyn', 'inspection.briefing-unverified AML', 'filtar'],
    ]);
  });

  it('distinguishes beds that were not asked about from none', () => {
    const text = JSON.stringify(sheetOf(briefing(), say).blocks);
    expect(text).toContain('"value":"2"');
    expect(text).toContain('inspection.briefing-beds-not-asked');
  });

  it('shows a language for which no interpreter was asked', () => {
    expect(JSON.stringify(sheetOf(briefing(), say).blocks)).toContain('"ryska","inspection.briefing-nobody-asked"');
  });

  it('has a place for every part, also when nothing was said, and names what is missing', () => {
    expect(missingParts(briefing())).toEqual([]);
    expect(missingParts(nothing)).toHaveLength(7);
    const headings = (of: Briefing) => sheetOf(of, say).blocks.filter(({ kind }) => kind === 'heading');
    expect(headings(nothing)).toEqual(headings(briefing()));
  });

  it('sets each line of free text as a paragraph', () => {
    const texts = { ...briefing().texts, stopRules: { said: 'Om någon blir rädd.\n\nOm någon springer.' } };
    const said = sheetOf(briefing({ texts }), say).blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.text.startsWith('Om') ? [block.text] : [],
    );
    expect(said).toEqual(['Om någon blir rädd.', 'Om någon springer.']);
  });

  it('keeps what a reader may not open apart from what was not said', () => {
    const texts = { ...briefing().texts, safety: 'not-open' as const };
    const text = JSON.stringify(sheetOf(briefing({ texts }), say));
    expect(text).toContain('inspection.briefing-not-open');
    expect(text).not.toContain('En hund');
    expect(missingParts(briefing({ texts }))).toEqual([]);
  });
});
