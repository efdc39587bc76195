import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aDraft } from '../testing/a-draft.ts';
import { checkDraft, realCaseIn, textsIn } from './check-draft.ts';
import { newDraft, newScene } from './draft.ts';

const folder = 'knowledge/courses/pictures';
const pictures = new Map(
  readdirSync(folder).map((name) => [name.replace('.svg', ''), readFileSync(`${folder}/${name}`, 'utf8')]),
);
const obstacles = new Set(readFileSync('knowledge/obstacles.yaml', 'utf8').match(/OB-[A-G]\d{2}/g));
const faultsOf = (draft: ReturnType<typeof aDraft>) =>
  checkDraft(draft, obstacles, pictures).map(({ path, code }) => `${path} ${code}`);

/** The example with one thing changed. */
function withOne(change: (draft: ReturnType<typeof aDraft>) => void, from?: string) {
  const draft = structuredClone(aDraft('night-shift', from));
  change(draft);
  return faultsOf(draft);
}
const sceneOf = (draft: ReturnType<typeof aDraft>, at = 0) => {
  const scene = draft.pieces[0]?.scenes[at];
  if (!scene?.choice) throw new Error('The example has no such scene.');
  return { scene, choice: scene.choice };
};

describe('a course that is written', () => {
  it('has nothing wrong where its files have nothing wrong', () => {
    for (const name of ['first-evening', 'inspector', 'judge'])
      expect(faultsOf(aDraft('night-shift', name))).toEqual([]);
  });

  it('says of an empty course what is missing, at each field in both languages', () => {
    const faults = faultsOf(newDraft('night'));
    expect(faults).toContain('title.sv missing');
    expect(faults).toContain('title.en missing');
    expect(faults).toContain('pieces.0.scenes.0.text.sv missing');
    expect(faults).toContain('pieces.0.obstacles missing');
    expect(faults.every((one) => one.endsWith('missing'))).toBe(true);
  });

  it.each<[string, string, (draft: ReturnType<typeof aDraft>) => void]>([
    [
      'pieces.0.scenes.0.text.sv',
      'reserved',
      (draft) => {
        sceneOf(draft).scene.text.sv = '# rubrik';
      },
    ],
    [
      'pieces.0.scenes.0.choice.source.en',
      'no-source',
      (draft) => {
        sceneOf(draft).choice.source.en = ' ';
      },
    ],
    [
      'pieces.0.scenes.0.choice.right',
      'no-right',
      (draft) => {
        sceneOf(draft).choice.right = '';
      },
    ],
    [
      'pieces.0.scenes.0.choice',
      'right-is-no-option',
      (draft) => {
        sceneOf(draft).choice.right = 'nix';
      },
    ],
    [
      'pieces.0.scenes.0.choice',
      'long-sentence',
      (draft) => {
        sceneOf(draft).choice.ask.sv = `${'ord '.repeat(26)}?`;
      },
    ],
    [
      'pieces.0.scenes.0',
      'no-picture',
      (draft) => {
        sceneOf(draft).scene.pictures = [{ name: 'nix', alt: { sv: 'x', en: 'x' } }];
      },
    ],
    [
      'pieces.0.scenes.0.pictures.0.alt.sv',
      'no-alt',
      (draft) => {
        sceneOf(draft).scene.pictures = [{ name: 'two-desks', alt: { sv: '', en: 'x' } }];
      },
    ],
    [
      'pieces.0.scenes.0.choice',
      'leads-nowhere',
      (draft) => {
        const option = sceneOf(draft).choice.options[0];
        if (option) option.to = 'night-shift.1.nix';
      },
    ],
    [
      'pieces.0',
      'unknown-obstacle',
      (draft) => {
        draft.pieces[0]?.obstacles.push('OB-G99');
      },
    ],
    [
      'id',
      'names',
      (draft) => {
        sceneOf(draft).scene.id = 'Å';
      },
    ],
    [
      'id',
      'names',
      (draft) => {
        sceneOf(draft, 1).scene.id = sceneOf(draft).scene.id;
      },
    ],
  ])('says at %s: %s', (path, code, change) => {
    expect(withOne(change)).toContain(`${path} ${code}`);
  });

  it('finds a scene to which nothing leads', () => {
    const faults = withOne((draft) => {
      const scenes = draft.pieces[0]?.scenes;
      const last = scenes?.at(-1);
      const added = newScene('night-shift.1', []);
      Object.assign(added, { title: { sv: 'X', en: 'X' }, text: { sv: 'X.', en: 'X.' } });
      if (last) scenes?.push(added);
    });
    expect(faults).toContain('pieces.0.scenes.6 never-reached');
  });

  it('asks about what looks like a real case, at the field where it stands', () => {
    const draft = structuredClone(aDraft());
    sceneOf(draft).scene.text.sv = 'Ring 070-000 00 00.';
    expect(realCaseIn(draft)).toEqual([
      { kind: 'phone', found: '070-000 00 00', at: 5, path: 'pieces.0.scenes.0.text.sv' },
    ]);
  });

  it('has each field once', () => {
    const paths = textsIn(aDraft('night-shift', 'inspector')).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
