import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { startInOne, withRuntime } from './start-in-one.mjs';

/** @type {Record<string, { importedIds: string[], dynamicallyImportedIds: string[] }>} */
const graph = {
  'index.html': { importedIds: ['main.ts'], dynamicallyImportedIds: [] },
  'main.ts': { importedIds: ['shell.ts'], dynamicallyImportedIds: ['work.ts', 'board.ts'] },
  'work.ts': { importedIds: ['list.ts'], dynamicallyImportedIds: ['dialog.ts'] },
  'board.ts': { importedIds: ['list.ts', 'drawing.ts'], dynamicallyImportedIds: [] },
};
const info = (/** @type {string} */ id) =>
  graph[Object.keys(graph).find((name) => resolve(name) === id) ?? ''] && {
    importedIds:
      graph[Object.keys(graph).find((name) => resolve(name) === id) ?? '']?.importedIds.map((one) => resolve(one)) ??
      [],
    dynamicallyImportedIds:
      graph[Object.keys(graph).find((name) => resolve(name) === id) ?? '']?.dynamicallyImportedIds.map((one) =>
        resolve(one),
      ) ?? [],
  };

it('the start is what its page asks for, what is named to come along, and what these need; no more', () => {
  const start = startInOne({ entry: 'index.html', later: ['work.ts'] });
  const all = ['index.html', 'main.ts', 'shell.ts', 'work.ts', 'list.ts', 'board.ts', 'drawing.ts', 'dialog.ts'];
  const inStart = all.filter((id) => start.name(resolve(id), { getModuleInfo: (of) => info(of) ?? null }) === 'start');
  expect(inStart).toEqual(['index.html', 'main.ts', 'shell.ts', 'work.ts', 'list.ts']);
});

it('of a door that only passes on, what is asked of it comes along, and of one that does more, all', () => {
  /** @type {Record<string, { importedIds: string[], dynamicallyImportedIds: string[], code: string }>} */
  const doors = {
    'page.html': { importedIds: ['start.ts'], dynamicallyImportedIds: [], code: '' },
    'start.ts': {
      importedIds: ['a/public.ts', 'b/public.ts', 'c/public.ts'],
      dynamicallyImportedIds: [],
      code: `import { one as first } from './a/public.ts'; import { two } from "./b/public.ts"; import * as c from './c/public.ts';`,
    },
    'a/public.ts': {
      importedIds: ['a/one.ts', 'a/far.ts'],
      dynamicallyImportedIds: [],
      code: `/* a door */ export { inner as one } from './one.ts';\nexport { far } from './far.ts';`,
    },
    'b/public.ts': {
      importedIds: ['b/two.ts', 'b/side.ts'],
      dynamicallyImportedIds: [],
      code: `import { side } from './side.ts'; side(); export { two } from './two.ts';`,
    },
    'c/public.ts': {
      importedIds: ['c/three.ts'],
      dynamicallyImportedIds: [],
      code: `export { three } from './three.ts';`,
    },
  };
  const empty = { importedIds: [], dynamicallyImportedIds: [], code: '' };
  const of = (/** @type {string} */ id) => {
    const found = doors[Object.keys(doors).find((name) => resolve(name) === id) ?? ''] ?? empty;
    return { ...found, importedIds: found.importedIds.map((one) => resolve(one)) };
  };
  const start = startInOne({ entry: 'page.html', later: [] });
  const all = ['start.ts', 'a/public.ts', 'a/one.ts', 'a/far.ts', 'b/two.ts', 'b/side.ts', 'c/three.ts'];
  const inStart = all.filter((id) => start.name(resolve(id), { getModuleInfo: of }) === 'start');
  expect(inStart).toEqual(all.filter((id) => id !== 'a/far.ts'));
});

it('the start has the runtime of the bundler within it, under the names that it calls it by', () => {
  const helper = 'var a=(x)=>x+1,b=(x)=>x*2;export{a as n,b as t};\n';
  const code = withRuntime(
    'import{n as add,t as twice}from"./rolldown-runtime-AbC_1-x.js";globalThis.said=twice(add(2));',
    helper,
  );
  expect(code).not.toContain('import');
  const place = { said: 0 };
  runInNewContext(code.replace('globalThis.', 'place.'), { place });
  expect(place.said).toBe(6);
});

it('a start that needs none is left as it is; a runtime that is written in another way stops the build', () => {
  expect(withRuntime('console.log(1)', 'export{a}')).toBe('console.log(1)');
  expect(() => withRuntime('import{n as a}from"./rolldown-runtime-x.js";', 'export default 1;')).toThrow('no longer');
});
