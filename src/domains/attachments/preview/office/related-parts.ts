import { attributeOf, xmlTokens } from '../xml-tokens.ts';
import { NotRead } from '../zip-entries.ts';
import { mostParts, type ReadPart } from './office-part.ts';

export type RelatedPart = { readonly title: string | null; readonly isHidden: boolean; readonly path: string };

/** Where a part is, from the folder of the one that names it. What leads out of the archive, or onto the network, is nowhere in it. */
function pathFrom(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The parts that the main part of an office file names, in its order: its slides, its sheets. */
export async function relatedParts(
  read: ReadPart,
  main: { readonly folder: string; readonly name: string; readonly element: string },
): Promise<readonly RelatedPart[]> {
  const xml = await read(`${main.folder}/${main.name}.xml`);
  const relations = await read(`${main.folder}/_rels/${main.name}.xml.rels`);
  if (xml === null || relations === null) throw new NotRead('damaged');
  const paths = new Map<string, string>();
  for (const token of xmlTokens(relations)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const id = attributeOf(token.tag, 'Id');
    if (id !== null && attributeOf(token.tag, 'TargetMode') !== 'External')
      paths.set(id, pathFrom(main.folder, attributeOf(token.tag, 'Target') ?? ''));
  }
  const parts: RelatedPart[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open' || token.name !== main.element) continue;
    const relation = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(token.tag)?.[1] ?? '';
    const path = paths.get(relation);
    const state = attributeOf(token.tag, 'state');
    if (path !== undefined)
      parts.push({ path, title: attributeOf(token.tag, 'name'), isHidden: state !== null && state !== 'visible' });
    if (parts.length >= mostParts) break;
  }
  return parts;
}
