import { resolve } from 'node:path';

/**
 * The workspace starts from one file: on a slow line the waterfall costs, and not the bytes. What the first page needs that is
 * written to be fetched later is in this file all the same: My work, what is pressed there, and the texts of both. All that
 * these need in turn comes along, so that a page which is opened later finds it here too.
 *
 * @param {{ entry: string, later: readonly (string | RegExp)[] }} options sources from the project's root, or a pattern of ids
 */
export function startInOne({ entry, later }) {
  const named = later.map((one) => (typeof one === 'string' ? resolve(one) : one));
  /** @param {string} id */
  const isNamed = (id) => named.some((one) => (typeof one === 'string' ? id === one : one.test(id)));
  /** @type {Set<string> | null} */
  let start = null;

  /** @typedef {{ importedIds: readonly string[], dynamicallyImportedIds: readonly string[] }} Info */
  /** @param {(id: string) => Info | null} infoOf */
  function reached(infoOf) {
    const waiting = new Set([resolve(entry)]);
    for (const id of waiting) {
      const info = infoOf(id);
      for (const next of info?.importedIds ?? []) waiting.add(next);
      for (const next of info?.dynamicallyImportedIds ?? []) if (isNamed(next)) waiting.add(next);
    }
    return waiting;
  }

  return {
    debugName: 'start',
    /** @param {string} id @param {{ getModuleInfo: (id: string) => Info | null }} graph */
    name(id, graph) {
      start ??= reached((of) => graph.getModuleInfo(of));
      return start.has(id) ? 'start' : null;
    },
    includeDependenciesRecursively: false,
  };
}

const runtime = /import\s*\{([^}]*)\}\s*from\s*["']\.\/rolldown-runtime-[^"']+["'];?/;
const exported = /export\s*\{([^}]*)\};?\s*$/;

/** `a as b, c` as pairs of names. @param {string} list @returns {string[][]} */
const pairsIn = (list) =>
  list.split(',').map((one) => {
    const [from = '', to = from] = one.trim().split(/\s+as\s+/);
    return [from, to];
  });

/**
 * The few lines by which parts written in the old way find each other are in a file of their own, for all parts. The start has a
 * copy within it, and waits for no second file.
 * @param {string} code of the start @param {string} helper of those lines
 */
export function withRuntime(code, helper) {
  const taken = runtime.exec(code)?.[1];
  if (taken === undefined) return code;
  const given = exported.exec(helper)?.[1];
  if (given === undefined)
    throw new Error('The bundler no longer writes its runtime as scripts/start-in-one.mjs expects.');
  const body = helper.replace(exported, `return{${pairsIn(given).map(([from, to]) => `${to}:${from}`)}}`);
  const names = pairsIn(taken).map(([from, to]) => `${from}:${to}`);
  return code.replace(runtime, () => `const{${names}}=(()=>{${body}})();`);
}

/** @returns {import('vite').Plugin} */
export function startWithRuntime() {
  return {
    name: 'start-with-runtime',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
        const helper = chunks.find(({ fileName }) => fileName.includes('rolldown-runtime'));
        const entry = chunks.find(({ isEntry }) => isEntry);
        if (helper && entry) entry.code = withRuntime(entry.code, helper.code);
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page) => page.replace(/\s*<link rel="modulepreload"[^>]*rolldown-runtime[^>]*>/, ''),
    },
  };
}
