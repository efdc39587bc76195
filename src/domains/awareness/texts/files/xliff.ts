import { attributeOf, xmlTokens } from '../../../attachments/public.ts';
import { mostTexts } from '../text.ts';
import type { FileEntry, FileText, ReadFile } from './translated-file.ts';

/*
 * XLIFF 2.0 (OASIS, 4 August 2014): a `unit` for each text, whose `name` says of which original and of which version it is. Translators' programs
 * keep both. The Swedish text and what a translator should know are notes.
 */

const namespace = 'urn:oasis:names:tc:xliff:document:2.0';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const nameOf = ({ original, version }: FileText): string => `${original}.${version ?? 'new'}`;

const unitOf = (text: FileText): string => `    <unit id="${escaped(text.key)}" name="${nameOf(text)}">
      <notes>
        <note category="context">${escaped(text.note)}</note>
        <note category="sv">${escaped(text.sv)}</note>
      </notes>
      <segment state="${text.state}">
        <source>${escaped(text.en)}</source>
        <target>${escaped(text.said)}</target>
      </segment>
    </unit>`;

export const writeXliff = (
  language: string,
  texts: readonly FileText[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${namespace}" version="2.0" srcLang="en" trgLang="${language}" xml:space="preserve">
  <file id="texts-for-workers">
${texts.map(unitOf).join('\n')}
  </file>
</xliff>
`;

/** A name that is no name of XML itself: a document that makes its own is not read. */
const ownEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/i;
const hasOwnNames = (content: string): boolean => ownEntity.test(content.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''));

/** What a translator gives back. A document with a type or names of its own is refused, and nothing that it points to is fetched. */
export function readXliff(content: string, language: string): ReadFile {
  const xml = content.replace(/^\uFEFF/, '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml) || hasOwnNames(xml)) return { fault: 'own-type' };
  const entries: FileEntry[] = [];
  const open: string[] = [];
  let unit: (FileEntry & { said: string }) | null = null;
  try {
    for (const token of xmlTokens(xml)) {
      if (token.kind === 'text') {
        // Whatever stands around a part of it, such as a mark of the translator's program, its text counts.
        if (unit && open.includes('target')) unit.said += token.text;
        continue;
      }
      if (token.kind === 'close') {
        if (open.pop() !== token.name) return { fault: 'not-read' };
        if (token.name === 'unit' && unit) {
          entries.push({ ...unit, said: unit.said.trim() });
          unit = null;
        }
        continue;
      }
      const rest = token.tag.replace(/^[^\s/]+/, '');
      if (open.length === 0) {
        if (token.name !== 'xliff' || !attributeOf(rest, 'version')?.startsWith('2.')) return { fault: 'not-read' };
        if (attributeOf(rest, 'trgLang')?.split('-')[0]?.toLowerCase() !== language) return { fault: 'other-language' };
      }
      if (token.name === 'unit') {
        if (entries.length >= mostTexts) return { fault: 'too-many' };
        unit = { ...readName(attributeOf(rest, 'name')), key: attributeOf(rest, 'id') ?? '', said: '' };
      }
      open.push(token.name);
      if (open.length > 12) return { fault: 'not-read' };
    }
  } catch {
    return { fault: 'not-read' };
  }
  if (open.length > 0) return { fault: 'not-read' };
  return entries.length === 0 ? { fault: 'no-texts' } : { entries };
}

/** Of which original and version: `3f2a….2`, or `3f2a….new` where there was no translation. */
function readName(name: string | null): Pick<FileEntry, 'original' | 'version'> {
  const [original = '', version = ''] = (name ?? '').split('.');
  return { original, version: /^\d{1,6}$/.test(version) ? Number(version) : null };
}
