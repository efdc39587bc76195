import { expect, it } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import type { PaperDocument } from '../paper-document.ts';
import { pdfOf } from '../pdf.ts';
import { pdfApart, refuseDocument } from './pdf-apart.ts';

const saying = (text: string): PaperDocument => ({
  ...{ language: 'sv', title: 'Påhittat', running: 'Påhittat', forWhom: 'För prov.', contents: false, preface: [] },
  blocks: [{ kind: 'paragraph', look: 'plain', text }],
});

const refused = (ask: () => void): string | null => {
  try {
    ask();
    return null;
  } catch (error) {
    if (error instanceof Problem) return `${error.kind} ${error.text.id}`;
    throw error;
  }
};

it('sets in a thread the same bytes as here, one at a time for each person', async () => {
  const document = saying('Samma.');
  const made = pdfApart(document, '1');
  expect(refused(() => refuseDocument(document, 'pdf', '1'))).toBe('too-many document.own-under-way');
  expect(refused(() => refuseDocument(document, 'docx', '1'))).toBeNull();
  expect(refused(() => refuseDocument(document, 'pdf', '2'))).toBeNull();
  await expect(pdfApart(document, '1')).rejects.toMatchObject({ text: { id: 'document.own-under-way' } });
  const [apart, here] = [await made, await pdfOf(document)];
  expect(here).not.toBeNull();
  expect(Buffer.from(apart ?? []).equals(Buffer.from(here ?? []))).toBe(true);
  expect(refused(() => refuseDocument(document, 'pdf', '1'))).toBeNull();
});

it('refuses what has too many pages, as PDF and for a word processor, and counts no picture', () => {
  const long = saying('Påhittad text. '.repeat(30_000));
  for (const format of ['pdf', 'docx'] as const)
    expect(refused(() => refuseDocument(long, format, '3'))).toBe('invalid document.too-long');
  const drawn: PaperDocument = {
    ...saying('x'),
    blocks: [{ kind: 'figure', alt: 'x', svg: ' '.repeat(500_000), width: 1, height: 1 }],
  };
  expect(refused(() => refuseDocument(drawn, 'pdf', '3'))).toBeNull();
});
