import { z } from 'zod';
import { compare } from '../../kernel/compare.ts';
import type { Language } from '../../kernel/language.ts';
import type { Registry } from '../../platform/acts/registry.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { did } from '../domains.ts';
import { indexOfActs } from './layout.ts';
import { type FolderWriter, oneText } from './write-folder.ts';

/** What a kind of act is, after the name of who did it: as the log says it. */
function saidOf(type: string, language: Language): string | null {
  const said = did.get(type);
  return said ? textsIn(language).t(said) : null;
}

/** What each kind of act holds, as JSON Schema 2020-12: its facts by the schema that CAPE itself asks, and the names of its words. */
export async function exportSchemas({ types }: Registry, folder: FolderWriter): Promise<void> {
  const all = [...types.values()].sort((one, other) => compare(one.type, other.type));
  for (const { type, version, stream, nature, assessment, words, facts } of all) {
    const { $schema, ...ofFacts } = z.toJSONSchema(facts, {
      target: 'draft-2020-12',
      io: 'output',
      unrepresentable: 'any',
    });
    const schema = {
      $schema,
      title: type,
      description: saidOf(type, 'en') ?? undefined,
      'x-description-sv': saidOf(type, 'sv') ?? undefined,
      'x-version': version,
      'x-stream-kind': stream,
      'x-nature': nature,
      'x-assessment': assessment,
      type: 'object',
      properties: { type: { const: type }, version: { const: version }, facts: ofFacts, words: schemaOfWords(words) },
    };
    await folder.put(`schemas/${type}.json`, oneText(`${JSON.stringify(schema, null, 2)}\n`));
  }
  const lines = async function* () {
    for (const { type, version, stream } of all)
      yield JSON.stringify({ type, version, kind: stream, en: saidOf(type, 'en'), sv: saidOf(type, 'sv') });
  };
  await folder.putLines(indexOfActs, lines());
}

/** Null: each act makes up the names of its words. */
const schemaOfWords = (names: readonly string[] | null) => ({
  type: ['object', 'null'],
  ...(names ? { properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) } : {}),
  additionalProperties: names ? false : { type: 'string' },
});
