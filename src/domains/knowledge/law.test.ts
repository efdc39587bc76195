import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { countries } from './countries.ts';
import type { Entry, Knowledge } from './entry.ts';
import { readKnowledge } from './public.server.ts';

type Offence = Entry<'offences'>;
/** What only makes an offence worse or milder is not asked for by it. */
const besides = ['aggravated', 'degree'];
/** Official languages of the law; Finland has two. */
const languages = {
  SE: ['sv'],
  DK: ['da'],
  NO: ['nb'],
  FI: ['fi', 'sv'],
  IS: ['is'],
  EE: ['et'],
  LV: ['lv'],
  LT: ['lt'],
  PL: ['pl'],
  DE: ['de'],
} as const;

/** The entries of these files of which a note beside the source says how they are known: seen, derived or from memory. */
async function notedIn(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml'));
  const read = await Promise.all(
    files.map(async (file) => parse(await readFile(join(folder, file), 'utf8')) as unknown),
  );
  const within = (value: unknown): string[] => {
    if (value === null || typeof value !== 'object') return [];
    const { id, source } = value as { id?: unknown; source?: unknown };
    const own = typeof id === 'string' && /\[[SMD]\]/.test(String(source)) ? [id] : [];
    return [...own, ...Object.values(value).flatMap(within)];
  };
  return read.flatMap(within);
}

describe('the law by element', () => {
  let knowledge: Knowledge;
  let offences: readonly Offence[];
  let elements: readonly Entry<'elements'>[];
  beforeAll(async () => {
    ({ knowledge } = await readKnowledge('knowledge', 'SE'));
    offences = knowledge.offences.entries;
    elements = knowledge.elements.entries;
  });
  const asked = ({ adult, child }: Offence) => new Set([...adult, ...(child ?? [])].map(({ group }) => group));
  const offence = (id: string): Offence => {
    const found = offences.find((one) => one.id === id);
    if (!found) throw new Error(`no offence ${id}`);
    return found;
  };
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

  it.each(countries)('of %s has a core offence', (country) => {
    expect(offences.filter((one) => one.country === country && one.kind === 'core')).not.toEqual([]);
  });

  it('has an element for every group that an offence asks for', () => {
    const missing = offences.flatMap((one) =>
      [...asked(one)].filter((group) => !elements.some((of) => of.offence === one.id && of.group === group)),
    );
    expect(missing).toEqual([]);
  });

  it('has no element that its offence never asks for, other than those that make it worse or milder', () => {
    const idle = elements.filter(
      ({ offence: of, group }) => !besides.includes(group) && !asked(offence(of)).has(group),
    );
    expect(ids(idle)).toEqual([]);
  });

  it('lets every element speak of at least one concept, so that facts can be read in it', () => {
    expect(ids(elements.filter(({ concepts }) => concepts.length === 0))).toEqual([]);
  });

  it('says that a child needs no means, or why no rule for children is here', () => {
    const core = offences.filter(({ kind }) => kind === 'core');
    for (const { id, child, note } of core)
      if (child) {
        expect(ids(child.map(({ group }) => ({ id: group }))), id).not.toContain('means');
        expect(child, id).toContainEqual({ take: 'all', group: 'child' });
      } else expect(note, id).not.toBeNull();
  });

  it('asks for no means in the exploitation of foreign labour', () => {
    expect(asked(offence('SE.UTL.EXPL'))).toEqual(new Set(['conduct', 'form']));
  });

  it('says of every Swedish offence that has long been used instead what the person loses by it', () => {
    const used = offences.filter(
      ({ country, kind, status }) => country === 'SE' && kind === 'neighbour' && status === 'in-force',
    );
    expect(used.length).toBeGreaterThan(20);
    expect(ids(used.filter(({ lost }) => lost === null))).toEqual([]);
  });

  it('is compared with its official text nowhere, and says of everything how it is known', async () => {
    const { provisions, clocks } = knowledge;
    const all = [...offences, ...elements, ...provisions.entries, ...clocks.entries];
    expect(ids(all.filter(({ unverified, verified_on }) => !unverified || verified_on))).toEqual([]);
    // In the files, for those who correct them; a screen tells it in words.
    const noted = new Set(await notedIn('knowledge/law'));
    const law = [...offences, ...provisions.entries];
    expect(ids(law.filter(({ id }) => !id.startsWith('SE.BRB.4.1') && !noted.has(id)))).toEqual([]);
  });

  it('gives no day to what nobody has seen adopted without saying so, and tells every conflict in words', () => {
    const proposed = offences.filter(({ status }) => status !== 'in-force');
    expect(ids(proposed)).toEqual(['SE.UTL.EXPL', 'SE.UTL.HANDEL', 'SE.BRB.KNOW']);
    expect(ids(proposed.filter(({ valid_from, note }) => valid_from && note === null))).toEqual([]);
    expect(ids(offences.filter(({ source, note }) => source.includes('[!]') && note === null))).toEqual([]);
  });

  it('quotes each law in a language of its country', () => {
    const strange = [
      ...offences.filter(
        ({ own, country }) => own && !(languages[country] as readonly string[]).includes(own.language),
      ),
      ...elements.filter(
        ({ own, offence: of }) => own && !(languages[offence(of).country] as readonly string[]).includes(own.language),
      ),
    ];
    expect(ids(strange)).toEqual([]);
  });

  it('reaches beyond the countries: instruments of the Union and of the world belong to none', () => {
    const beyond = knowledge.provisions.entries.filter(({ id }) => /^(EU|INT|COE|ILO|FL|ECHR)\./.test(id));
    expect(beyond.length).toBeGreaterThan(25);
    expect(beyond.every(({ country }) => country === null)).toBe(true);
  });
});
