import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import jsQr from 'jsqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { materialNames } from './kinds.ts';
import { drawSheet, type SheetOf } from './sheet.server.ts';
import type { Side } from './side.ts';

const swedish: Side = {
  language: 'sv',
  direction: 'ltr',
  title: 'Är mitt jobb okej?',
  lead: 'Svara på 3 frågor. Du får veta vad som gäller i Sverige.',
  questions: ['Får du behålla hela lönen?', 'Har du ditt pass själv?', 'Kan du sluta på jobbet om du vill?'],
  promises: ['Du behöver inte säga vad du heter.', 'Vi sparar inte dina svar på de 3 frågorna.'],
  rights: ['Lönen är din.', 'Passet är ditt.', 'Du får sluta.'],
  can: { lead: 'Du kan:', each: ['skriva upp dag och belopp.', 'be att få tillbaka det.', 'prata med oss först.'] },
  call: 'Ring 020-000 00 00',
  danger: 'Är någon i fara nu? Ring 112.',
  isDraft: false,
};
const ukrainian: Side = { ...swedish, language: 'uk', title: 'Чи все гаразд на моїй роботі?', isDraft: true };
const sheet = (change: Partial<SheetOf>): SheetOf => ({
  kind: 'poster',
  sides: [swedish, ukrainian],
  address: 'https://cape.example/work/sv-SE',
  numbers: [{ name: 'Påhittad hjälplinje', phone: '020-000 00 00', hours: 'Alla dagar 9–17' }],
  sender: { name: 'Påhittad myndighet', logo: null, logoAlt: '' },
  draft: null,
  surround: { title: 'Affisch', language: 'sv', codeAlt: 'Kod som leder till cape.example/work/sv-SE' },
  ...change,
});

beforeAll(async () => {
  const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(program)).catch(() => undefined); // another test of the same worker may have begun it
});

/** Where the first of many stands on its sheet. */
const firstOf: Partial<Record<string, string>> = { card: '30 40 265 170', sticker: '38 46 175 190' };

/** What a phone reads in the drawing: of a sheet of many, the first is held before it. */
function readIn(svg: string, kind: string): string | undefined {
  const first = firstOf[kind];
  const [, , width = '', height = ''] = first?.split(' ') ?? [];
  const held = first
    ? svg.replace(
        /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
        `viewBox="${first}" width="${width}" height="${height}"`,
      )
    : svg;
  const resvg = new Resvg(held, { fitTo: { mode: 'width', value: 1200 }, background: '#fff' });
  const drawn = resvg.render();
  try {
    return jsQr(new Uint8ClampedArray(drawn.pixels), drawn.width, drawn.height)?.data;
  } finally {
    drawn.free();
    resvg.free();
  }
}

describe.each(materialNames)('a %s', (kind) => {
  const languages = kind === 'leaflet' ? [swedish] : [swedish, ukrainian];

  it('is an accessible PDF and a drawing, and its code leads to the page for workers', async () => {
    const made = await drawSheet(sheet({ kind, sides: languages }));
    if (made === null || made === 'no-face') throw new Error('no sheet was made');
    const pdf = Buffer.from(made.pdf).toString('latin1');
    expect(pdf).toMatch(/pdfuaid:part/);
    expect(pdf).toMatch(/StructTreeRoot/);
    expect(made.svg).toMatch(/^<svg /);
    expect(made.svg).not.toMatch(/<script|on[a-z]+=|href="http/i);
    expect(readIn(made.svg, kind)).toBe('https://cape.example/work/sv-SE');
  });
});

it('a draft has a mark across it, which a reviewed one has not', async () => {
  const one = await drawSheet(sheet({ draft: 'UTKAST' }));
  const other = await drawSheet(sheet({}));
  if (one === null || one === 'no-face' || other === null || other === 'no-face') throw new Error('no sheet was made');
  expect(one.svg.length).toBeGreaterThan(other.svg.length);
});

it('a language for which there is no typeface here is said to have none, and no empty box is printed', async () => {
  expect(await drawSheet(sheet({ sides: [{ ...swedish, language: 'th', title: 'งานของฉันโอเคไหม' }] }))).toBe('no-face');
});
