import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countriesWithLaw } from './countries.ts';
import { lists } from './lists.ts';
import { inDemo, knowledgeCommand, readKnowledge } from './public.server.ts';
import { checkKnowledge, type Parsed, parseText } from './read.server.ts';

const UNTOLD = expect.stringMatching(/ask today/);
const MADE_UP = expect.stringMatching(/invented/i);

/** Each test changes a line or two of eighty files: the others are parsed once for all of them. */
const parsed = new Map<string, Parsed>();
function parse(text: string): Parsed {
  const one = parsed.get(text) ?? parseText(text);
  parsed.set(text, one);
  return one;
}
afterAll(() => parsed.clear());

let own: string;
beforeEach(async () => {
  own = await mkdtemp(join(tmpdir(), 'knowledge-'));
  await cp('knowledge', own, { recursive: true });
});
afterEach(() => rm(own, { recursive: true }));

/** Changes the first place of a text in a file, and returns its line. */
async function change(file: string, from: string, to: string): Promise<number> {
  const before = await readFile(join(own, file), 'utf8');
  const at = before.indexOf(from);
  if (at < 0) throw new Error(`${file} does not say ${from}`);
  await writeFile(join(own, file), before.replace(from, to));
  return before.slice(0, at).split('\n').length;
}
const faults = async () =>
  (await checkKnowledge(own, parse)).faults.map(({ file, line, entry }) => [file, line, entry]);
const said = async (json = false, today = '2026-11-29') => {
  const lines: string[] = [];
  const code = await knowledgeCommand({
    print: (text) => lines.push(text),
    knowledge: own,
    language: 'en',
    today,
    json,
    parse,
  });
  return { code, text: lines.join('') };
};

describe('the files of knowledge', () => {
  let asItLies: Awaited<ReturnType<typeof readKnowledge>>;
  beforeAll(async () => {
    asItLies = await readKnowledge('knowledge', parse);
  });

  it('fit together as they are in the project', async () => {
    const { code, text } = await said();
    expect(text).toContain('consistent');
    expect(code).toBe(0);
  });

  it('are counted for a script in one object, in one line', async () => {
    const { code, text } = await said(true);
    const { knowledge, grounds } = asItLies;
    const report = JSON.parse(text);
    const keys = ['ilo', 'delphi', 'inspection', 'obstacles', 'evidence', 'countries', 'unverified', 'errors'];
    const added = ['invented', 'cited', 'read_once', 'look_again', 'bare_sources'];
    expect(Object.keys(report)).toEqual([...keys.slice(0, -1), ...added, 'errors']);
    expect(report).toMatchObject({ ilo: 11, delphi: 67, inspection: 52, obstacles: 57, evidence: 25, errors: [] });
    // A country counts when its trafficking offence is in the files, in the order of countries everywhere.
    expect(report.countries[0]).toBe('SE');
    expect(report.countries).toEqual(countriesWithLaw(knowledge));
    expect(report.unverified).toBeGreaterThan(grounds.length);
    expect([code, text.split('\n').length]).toEqual([0, 2]);
  });

  it('hold every obstacle, decision code, kind of evidence and failure that the rest of the system names', async () => {
    const { knowledge } = asItLies;
    const sizes = [knowledge.obstacles, knowledge.reasons, knowledge.evidence, knowledge['failure-modes']];
    expect(sizes.map(({ entries }) => entries.length)).toEqual([57, 17, 25, 18]);
  });

  it('say that RC08 is no legal ground and what choosing it opens, and of no other', async () => {
    const { knowledge } = asItLies;
    const none = knowledge.reasons.entries.filter((code) => !code.legal_ground || code.opens.length > 0);
    expect(none.map(({ id, opens }) => [id, ...opens])).toEqual([
      ['RC08', 'steps-not-taken', 'second-look', 'review-information'],
    ]);
  });

  it('let no right to stay be marked only from a document, and only by those whose capacity has that power', async () => {
    const { knowledge } = asItLies;
    const restricted = knowledge.observations.entries.filter(({ only_in }) => only_in.length > 0);
    expect(restricted.map(({ id, by, only_in }) => ({ id, by, only_in }))).toEqual([
      { id: 'INS-V02', by: ['document'], only_in: ['inner-alien-control', 'criminal-investigation'] },
    ]);
  });

  it('let the police ask who a foreign national is only with good reason, as section 9 of chapter 9 says', async () => {
    const police = asItLies.knowledge.powers.entries.find(({ id }) => id === 'se.police');
    expect(police?.identify.may).toBe('limited');
    expect(police?.identify.text.sv).toContain('grundad anledning');
  });

  it('claim nothing as verified that has not been compared with its source', async () => {
    const { knowledge, grounds } = asItLies;
    expect(knowledge.elements.entries.every(({ unverified }) => unverified)).toBe(true);
    expect(grounds.every(({ verified_on }) => verified_on === null)).toBe(true);
  });

  it('call retention that no source gave unknown, and never a number', async () => {
    const { knowledge } = asItLies;
    for (const { days, source } of knowledge.retention.entries) expect([days, source]).toEqual([null, UNTOLD]);
  });

  it('keep apart what was made up for the demo, and hide nothing made up under another mark', async () => {
    const { knowledge, invented } = asItLies;
    expect(invented.retention?.map(({ id, days }) => [id, days])).toEqual([
      ['alarm-log', 90],
      ['door-cards', 60],
      ['street-camera', 14],
    ]);
    for (const list of lists)
      for (const { id, source } of knowledge[list].entries) expect([id, source]).not.toEqual([id, MADE_UP]);
  });

  it('show in a demo what was made up, instead of what is known, and nowhere else', async () => {
    const { knowledge, invented } = asItLies;
    const known = knowledge.retention.entries;
    const demo = inDemo(knowledge, invented).retention.entries;
    expect(demo.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
    expect(demo.filter(({ days }) => days !== null).map(({ id }) => id)).toEqual([
      'alarm-log',
      'door-cards',
      'street-camera',
    ]);
    expect(demo.filter((entry) => entry.invented)).toEqual(invented.retention);
  });

  it('are counted with what is made up, what names its text, and what only one reader has read', async () => {
    const { invented, cited, read_once } = JSON.parse((await said(true)).text);
    expect(invented).toBe(4);
    expect(cited).toBeGreaterThan(150);
    expect(read_once).toBe(147);
    expect((await said()).text).toContain('4 entries are invented: a demo has them, and no other database.');
  });

  it('name what has to be looked at again once its day has come, and not before', async () => {
    await change('stages.yaml', '    unverified: true\n', '    unverified: true\n    look_again_on: "2031-05-02"\n');
    const of = async (day: string) => {
      const { errors, look_again } = JSON.parse((await said(true, day)).text);
      expect(errors).toEqual([]);
      return look_again.filter(({ on }: { on: string }) => on === '2031-05-02');
    };
    expect(await of('2031-05-01')).toEqual([]);
    expect(await of('2031-05-02')).toEqual([{ id: 'S1', on: '2031-05-02' }]);
    const { code, text } = await said(false, '2031-05-02');
    expect(text).toContain('Check S1 again: a change was expected by 2031-05-02.');
    expect(code).toBe(0);
    expect((await said(false, '2031-05-01')).text).not.toContain('S1');
  });
});

describe('a broken file', () => {
  const astray = [
    ['obstacles.yaml', 'stage: S3', 'stage: S9', 'OB-B01'],
    ['evidence.yaml', 'holders: [court]', 'holders: [judge]', 'EV02'],
    ['law/se.yaml', 'proved_by: [EV04, EV09, EV15]', 'proved_by: [EV04, EV99]', 'SE.BRB.4.1a.ACT.2'],
    ['law/se.yaml', 'fails_by: [FM12]', 'fails_by: [FM99]', 'SE.BRB.4.1a.ACT.2'],
    ['inspection-observations.yaml', 'evidence: [EV05]', 'evidence: [EV77]', 'INS-D01'],
    ['retention.yaml', 'holder: camera-owner', 'holder: nobody', 'street-camera'],
    ['retention.yaml', 'days: 90', 'days: null', 'alarm-log'],
    ['must-pass-on.yaml', 'to: [social-services]', 'to: [moon]', 'se.pass-on.child'],
    ['purposes.yaml', 'agencies: [tax]', 'agencies: [king]', 'tax-control'],
    ['steps-not-taken.yaml', 'evidence: [EV09]', 'evidence: [EV98]', 'bank'],
    ['agencies/lt.yaml', 'agency_kind: police', 'agency_kind: militia', 'lt.police'],
    ['reports/cbss.yaml', 'measure: victims-registered, by: [form]', 'measure: victims-forgotten, by: [form]', 'cbss'],
    ['reports/sdg-16-2-2.yaml', 'by: [sex, age]', 'by: [sex, weight]', 'sdg-16-2-2'],
  ] as const;
  const misshapen = [
    ['clocks/se.yaml', 'unit: working-days', 'unit: fortnights', 'se.contractor.first'],
    ['decision-codes.yaml', 'outcome: limited', 'outcome: forgotten', 'RC09'],
    ['stages.yaml', 'sv: Utredning', 'sv: ""', 'S4'],
    ['holders.yaml', 'valid_from: null', 'valid_from: "soon"', 'work-environment'],
    ['failure-modes.yaml', 'unverified: true', 'unverified: maybe', 'FM01'],
    ['agencies/pl.yaml', 'value: "+48 605 687 750"', 'value: "ask the police"', 'pl.la-strada'],
    ['municipalities.yaml', 'id: SE-AB', 'id: Stockholm', 'Stockholm'],
  ] as const;

  it.each([
    ['name what is nowhere, or contradict themselves,', astray],
    ['have a field of the wrong shape,', misshapen],
  ])('in which entries %s is named by file, line and entry: each of them, and nothing else', async (_, changes) => {
    const wanted: unknown[] = [];
    for (const [file, from, to, entry] of changes) wanted.push([file, await change(file, from, to), entry]);
    const found = await faults();
    expect(found).toHaveLength(changes.length);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  it('in which an entry lacks its source names that entry', async () => {
    await change('purposes.yaml', '    source: "practice of joint checks; from memory [M]"\n', '');
    expect(await faults()).toEqual([['purposes.yaml', expect.any(Number), 'worker-protection']]);
  });

  it('in which an entry is neither verified nor said not to be is named', async () => {
    await change('evidence.yaml', '    unverified: true\n', '');
    expect((await faults()).map(([file, , entry]) => [file, entry])).toEqual([['evidence.yaml', 'EV01']]);
  });

  it('with two entries of one id names the later one', async () => {
    const line = await change('evidence.yaml', 'id: EV02', 'id: EV01');
    expect((await faults())[0]).toEqual(['evidence.yaml', line, 'EV01']);
  });

  it('in which something made up is all that an id has is named wherever others go by it', async () => {
    await change('retention.yaml', '  - id: alarm-log', '  - id: alarm-logbook');
    expect((await faults()).map(([file, , entry]) => [file, entry])).toEqual([
      ['sectors/cleaning.yaml', 'cleaning'],
      ['sectors/restaurant.yaml', 'restaurant'],
    ]);
  });

  it('with something made up twice names the later one', async () => {
    const invented = '    unverified: true\n    invented: true\n';
    const twice = `${invented}  - { id: till-log, sv: A, en: A, evidence: EV11, days: 3, basis: estimated, holder: employer, valid_from: null, valid_to: null, source: INVENTED, unverified: true, invented: true }\n`;
    const line = await change('retention.yaml', invented, twice + twice.slice(invented.length));
    expect(await faults()).toEqual([['retention.yaml', line + 3, 'till-log']]);
  });

  it('in which a municipality is in two counties names the later one', async () => {
    await change('municipalities.yaml', '- "Kumla"', '- "Ystad"');
    expect((await faults()).map(([file, , entry]) => [file, entry])).toEqual([['municipalities.yaml', 'SE-T']]);
  });

  it('in which an offence asks for a group without elements is named', async () => {
    const line = await change('law/se.yaml', 'adult: [{ take: any, group: act }', 'adult: [{ take: any, group: form }');
    expect(await faults()).toEqual([['law/se.yaml', line, 'SE.BRB.4.1a']]);
  });

  it('in which a worker would be shown a number from memory, or a country has no emergency number, is named', async () => {
    await change('agencies/se.yaml', 'show_to_worker: "no"', 'show_to_worker: "yes"');
    await change('agencies/is.yaml', 'kind: emergency', 'kind: hotline');
    expect((await faults()).map(([file, , entry]) => [file, entry])).toEqual([
      ['agencies/se.yaml', 'se.police'],
      ['agencies/is.yaml', 'is.emergency'],
      ['agencies/is.yaml', 'is.emergency'],
    ]);
  });

  it('of grounds with a kind of agency that does not exist is named', async () => {
    const line = await change('grounds/se.yaml', 'to: [defence]', 'to: [press]');
    expect(await faults()).toEqual([['grounds/se.yaml', line, 'se.rb-23-18a-insight']]);
  });

  it('that is no YAML, or not there at all, is named', async () => {
    await writeFile(join(own, 'stages.yaml'), 'list: stages\nentries:\n  - {id: S1');
    await rm(join(own, 'holders.yaml'));
    expect((await faults()).map(([file]) => file)).toEqual(['stages.yaml', 'holders.yaml']);
  });

  it('that cannot be read as a list leaves nothing to count: a script gets unknown, not zero', async () => {
    await writeFile(join(own, 'stages.yaml'), 'list: stages\nentries:\n  - {id: S1');
    const { code, text } = await said(true);
    const { errors, ...numbers } = JSON.parse(text);
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(new Set(Object.values(numbers))).toEqual(new Set([null]));
  });

  it('stops the start, and fails the check', async () => {
    const line = await change('obstacles.yaml', 'stage: S3', 'stage: S9');
    await expect(readKnowledge(own, parse)).rejects.toThrow(
      `${own}/obstacles.yaml:${line}: OB-B01: stage names “S9”, which is not in stages.`,
    );
    const report = await said(true);
    expect(report.code).toBe(1);
    expect(JSON.parse(report.text)).toMatchObject({
      obstacles: 57,
      errors: [{ file: 'obstacles.yaml', line, entry: 'OB-B01', text: 'stage names “S9”, which is not in stages.' }],
    });
    const { code, text } = await said();
    expect(code).toBe(1);
    expect(text).toContain(`obstacles.yaml:${line}: entry OB-B01: stage names “S9”`);
  });
});
