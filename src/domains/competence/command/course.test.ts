import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { courseCommand } from './course.server.ts';

const knowledge = join(import.meta.dirname, '../../../../knowledge');

describe('cape course check', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cape-courses-'));
    cpSync(join(knowledge, 'courses'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const change = (name: string, from: string | RegExp, to: string) => {
    const path = join(folder, name);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  };
  const run = async (...words: readonly string[]) => {
    let [out, err] = ['', ''];
    const exit = await courseCommand(words, {
      print: (text) => {
        out += text;
      },
      complain: (text) => {
        err += text;
      },
      language: 'en',
      knowledge,
    });
    return { exit, out, err };
  };

  it('finds nothing wrong with the courses there are', async () => {
    expect(await run('check', folder)).toEqual({
      exit: 0,
      out: expect.stringMatching(/^\d+ courses, \d+ pieces, \d+ choices: nothing is wrong/),
      err: '',
    });
    const { out } = await run('check', folder, '--json');
    expect(JSON.parse(out)).toMatchObject({ courses: expect.any(Number), unverified: expect.any(Number), faults: [] });
  });

  it.each<[string, string, string | RegExp, string, string]>([
    ['a part that one language lacks', 'inspector.sv.md', /\n\? [^\n]+\{#inspector\.1\.purpose\.first\}/, '', 'stray'],
    ['a scene that one language lacks', 'inspector.en.md', '{#inspector.1.door}', '{#inspector.1.gate}', 'other-parts'],
    ['a right answer that is no option', 'inspector.yaml', 'right: purpose', 'right: nothing', 'right-is-no-option'],
    [
      'an option that leads nowhere',
      'inspector.yaml',
      'boss: inspector.1.boss',
      'boss: inspector.1.bosses',
      'leads-nowhere',
    ],
    [
      'a scene that no way leads to',
      'inspector.yaml',
      'boss: inspector.1.boss',
      'boss: inspector.1.call',
      'never-reached',
    ],
    ['an obstacle that there is not', 'inspector.yaml', 'OB-A07', 'OB-A99', 'unknown-obstacle'],
    [
      'an option of which nothing is said',
      'first-evening.en.md',
      /\n {2}> The purpose decides[^\n]+/,
      '',
      'no-text-for-option',
    ],
    ['a long sentence', 'first-evening.en.md', 'Four agencies', `${'Very '.repeat(30)}many agencies`, 'long-sentence'],
    ['a picture that there is not', 'police.en.md', '(site-hut)', '(site-hat)', 'no-picture'],
    ['a picture that one language lacks', 'police.sv.md', /\n!\[[^\n]+\(site-hut\)/, '', 'other-pictures'],
    ['a picture without a text', 'police.sv.md', /!\[[^\]]+\]\(site-hut\)/, '![](site-hut)', 'stray'],
    ['a document without a source', 'judge.en.md', /\n\|= ILO[^\n]+/, '', 'bad-document'],
    ['a drawing with a script', 'pictures/site-hut.svg', '</svg>', '<script>1</script></svg>', 'unsafe-picture'],
    ['a field of another kind', 'first-evening.yaml', 'minutes_each: 6', 'minutes_each: six', 'shape'],
    ['a title that is missing', 'first-evening.en.md', /title: [^\n]+\n/, '', 'no-field'],
    ['what is not YAML', 'first-evening.yaml', 'id: first-evening', 'id: "first-evening', 'not-yaml'],
  ])('names %s', async (_, file, from, to, code) => {
    change(file, from, to);
    const { exit, out } = await run('check', folder, '--json');
    const { faults } = JSON.parse(out) as { faults: { code: string; text: string }[] };
    expect(exit).toBe(1);
    expect(faults.map((one) => one.code)).toContain(code);
    expect(faults.every(({ text }) => /^\S.+\.$/s.test(text))).toBe(true);
  });

  it('names a course whose right option is always the first', async () => {
    const path = join(folder, 'police.en.md');
    const rights = [
      ...readFileSync(join(folder, 'police.yaml'), 'utf8').matchAll(/^ {6}(\S+): \{ right: '?([\w-]+)/gm),
    ];
    const first = rights.reduce(
      (text, [, id = '', right = '']) => {
        const at = text.indexOf(`{#${id}}`);
        const from = text.indexOf(`- [${right}]`, at);
        const to = from + (/\n(?!\s+>)/.exec(text.slice(from))?.index ?? 0) + 1;
        const begins = text.indexOf('\n', at) + 1;
        return text.slice(0, begins) + text.slice(from, to) + text.slice(begins, from) + text.slice(to);
      },
      readFileSync(path, 'utf8'),
    );
    writeFileSync(path, first);
    const { out } = await run('check', folder, '--json');
    const { faults } = JSON.parse(out) as { faults: { code: string }[] };
    expect(faults.map(({ code }) => code)).toEqual(['right-by-place']);
  });

  it('names the words that are missing, and tries nothing without a course', async () => {
    rmSync(join(folder, 'prosecutor.sv.md'));
    expect((await run('check', folder)).out).toContain('prosecutor.sv.md: The file cannot be read.');
    expect(await run('check', join(folder, 'none'))).toMatchObject({
      exit: 2,
      err: expect.stringContaining('no course'),
    });
    expect(await run('check')).toMatchObject({ exit: 2, err: expect.stringContaining('cape course check DIR') });
  });
});
