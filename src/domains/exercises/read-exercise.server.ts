import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { KnownIds } from './check/check-ids.ts';
import type { ShapeFault } from './check/fault.ts';
import { CountryPack } from './scenario/country-pack.ts';
import { type Exercise, Scenario } from './scenario/scenario.ts';

export type ReadExercise =
  | { readonly exercise: Exercise; readonly faults: readonly [] }
  | { readonly exercise: null; readonly faults: readonly ShapeFault[] };

/** No scenario comes near it; what is larger is no scenario. */
const largest = 1_000_000;

/** A scenario and its country, which lies beside it or in `knowledge/exercises`. */
export async function readExercise(path: string, knowledge: string): Promise<ReadExercise> {
  const scenario = await readAs(Scenario, path);
  if ('faults' in scenario) return { exercise: null, faults: scenario.faults };
  const name = `${scenario.value.country}.yaml`;
  const beside = join(dirname(path), name);
  const isBeside = await stat(beside).then(
    (found) => found.isFile(),
    () => false,
  );
  const pack = await readAs(CountryPack, isBeside ? beside : join(knowledge, 'exercises', name));
  if ('faults' in pack) return { exercise: null, faults: pack.faults };
  return { exercise: { scenario: scenario.value, pack: pack.value }, faults: [] };
}

type ReadAs<T> = { readonly value: T } | { readonly faults: readonly ShapeFault[] };

async function readAs<T>(shape: z.ZodType<T>, path: string): Promise<ReadAs<T>> {
  const fail = (code: ShapeFault['code'], line: number | null = null, at = ''): ReadAs<T> => ({
    faults: [{ file: path, line, at, code }],
  });
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );
  if (size === null) return fail('no-file');
  if (size > largest) return fail('too-large');
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: lines });
  const [wrong] = document.errors;
  if (wrong) return fail('not-yaml', lines.linePos(wrong.pos[0]).line);
  const parsed = shape.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) return { value: parsed.data };
  return {
    faults: parsed.error.issues.map(({ path: place }) => {
      const node = document.getIn(place, true);
      const range =
        typeof node === 'object' && node !== null && 'range' in node ? (node.range as [number] | null) : null;
      return {
        file: path,
        line: range ? lines.linePos(range[0]).line : null,
        at: place.map(String).join('.'),
        code: 'shape' as const,
      };
    }),
  };
}

/** The ids of indicators, evidence and obstacles that a scenario may name. */
export async function readKnownIds(knowledge: string): Promise<KnownIds> {
  const idsIn = async (file: string) => {
    const read: unknown = parseDocument(await readFile(join(knowledge, file), 'utf8')).toJS();
    const entries = typeof read === 'object' && read !== null && 'entries' in read ? read.entries : [];
    return new Set((entries as readonly { readonly id: string }[]).map(({ id }) => id));
  };
  const [indicators, evidence, obstacles] = await Promise.all(
    ['inspection-observations.yaml', 'evidence.yaml', 'obstacles.yaml'].map(idsIn),
  );
  const none: ReadonlySet<string> = new Set();
  return { indicators: indicators ?? none, evidence: evidence ?? none, obstacles: obstacles ?? none };
}

/** Names of countries, languages and agencies that are real, in lower case. An exercise names none of them. */
export async function readRealNames(knowledge: string): Promise<ReadonlySet<string>> {
  const names: string[] = [];
  for (const language of ['sv', 'en']) {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const languages = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    for (const a of letters)
      for (const b of letters) {
        names.push(regions.of(`${a}${b}`) ?? '');
        names.push(languages.of(`${a}${b}`.toLowerCase()) ?? '');
      }
  }
  const folder = join(knowledge, 'agencies');
  for (const file of await readdir(folder)) {
    const text = await readFile(join(folder, file), 'utf8');
    const named = [...text.matchAll(/^\s+(?:sv|en|own): "?([^"\n]+)"?/gm)].map(([, name = '']) => name);
    // “Police” is a word and no name of an agency; a name is longer.
    names.push(...named.filter((name) => name.length >= 8));
  }
  // A name of several words is ordinary words; a short one may be a person’s first name.
  return new Set(names.filter((name) => /^[\p{L}-]{5,}$/u.test(name)).map((name) => name.toLowerCase()));
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
