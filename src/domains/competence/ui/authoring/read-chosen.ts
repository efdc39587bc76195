import { parse } from 'yaml';
import { openArchive } from '../../../../kernel/sheets/xlsx/unzip.ts';
import { withBrowser } from '../../../../web/sheets/with-browser.ts';
import { type ReadFiles, readFiles } from '../../authoring/read-files.ts';
import { writtenPhoto } from '../../courses/photo.ts';

/** More is no course: twelve photographs and three texts are two megabytes. */
const mostBytes = 6_000_000;

/** What a chosen archive holds, as a course; `not-zip` where it is none, or too large. Nothing of it is sent before it was read. */
export async function readChosen(file: File): Promise<ReadFiles | 'not-zip'> {
  if (file.size > mostBytes) return 'not-zip';
  const archive = openArchive(new Uint8Array(await file.arrayBuffer()), {
    inflate: withBrowser.inflate,
    text: (part) => withBrowser.decode(part, 'utf-8') ?? '',
  });
  if (!archive) return 'not-zip';
  const files = new Map<string, string>();
  for (const name of archive.names) {
    if (!/\.(?:yaml|md|jpg|svg)$/.test(name)) continue;
    const bytes = await archive.read(name, 1_000_000);
    if (!bytes) return 'not-zip';
    files.set(name, name.endsWith('.jpg') ? writtenPhoto(bytes) : (withBrowser.decode(bytes, 'utf-8') ?? ''));
  }
  return readFiles(files, (yaml) => parse(yaml, { maxAliasCount: 0 }));
}
