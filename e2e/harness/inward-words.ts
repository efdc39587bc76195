import type { Page } from 'playwright-core';

/** What those who wrote the files of knowledge noted beside a source, and what they called their own notes. */
const notes = /\[(?:S\d*[a-z]?|M)\]|operations research/g;

/** A verb of the program, such as `identification.decide`, where people should read what was done. */
const verbs =
  /\b(?:signal|case|person|inspection|identification|suspicion|investigation|decision|evidence|claim|report|assistance|verdict|suspect|injured-party|reflection-period|course|room|tip|sitting|device)\.(?:register|correct|pass-on|acknowledge|open|note|link|close|hand-over|decide|screen|add|file|make|record|begin|depart|stay|observe|plan|converse|complete|settle|receive|tell|notify|take-back|invite|join|end|answer|enrol|change-capacity)\b/g;

/** The page for those who write programs, who ask by these very words. */
const forPrograms = '/api';

/** Words on a page that are meant for those who make CAPE and mean nothing to those who use it. */
export async function inwardWords(page: Page): Promise<string[]> {
  if (new URL(page.url()).pathname === forPrograms) return [];
  const text = (await page.locator('body').textContent()) ?? '';
  const found = new Set([...text.matchAll(notes), ...text.matchAll(verbs)].map(([word]) => word));
  return [...found].map((word) => `shows ${word}, which is for those who make CAPE`);
}
