import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CourseFile } from '../courses/course-file.ts';
import { readWords } from '../courses/read-words.ts';
import { type CourseDraft, newDraft, renamed } from './draft.ts';
import { draftOfFiles } from './draft-of-files.ts';
import { remarkOf } from './remark-of.ts';
import { type CourseTexts, writeFiles } from './write-files.ts';

const folder = 'knowledge/courses';
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && file !== 'vignettes.yaml')
  .map((file) => file.replace('.yaml', ''));
const textsOf = (name: string): CourseTexts => ({
  yaml: readFileSync(`${folder}/${name}.yaml`, 'utf8'),
  sv: readFileSync(`${folder}/${name}.sv.md`, 'utf8'),
  en: readFileSync(`${folder}/${name}.en.md`, 'utf8'),
});

const read = ({ yaml, sv, en }: CourseTexts): { draft: CourseDraft; version: number } => {
  const file = CourseFile.parse(parse(yaml));
  const words = { sv: readWords(sv), en: readWords(en) };
  expect([...words.sv.faults, ...words.en.faults]).toEqual([]);
  return {
    draft: draftOfFiles(file, { sv: words.sv.words, en: words.en.words }, remarkOf(yaml)),
    version: file.version,
  };
};

describe('a course that is read and written again', () => {
  it.each(names)('has the same bytes: %s', (name) => {
    const texts = textsOf(name);
    const { draft, version } = read(texts);
    const written = writeFiles(draft, version);
    expect(written.yaml).toBe(texts.yaml);
    expect(written.sv).toBe(texts.sv);
    expect(written.en).toBe(texts.en);
  });

  it('has the same bytes under another name, and under its first name again', () => {
    const { draft, version } = read(textsOf('inspector'));
    const other = renamed(draft, 'night-shift');
    expect(writeFiles(other, version).yaml).not.toContain('inspector.1');
    expect(renamed(other, 'inspector')).toEqual(draft);
  });

  it('keeps every sign of a text', () => {
    const sign = fc.constantFrom('a', 'Å', '"', "'", '\\', ':', '#', '{', '}', '–', '|', '[', ']', ' ');
    const words = fc.array(sign, { minLength: 1, maxLength: 20 }).map((all) => `x${all.join('').trim()}x`);
    fc.assert(
      fc.property(words, words, (one, other) => {
        const draft = newDraft('night');
        const [piece] = draft.pieces;
        const [scene] = piece?.scenes ?? [];
        if (!piece || !scene) return;
        draft.title = { sv: one, en: other };
        draft.about = draft.contentNote = { sv: one, en: other };
        piece.title = piece.title = { sv: one, en: other };
        piece.obstacles = ['OB-A02'];
        Object.assign(scene, { title: { sv: one, en: other }, text: { sv: `${one}\n${other}`, en: other } });
        scene.choice = {
          id: `${scene.id}.choice`,
          ask: { sv: one, en: other },
          options: ['a', 'no'].map((id) => ({
            id,
            text: { sv: one, en: other },
            follows: { sv: one, en: one },
            to: 'end',
          })),
          right: 'no',
          source: { sv: one, en: other },
          verified: true,
        };
        expect(read(writeFiles(draft, 1)).draft).toEqual(draft);
      }),
    );
  });
});
