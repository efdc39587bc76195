import { z } from 'zod';
import { compare } from '../../kernel/compare.ts';
import type { Registry } from '../../platform/acts/registry.ts';
import { type FolderWriter, oneText } from './write-folder.ts';

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
      'x-version': version,
      'x-stream-kind': stream,
      'x-nature': nature,
      'x-assessment': assessment,
      type: 'object',
      properties: { type: { const: type }, version: { const: version }, facts: ofFacts, words: schemaOfWords(words) },
    };
    await folder.put(`schemas/${type}.json`, oneText(`${JSON.stringify(schema, null, 2)}\n`));
  }
}

/** Null: each act makes up the names of its words. */
const schemaOfWords = (names: readonly string[] | null) => ({
  type: ['object', 'null'],
  ...(names ? { properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) } : {}),
  additionalProperties: names ? false : { type: 'string' },
});
