import { readFileSync } from 'node:fs';

/**
 * Zod writes JSON Schema too, and every schema holds the means to. Only the server's list of routes is written so, and a
 * phone should not carry a fifth of Zod for it: here the bodies of those functions go and their names stay.
 *
 * @returns {import('vite').Plugin}
 */
export function zodWithoutJsonSchema() {
  return {
    name: 'zod-without-json-schema',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/ },
      handler(id) {
        return withoutBodies(readFileSync(id.replace(/\?.*$/, ''), 'utf8'));
      },
    },
  };
}

/** A module that exports the same names; whatever is called says that it is not there. @param {string} code */
export function withoutBodies(code) {
  const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map((match) => match[1]);
  const aliases = [...code.matchAll(/^export \{ \w+ as (\w+) \};/gm)].map((match) => match[1]);
  return [
    "const absent = () => { throw new Error('JSON Schema is made by the server.'); };",
    // Made with every schema, called nowhere here.
    'const makesAbsent = () => absent;',
    ...names.map((name) => `export const ${name} = ${/^create/.test(name ?? '') ? 'makesAbsent' : 'absent'};`),
    ...aliases.map((name) => `export { absent as ${name} };`),
  ].join('\n');
}
