import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bannedWords, wordProblems } from '../rules/words.mjs';
import { knowledgeTexts, textsOfFile, textsOfRows } from './knowledge.mjs';

const entries = [
  'list: invented',
  'entries:',
  '  - id: OB-X01',
  '    sv: "Ett annat hus"',
  '    en: Another house',
  '    shows: { sv: "Två akter", en: [One file, Another file] }',
  '    source: "whoever wrote it"',
].join('\n');

it('a text is called by its file and its place in it, and a source is no text', () => {
  expect(textsOfFile('invented.yaml', entries)).toEqual([
    { language: 'sv', id: 'knowledge/invented.yaml.entries.OB-X01.sv', text: 'Ett annat hus' },
    { language: 'en', id: 'knowledge/invented.yaml.entries.OB-X01.en', text: 'Another house' },
    { language: 'sv', id: 'knowledge/invented.yaml.entries.OB-X01.shows.sv', text: 'Två akter' },
    { language: 'en', id: 'knowledge/invented.yaml.entries.OB-X01.shows.en.0', text: 'One file' },
    { language: 'en', id: 'knowledge/invented.yaml.entries.OB-X01.shows.en.1', text: 'Another file' },
  ]);
});

it('a file named after a language has it throughout, where its folder holds one file for each', () => {
  const told = textsOfFile('worker-talk/sv.yaml', 'texts:\n  title: Du bestämmer\n');
  expect(told).toEqual([{ language: 'sv', id: 'knowledge/worker-talk/sv.yaml.texts.title', text: 'Du bestämmer' }]);
  expect(textsOfFile('worker-talk/uz.yaml', 'texts:\n  title: Siz hal qilasiz\n')).toEqual([]);
  // The notes of a figure are the keys in English, and what is under them is Swedish.
  expect(textsOfFile('figures/sv.yaml', '"All forms.": "Alla former."\n')[0]?.text).toBe('Alla former.');
});

it('of rows only the columns in a language are texts', () => {
  const content = 'metric,counts_en,counts_sv\nhouse,"Offences, not persons",Brott\n';
  expect(textsOfRows('figures/invented.csv', content)).toEqual([
    { language: 'en', id: 'knowledge/figures/invented.csv.1.counts_en', text: 'Offences, not persons' },
    { language: 'sv', id: 'knowledge/figures/invented.csv.1.counts_sv', text: 'Brott' },
  ]);
});

const root = mkdtempSync(join(tmpdir(), 'cape-words-'));
afterAll(() => rmSync(root, { recursive: true }));

it('a word that is not the field’s own is found in knowledge as it is in the code', () => {
  for (const folder of ['knowledge/law', 'locales', 'src']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'locales/sv.po'), 'msgid ""\nmsgstr ""\n');
  writeFileSync(join(root, 'knowledge/invented.yaml'), entries);
  writeFileSync(join(root, 'knowledge/law/xx.yaml'), 'text: { en: Time to think ends, sv: Tiden är slut }\n');
  expect(wordProblems(knowledgeTexts(root), [])).toEqual([
    'en knowledge/invented.yaml.entries.OB-X01.en has “house”. Say: agency; for a non-profit: organisation.',
    'en knowledge/law/xx.yaml.text.en has “Time to think”. Say: reflection period.',
    'sv knowledge/invented.yaml.entries.OB-X01.sv has “hus”. Say: myndighet; för en ideell förening: organisation.',
  ]);
  expect(bannedWords(root).filter((problem) => problem.includes('knowledge/invented.yaml'))).toHaveLength(2);
});
