import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { countries } from '../countries.ts';
import type { Entry, Knowledge } from '../entry.ts';
import { knownHere } from '../testing/known-here.ts';

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
    ({ knowledge } = await knownHere());
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

  it('asks for no means, no purpose and no child rule in the exploitation of foreign labour, in force from 1 June 2026', () => {
    const { status, valid_from, child, subsidiary_to } = offence('SE.UTL.EXPL');
    expect(asked(offence('SE.UTL.EXPL'))).toEqual(new Set(['circumstance', 'conduct', 'result', 'form', 'mental']));
    expect({ status, valid_from, child }).toEqual({ status: 'in-force', valid_from: '2026-06-01', child: null });
    // By the letter of the law the graver offences must be tried first.
    expect(subsidiary_to).toEqual(['SE.BRB.4.1a', 'SE.BRB.4.1b']);
  });

  it('punishes of trade in work permits the person who takes the money, never the person who paid it', () => {
    const of = elements.filter((one) => one.offence === 'SE.UTL.HANDEL');
    expect(ids(of.filter(({ group }) => group === 'conduct'))).toEqual([
      'SE.UTL.HANDEL.PAY.1',
      'SE.UTL.HANDEL.AGREE.1',
    ]);
    expect(ids(of.filter(({ en }) => /gives payment/.test(en)))).toEqual([]);
  });

  it.each([
    ['SE.BRB.4.4', 'Böter eller fängelse högst 2 år; grovt brott 1 till 6 år'],
    ['SE.BRB.4.5', 'Böter eller fängelse högst 2 år; grovt brott 1 till 4 år'],
    ['SE.BRB.9.4', 'Fängelse högst 3 år; ringa brott böter eller högst 6 månader; grovt brott 2 till 8 år'],
    ['SE.BRB.9.5', 'Böter eller fängelse högst 2 år; grovt brott 6 månader till 4 år'],
    ['SE.SKBL', 'Fängelse högst 2 år; ringa brott böter; grovt brott 6 månader till 6 år'],
    ['SE.BIDR', 'Fängelse högst 2 år; ringa brott böter eller högst 6 månader; grovt brott 6 månader till 6 år'],
    ['SE.PENG', 'Fängelse högst 2 år; ringa brott böter eller högst 6 månader; grovt brott 6 månader till 6 år'],
    ['SE.NARF', 'Fängelse högst 2 år; ringa brott böter eller högst 6 månader'],
    ['SE.UTL.EXPL', 'Fängelse högst 2 år; grovt brott 6 månader till 4 år'],
    ['SE.UTL.HANDEL', 'Fängelse högst 2 år; grovt brott 6 månader till 4 år'],
  ])('gives %s the penalty of the text that is cited', (id, penalty) => {
    const { penalty: said, citations } = offence(id);
    expect(said.sv).toBe(penalty);
    expect(citations?.[0]?.statute).toMatch(/^(Brottsbalk|Utlänningslag|Skattebrottslag|Bidragsbrottslag|Lag \(2014:)/);
  });

  it('names the copy of every Swedish text that was read, and says of every element whether a second reader has read it', () => {
    const swedish = elements.filter(({ offence: of }) => offence(of).country === 'SE');
    expect(ids(swedish.filter(({ read_twice }) => read_twice === undefined))).toEqual([]);
    expect(ids(swedish.filter(({ read_twice, citations }) => read_twice && !citations))).toEqual([]);
    const once = swedish.filter(({ read_twice }) => !read_twice);
    expect([...new Set(once.map(({ offence: of }) => of))]).toEqual(['SE.BRB.KNOW']);
  });

  it('knows how long an offence can be charged, on the ladder of 1 April 2025', () => {
    const years = (id: string) => knowledge.clocks.entries.find((one) => one.id === `se.limitation.${id}`)?.amount;
    expect(years('4-1a')).toBe(25);
    expect(years('4-1a-less')).toBe(10);
    expect(years('4-1b')).toBe(10);
    expect(years('4-1b-gross')).toBe(25);
    expect([years('utl-20-10'), years('utl-20-10-gross')]).toEqual([5, 10]);
    expect(years('crime-damages')).toBe(1);
  });

  it.each([
    ['4-1a', 30, '4:1 a'],
    ['4-1a-less', 30, '4:1 a'],
    ['4-1b', 30, '4:1 b'],
    ['4-1b-gross', 30, '4:1 b'],
    ['utl-20-10', 15, null],
    ['utl-20-10-gross', 30, null],
  ])(
    'says of se.limitation.%s that it is always barred after %i years, and that no age of the victim moves its day',
    (id, years, unnamed) => {
      const after = knowledge.clocks.entries.find((one) => one.id === `se.limitation.${id}`)?.after;
      expect(after?.sv).toContain(`preskriberas alltid efter ${years} år (35 kap. 4 §)`);
      expect(after?.en).toContain(`always barred after ${years} years (chapter 35, section 4)`);
      expect(after?.sv.includes(`35 kap. 6 § nämner ${unnamed} inte`)).toBe(unnamed !== null);
      expect(after?.en.includes(`section 6 does not name ${unnamed},`)).toBe(unnamed !== null);
    },
  );

  it('counts six months for the second notice to a contractor from the first notice, and treats no presumption as a clock', () => {
    const clock = (id: string) => knowledge.clocks.entries.find((one) => one.id === id);
    expect(clock('se.contractor.main-notice')).toMatchObject({
      amount: 6,
      unit: 'months',
      starts: { sv: expect.stringContaining('Uppdragsgivaren underrättades') },
    });
    expect(clock('se.contractor.main-pays')).toMatchObject({ amount: 7, unit: 'working-days' });
    expect(clock('se.presumption-2013-644')).toBeUndefined();
  });

  it.each([
    ['se.state-compensation.charged', 3, 'years', '15 §'],
    ['se.state-compensation.closed', 3, 'years', '15 §'],
    ['se.state-compensation.crime', 3, 'years', '15 §'],
    ['se.las-40.notice', 14, 'calendar-days', '2 b, 40 och 42 §§'],
    ['se.las-40.notice.untold', 1, 'months', '2 b, 40 och 42 §§'],
    ['se.las-40.fixed-term', 1, 'months', '2 b, 40 och 42 §§'],
    ['se.las-40.action', 14, 'calendar-days', '2 b, 40 och 42 §§'],
    ['se.las-41.notice', 4, 'months', '2 b, 41 och 42 §§'],
    ['se.las-41.action', 4, 'months', '2 b, 41 och 42 §§'],
    ['se.permit.new-work', 3, 'months', '7 kap. 3 och 4 §§'],
    ['se.permit.new-work.investigated', 4, 'months', '6 kap. 2 § och 7 kap. 7 e §'],
    ['se.permit.blue-card', 3, 'months', '6 a kap. 12 §'],
    ['se.permit.blue-card.long', 6, 'months', '6 a kap. 12 §'],
  ])('knows %s, of %i %s, and the paragraph it was read in', (id, amount, unit, paragraph) => {
    const clock = knowledge.clocks.entries.find((one) => one.id === id);
    expect(clock).toMatchObject({ amount, unit, unverified: true, citations: [{ paragraph }] });
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
    // In the files, for those who correct them; a screen says it in words.
    const noted = new Set(await notedIn('knowledge/law'));
    const law = [...offences, ...provisions.entries];
    expect(ids(law.filter(({ id }) => !id.startsWith('SE.BRB.4.1') && !noted.has(id)))).toEqual([]);
  });

  it('gives no day to what has not been seen adopted without saying so, and states every conflict in words', () => {
    const proposed = offences.filter(({ status }) => status !== 'in-force');
    expect(ids(proposed)).toEqual(['SE.BRB.KNOW']);
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
