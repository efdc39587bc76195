import { expect, it } from 'vitest';
import { cleanPng } from './clean-png.ts';
import { docxOf } from './docx.ts';
import { framePicture } from './frame-picture.ts';
import type { PaperDocument } from './paper-document.ts';
import { pdfOf } from './pdf.ts';
import { NoFace } from './typeset.ts';

const logo = cleanPng(framePicture(120, 40));
if (typeof logo === 'string') throw new Error(logo);

const aLetter = (over: { title?: string; name?: string; text?: string; language?: string } = {}): PaperDocument => ({
  language: over.language ?? 'sv',
  title: over.title ?? 'Påhittat lönekrav',
  running: 'Påhittat lönekrav · L-0001 · Prov',
  forWhom: `För ${over.name ?? 'Påhittad mottagare'}. Får inte föras vidare.`,
  contents: false,
  preface: [{ kind: 'paragraph', look: 'plain', text: over.text ?? 'Inledning.' }],
  blocks: [
    { kind: 'list', items: [{ name: over.name ?? 'Påhittad', value: over.text ?? 'x' }] },
    {
      kind: 'table',
      caption: 'Poster',
      columns: [
        { name: 'Post', isNumber: false },
        { name: 'Kronor', isNumber: true },
      ],
      rows: [[over.name ?? 'Övertid', '1 200']],
    },
  ],
  letter: {
    agency: 'Påhittade verket',
    unit: 'Enhet ett',
    contacts: ['Påhittad hjälp: 000-1'],
    logo: {
      png: Buffer.from(logo.png).toString('base64'),
      width: 120,
      height: 40,
      alt: 'Logotyp för Påhittade verket',
    },
    facts: [{ name: 'Datum', value: 'tisdag 1 december 2026' }],
    to: [over.name ?? 'Påhittad mottagare'],
    pageOf: ['Sida ', ' av ', ''],
    closing: ['Avslutning.'],
    signature: ['Prov Provsson', 'Enhet ett'],
  },
});

const asText = async (document: PaperDocument): Promise<string> =>
  Buffer.from((await pdfOf(document)) ?? []).toString('latin1');

it('is a tagged PDF with title, language and a text for the logo, and the same bytes for the same letter', async () => {
  const pdf = await asText(aLetter());
  expect(pdf).toContain('/MarkInfo');
  expect(pdf).toContain('/Lang (sv)');
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(pdf).toContain('/Alt ');
  expect(await asText(aLetter())).toBe(pdf);
});

it('sets code, formulas, names without an end and text from the right as text, on as many pages as it takes', async () => {
  const plain = (await asText(aLetter())).split('/S /Table').length;
  for (const name of [
    '#panic() #read("/x") $x$ = H <a> @b \\ */',
    '=cmd|calc!A1',
    'x'.repeat(10_000),
    'ab '.repeat(3_000),
    'a\u0007\u202eb\u0000c\ud800',
    'Ґанна Žižka Łuksza',
  ]) {
    const pdf = await asText(aLetter({ name, text: name, title: name.slice(0, 300) }));
    expect(pdf.split('/S /Table').length).toBe(plain);
    expect((await docxOf(aLetter({ name, text: name }))).length).toBeGreaterThan(1000);
  }
});

it.each(['محمد علي', 'ქართული', '中文', 'ሰላም', '😀', 'नमस्ते', '\u{10ffff}'])(
  'makes something of a name in %s',
  async (name) => {
    expect((await docxOf(aLetter({ name }))).length).toBeGreaterThan(1000);
    // Which faces there are depends on the machine: it is set whole, or refused by name.
    const made = await pdfOf(aLetter({ name })).catch((error: unknown) => error);
    expect(made instanceof NoFace || made instanceof Uint8Array).toBe(true);
  },
);
