import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spliced } from '../scenario/spliced.ts';
import { allScenarios, given } from '../testing/given.ts';
import { exerciseCommand } from './exercise.server.ts';

const knowledge = join(import.meta.dirname, '../../../../knowledge');
const file = join(knowledge, 'exercises/restaurant.yaml');

describe('cape exercise', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cape-exercise-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const run = async (...words: readonly string[]) => {
    let [out, err] = ['', ''];
    const exit = await exerciseCommand(words, {
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
  const { scenario } = given('restaurant');
  const moves = () => write('moves.json', JSON.stringify(spliced(scenario, scenario.debrief_oracle?.moves ?? [])));

  it.each(allScenarios)('says that %s can be played', async (name) => {
    const { exit, out } = await run('check', join(knowledge, `exercises/${name}.yaml`));
    expect([exit, out]).toEqual([0, expect.stringMatching(/^.+ can be played: \d people, \d+ things, [23] plays/)]);
  });

  it('gives a script the same bytes for the same moves', async () => {
    const script = moves();
    const first = await run('play', file, '--script', script, '--json');
    expect(first.exit).toBe(0);
    expect(await run('play', file, '--script', script, '--json')).toEqual(first);
    expect(JSON.parse(first.out)).toMatchObject({ promises: { made: 5, kept: 1 }, gaps: ['BL21.I', 'BL21.K'] });
  });

  it('says in words what the debrief shows', async () => {
    const { out } = await run('play', file, '--script', moves());
    expect(out).toContain(
      'Indicators: 10 of 16 recorded, 1 seen and not recorded, 5 never found; 1 recorded without a source.',
    );
    expect(out).toContain('The harbour’s camera: lost before you came.'.replace('’', "'"));
  });

  it('names file, line and field of what is wrong', async () => {
    const path = write('wrong.yaml', 'id: wrong\nversion: one\n');
    const { exit, out } = await run('check', path, '--json');
    const { faults } = JSON.parse(out) as { faults: { file: string; line: number | null; at: string; code: string }[] };
    expect(exit).toBe(1);
    expect(faults).toContainEqual(
      expect.objectContaining({ file: 'wrong.yaml', line: 2, at: 'version', code: 'shape' }),
    );
    expect((await run('check', write('no.yaml', 'a: "b\nc'))).out).toMatch(/^no\.yaml:\d: The file is not YAML/);
  });

  it('tries nothing where there is nothing to try', async () => {
    expect(await run('check', join(folder, 'none.yaml'))).toMatchObject({ exit: 2 });
    expect(await run('play', file, '--script', write('moves.json', '{'))).toMatchObject({
      exit: 2,
      err: expect.stringContaining('list of moves'),
    });
    expect(await run()).toMatchObject({ exit: 2, err: expect.stringContaining('cape exercise check FILE') });
  });

  it.each([
    [{ t: 1, role: 'inspector', act: 'shout' }, 'Move 1 does not follow the format'],
    [{ t: 1, role: 'baker', act: 'go', room: 'kitchen' }, 'Move 1 names baker'],
    [{ t: 1, role: 'inspector', act: 'go', room: 'cellar' }, 'Move 1 names cellar'],
    [{ t: 1, role: 'inspector', act: 'disclose', to: 'police', facts: ['T99'] }, 'Move 1 names T99'],
  ])('refuses the move %j', async (move, said) => {
    const { exit, err } = await run('play', file, '--script', write('moves.json', JSON.stringify([move])));
    expect([exit, err]).toEqual([1, expect.stringContaining(said)]);
  });
});
