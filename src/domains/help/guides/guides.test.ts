import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { screensOf } from '../../../../scripts/rules/screens.mjs';
import { englishTexts } from '../../../../scripts/texts/english.mjs';
import { helpTopics } from '../../../kernel/text/help-topic.ts';
import { lixOf } from '../../../kernel/text/lix.ts';
import { capacityOfRole, roles } from '../../../kernel/who.ts';
import { recordKinds } from '../../administration/public.server.ts';
import type { Both } from '../both.ts';
import type { Task } from './guide-file.ts';
import { labelsIn } from './labelled.ts';
import { ownGuide } from './own-guide.ts';
import { readHelp } from './read-guides.server.ts';
import { pictureAddress } from './routes.server.ts';

const { guides, tasks, activities } = await readHelp('knowledge');
const textsOf = ({ title, why, steps, wrong }: Task): readonly Both[] => [title, why, ...steps, ...wrong];
const screens = screensOf('.');

it('every step names a screen that exists, and every task begins on one', () => {
  const named = tasks.map(({ id, steps }) => ({ id, at: steps.flatMap(({ at }) => at ?? []) }));
  expect(named.filter(({ at }) => at.length === 0)).toEqual([]);
  expect(named.flatMap(({ at }) => at).filter((at) => !screens.has(at))).toEqual([]);
});

it('every picture is one that a story makes and docs/screens shows', () => {
  const shown = readFileSync('docs/screens/README.md', 'utf8');
  const missing = tasks
    .map(({ picture }) => picture.name)
    .filter((name) => !existsSync(`docs/screens/${name}.png`) || !shown.includes(`(${name}.png)`));
  expect(missing).toEqual([]);
});

it('a Swedish reader sees a picture in Swedish where it was taken, and in English otherwise', () => {
  expect(pictureAddress('files', 'sv', ['files'])).toBe('/assets/help/sv/files.png');
  expect(pictureAddress('log', 'sv', ['files'])).toBe('/assets/help/log.png');
  expect(pictureAddress('files', 'en', ['files'])).toBe('/assets/help/files.png');
});

it('every label is on a screen in the same words, in both languages the same labels', () => {
  const english = englishTexts('.');
  const swedish = readFileSync('locales/sv.po', 'utf8');
  for (const text of tasks.flatMap(textsOf)) {
    expect(labelsIn(text.sv)).toEqual(labelsIn(text.en));
    for (const id of labelsIn(text.en)) {
      expect([id, english.get(id)]).toEqual([id, expect.stringMatching(/^[^{}<>]+$/)]);
      expect(swedish).toContain(`msgid "${id}"`);
    }
  }
});

it('every marked word is in the glossary, in the same language', () => {
  const rows = readFileSync('docs/glossary.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const cells = (at: number) =>
    rows.flatMap((line) => (line.split('|')[at] ?? '').split(/[;,(]/).map((word) => word.trim().toLocaleLowerCase()));
  const known = { en: cells(1), sv: cells(2) };
  const marked = (text: string) => [...text.matchAll(/(?<![\p{L}\d])_([^_]+)_(?![\p{L}\d])/gu)].map(([, word]) => word);
  for (const language of ['en', 'sv'] as const)
    expect(
      tasks
        .flatMap(textsOf)
        .flatMap((text) => marked(text[language]))
        .filter((word) => !known[language].includes(word ?? '')),
    ).toEqual([]);
});

it('every task is in a guide, and every place that a screen can open is answered by a task', () => {
  const inGuide = new Set(guides.flatMap((guide) => guide.tasks));
  expect(tasks.map(({ id }) => id).filter((id) => !inGuide.has(id))).toEqual([]);
  const answered = new Set(tasks.flatMap(({ topics }) => topics));
  expect(helpTopics.filter((topic) => !answered.has(topic))).toEqual([]);
  // Two tasks about one screen: which of them opens would depend on the order of files.
  const all = tasks.flatMap(({ topics }) => topics);
  expect(all.filter((topic, place) => all.indexOf(topic) !== place)).toEqual([]);
});

it('every role has a guide that is for it', () => {
  const forRole = (role: string) => {
    const capacity =
      capacityOfRole(role) ?? (role === 'analyst' ? 'analysis' : role === 'officer' ? 'support' : 'administration');
    const id = ownGuide(guides, { roles: [role], capacity, kind: 'police' });
    return guides.find((guide) => guide.id === id);
  };
  expect(roles.filter((role) => !forRole(role))).toEqual([]);
  expect(forRole('administrator')?.id).toBe('administrator');
  expect(forRole('data-protection-officer')?.id).toBe('log-reader');
  expect(forRole('trainer')?.id).toBe('training-lead');
});

it('every task is easy to read in Swedish and in English', () => {
  const hard = tasks.flatMap((task) =>
    (['sv', 'en'] as const)
      .map((language) => ({
        id: task.id,
        language,
        lix: Math.round(
          lixOf(
            textsOf(task)
              .map((text) => text[language].replaceAll(/\[\[[^\]]+\]\]/g, 'knapp'))
              .join(' '),
          ),
        ),
      }))
      .filter(({ lix: index }) => index > 45),
  );
  expect(hard).toEqual([]);
});

it('every kind of record that an agency decides about is an activity of the record of processing, once', () => {
  expect(activities.map(({ kind }) => kind)).toEqual([...recordKinds]);
});
