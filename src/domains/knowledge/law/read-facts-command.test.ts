import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../entry.ts';
import { knownHere } from '../testing/known-here.ts';
import { type FactsAsked, readFactsCommand } from './read-facts-command.server.ts';

let knowledge: Knowledge;
const folder = mkdtempSync(join(tmpdir(), 'cape-facts-'));
beforeAll(async () => {
  ({ knowledge } = await knownHere());
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (content: string): string => {
  const file = join(folder, `${crypto.randomUUID()}.yaml`);
  writeFileSync(file, content);
  return file;
};

async function ask(
  file: string,
  country: string,
  more: Partial<FactsAsked> = {},
): Promise<{ exit: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    print: (text: string) => void out.push(text),
    complain: (text: string) => void err.push(text),
    language: 'en',
    today: '2026-11-24',
  } as const;
  const exit = await readFactsCommand({ country, offence: null, file, on: null, json: true, ...more }, knowledge, io);
  return { exit, out: out.join(''), err: err.join('\n') };
}

/** An invented restaurant: hired by deception, living above it, paid little for long days, kept by threats. No one has asked of intent. */
const restaurant = `
on: 2026-10-01
facts:
  - { id: hired, concepts: [act.recruits, act.employs], evidence: [EV01] }
  - { id: promised, concepts: [means.deception], evidence: [EV01] }
  - { id: lodged, concepts: [means.dependence, means.difficult-situation], independent: true }
  - { id: paid, concepts: [work.pay-low, work.hours-long, work.unreasonable], independent: true }
  - { id: worked, concepts: [result.exploited] }
  - { id: threatened, concepts: [means.threat, link.caused] }
`;
const forced = `${restaurant}  - { id: made-to, concepts: [work.forced] }\n`;

type Told = { offences: { offence: string; reading: string; state: string; decisive: string[] }[] };
const stateOf = async (content: string, country: string, offence: string) => {
  const { exit, out } = await ask(write(content), country, { offence });
  expect(exit).toBe(0);
  const told = (JSON.parse(out) as Told).offences.find(({ reading }) => reading === 'adult');
  return [told?.state, told?.decisive];
};

// Read by hand from what each law asks for, in knowledge/law.
describe('the same restaurant in ten countries', () => {
  it.each([
    // Exploitation there needs intent, and no fact is about it.
    ['SE', 'SE.BRB.4.1b', 'nothing-yet', ['SE.BRB.4.1b.MENS.1']],
    ['DK', 'DK.262b', 'supported', []],
    // These ask for forced labour, slavery or another of their own purposes; poor conditions are not among them.
    ['DK', 'DK.262a.1', 'nothing-yet', [1, 2, 3, 4, 5].map((at) => `DK.262a.1.PURP.${at}`)],
    ['NO', 'NO.257.1', 'nothing-yet', [1, 2, 3, 4].map((at) => `NO.257.1.FORM.${at}`)],
    ['IS', 'IS.227a', 'nothing-yet', [1, 2, 3, 4, 5, 6].map((at) => `IS.227a.PURP.${at}`)],
    ['LV', 'LV.154-1', 'nothing-yet', [1, 2, 3, 4, 5, 6, 7].map((at) => `LV.154-1.PURP.${at}`)],
    // In these, conditions that violate human dignity are a purpose.
    ['FI', 'FI.25.3', 'supported', []],
    ['EE', 'EE.133', 'supported', []],
    ['LT', 'LT.147', 'nothing-yet', ['LT.147.MENTAL.1']],
    ['PL', 'PL.189a.1', 'supported', []],
    ['DE', 'DE.232.1', 'supported', []],
    ['DE', 'DE.233', 'supported', []],
  ])('%s: %s is %s', async (country, offence, state, decisive) => {
    expect(await stateOf(restaurant, country, offence)).toEqual([state, expect.arrayContaining(decisive)]);
    expect((await stateOf(restaurant, country, offence))[1]).toHaveLength(decisive.length);
  });

  it.each([
    ['DK', 'DK.262a.1'],
    ['NO', 'NO.257.1'],
    ['IS', 'IS.227a'],
    ['LV', 'LV.154-1'],
  ])('%s: %s is supported once the work was forced', async (country, offence) => {
    expect(await stateOf(forced, country, offence)).toEqual(['supported', []]);
  });
});

describe('what a fact is', () => {
  const one = async (facts: string) => {
    const { out } = await ask(write(facts), 'SE', { offence: 'SE.BRB.4.1b' });
    const told = JSON.parse(out) as {
      day: string;
      offences: { steps: { elements: { element: string; for: string[]; might: string[]; independent: number }[] }[] }[];
    };
    const all = told.offences.flatMap(({ steps }) => steps.flatMap(({ elements }) => elements));
    return { day: told.day, at: (id: string) => all.find(({ element }) => element === id) };
  };

  it('is numbered where it has no id, and read today where the file has no day', async () => {
    const { day, at } = await one('[{ concepts: [means.deception] }]');
    expect(day).toBe('2026-11-24');
    expect(at('SE.BRB.4.1b.MEANS.2')?.for).toEqual(['fact 1']);
  });

  it('may be placed under an element of another country, and only might be about a narrower one', async () => {
    const { at } = await one('[{ id: a, element: DK.262a.1.MEANS.5 }, { id: b, element: FI.25.3.MEANS.1 }]');
    expect(at('SE.BRB.4.1b.MEANS.5')).toMatchObject({ for: [], might: ['a'] });
    expect(at('SE.BRB.4.1b.MEANS.3')?.for).toEqual(['b']);
  });

  it('is independent of the word of the person as its kinds of evidence say, unless it says so itself', async () => {
    const independent = knowledge.evidence.entries.find((kind) => kind.independent === 'yes')?.id;
    const { at } = await one(
      `[{ id: a, concepts: [means.deception], evidence: [${independent}] }, { id: b, concepts: [means.deception], evidence: [${independent}], independent: false }]`,
    );
    expect(at('SE.BRB.4.1b.MEANS.2')).toMatchObject({ for: ['a', 'b'], independent: 1 });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a fact without what it is about', '[{ id: a }]', 1, /0: give concepts, or element/],
    ['a word that is not known', 'facts: [{ id: a, concepts: [], colour: red }]', 1, /colour/],
    ['neither a list nor an object', '7', 1, /expected/],
    ['no YAML', '{ [', 1, /expected/],
    ['an alias, of which a bomb can be made', 'facts: &a [*a]', 1, /expected/],
    ['an unknown concept', '[{ id: a, concepts: [means.magic] }]', 1, /\(a\) refers to “means.magic”/],
    ['an unknown element', '[{ id: a, element: SE.NONE.1 }]', 1, /a: “SE.NONE.1” is no element/],
    [
      'an unknown kind of evidence',
      '[{ id: a, concepts: [], evidence: [EV99] }]',
      1,
      /a: “EV99” is no kind of evidence/,
    ],
    ['a fact both for and against', '[{ id: a, concepts: [] }, { id: a, concepts: [], speaks: against }]', 1, /\(a\)/],
  ])('%s is named', async (_, content, exit, said) => {
    const answer = await ask(write(content), 'SE');
    expect(answer).toMatchObject({ exit, out: '' });
    expect(answer.err).toMatch(said);
  });

  it.each([
    ['a country without law here', 'FR', {}, /“FR”/],
    ['a day that is none', 'SE', { on: '2026-02-31' }, /“2026-02-31” is not a date/],
    ['an offence of another country', 'SE', { offence: 'FI.25.3' }, /called “FI.25.3”. There are: SE\./],
  ])('%s is not tried', async (_, country, more, said) => {
    const answer = await ask(write(restaurant), country, more);
    expect(answer).toMatchObject({ exit: 2, out: '' });
    expect(answer.err).toMatch(said);
  });

  it('a file that is not there is named without its folder', async () => {
    const answer = await ask(join(folder, 'nothing.yaml'), 'SE');
    expect(answer).toMatchObject({ exit: 2, out: '' });
    expect(answer.err).toMatch(/^nothing\.yaml could not be read/);
  });
});

it('says on a terminal what is not verified, what one more fact would change, and that nothing is proved by it', async () => {
  const { exit, out } = await ask(write(restaurant), 'LT', { offence: 'LT.147', json: false });
  expect(exit).toBe(0);
  expect(out).toMatch(/^The law of LT as it stood on 2026-10-01\n/);
  expect(out).toContain('not verified: nothing yet');
  expect(out).toContain('One more fact would change the result:');
  expect(out).toContain('it never means that it is proved');
});
