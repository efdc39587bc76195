import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { linksCommand } from '../links/command/links.server.ts';

/** A folder of files, and the commands on links run on them, with what they print. */
export function linksRunner() {
  const folder = mkdtempSync(join(tmpdir(), 'cape-links-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let files = 0;
  const place = (): string => join(folder, `file-${++files}`);
  return {
    folder,
    place,
    file: (content: string | Uint8Array): string => {
      const path = place();
      writeFileSync(path, content);
      return path;
    },
    run: async (standard: 'ftm' | 'bods', ...words: readonly string[]) => {
      const [printed, complained]: [string[], string[]] = [[], []];
      const exit = await linksCommand(standard, words, {
        print: (text) => void printed.push(text),
        complain: (text) => void complained.push(text),
        ...{ language: 'en', knowledge: 'knowledge', today: '2026-11-24' },
      });
      return { exit, out: printed.join(''), said: complained.join('\n') };
    },
  };
}

export const onLines = (...entries: readonly unknown[]): string =>
  entries.map((one) => `${JSON.stringify(one)}\n`).join('');

/** The entries of a file of either form. */
export const entriesIn = (text: string): readonly unknown[] =>
  text.startsWith('[') ? JSON.parse(text) : text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line)] : []));
