import { dirname, resolve } from 'node:path';

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

  /** @typedef {{ importedIds: readonly string[], dynamicallyImportedIds: readonly string[], code?: string | null }} Info */
  /**
   * Of a door, a file that only passes on what others export, no more comes along than what is asked of it.
   * @param {(id: string) => Info | null} infoOf
   */
  function reached(infoOf) {
    /** @type {Set<string>} */
    const found = new Set();
    /** @type {Map<string, Map<string, string> | null>} */
    const doors = new Map();
    /** @param {string} id */
    const doorAt = (id) => {
      const known = doors.get(id);
      if (known !== undefined) return known;
      const door = passedOn(id, infoOf(id));
      doors.set(id, door);
      return door;
    };
    const waiting = new Set([`${resolve(entry)}\n*`]);
    for (const one of waiting) {
      const [id = '', name = '*'] = one.split('\n');
      const info = infoOf(id);
      found.add(id);
      const door = name === '*' ? null : doorAt(id);
      if (door) {
        const from = door.get(name);
        if (from) waiting.add(`${from}\n*`);
        continue;
      }
      for (const next of info?.importedIds ?? []) {
        const names = doorAt(next) ? namesAsked(id, info, next) : null;
        for (const asked of names ?? ['*']) waiting.add(`${next}\n${asked}`);
      }
      for (const next of info?.dynamicallyImportedIds ?? []) if (isNamed(next)) waiting.add(`${next}\n*`);
    }
    return found;
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

const takenFrom = /(?:import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?/g;

/**
 * What a file passes on of others, by name; null when it does anything else.
 * @param {string} id @param {{ code?: string | null } | null} info @returns {Map<string, string> | null}
 */
function passedOn(id, info) {
  if (!/\/public\.tsx?$/.test(id) || !info?.code) return null;
  const rest = info.code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  if (rest.replace(/export\s*\{[^}]*\}\s*from\s*["'][^"']+["'];?/g, '').trim() !== '') return null;
  /** @type {Map<string, string>} */
  const door = new Map();
  for (const [, list = '', from = ''] of rest.matchAll(takenFrom))
    for (const [, name = ''] of pairsIn(list)) door.set(name, resolve(dirname(id), from));
  return door;
}

/**
 * Which names a file asks of a door; null when that cannot be told.
 * @param {string} id @param {{ code?: string | null } | null} info @param {string} door @returns {string[] | null}
 */
function namesAsked(id, info, door) {
  const lines = [...(info?.code ?? '').matchAll(takenFrom)].filter(
    ([, , from = '']) => resolve(dirname(id), from) === door,
  );
  return lines.length === 0
    ? null
    : lines.flatMap(([, list = '']) =>
        pairsIn(list)
          .map(([name = '']) => name)
          .filter(Boolean),
      );
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
