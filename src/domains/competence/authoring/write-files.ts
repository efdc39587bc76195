import type { CourseWords, SceneWords } from '../courses/read-words.ts';
import type { CourseDraft } from './draft.ts';
import { fileOfDraft, wordsOfDraft } from './words-of-draft.ts';

/** The three texts of a course. */
export type CourseTexts = { readonly yaml: string; readonly sv: string; readonly en: string };

/**
 * A draft as the files that `cape course check` reads. Written in one way only, so that a file that is read and written again has the same
 * bytes; the courses of `knowledge/` are written in it.
 */
export const writeFiles = (draft: CourseDraft, version: number): CourseTexts => ({
  yaml: writeYaml(draft, version),
  sv: writeWords(wordsOfDraft(draft, 'sv')),
  en: writeWords(wordsOfDraft(draft, 'en')),
});

/** A text in YAML, in quotes: JSON is a part of it. */
const quoted = (text: string): string => JSON.stringify(text);
/** Words that YAML reads as something else than a text, when they stand without quotes. */
const otherThanText = /^(?:y|yes|n|no|true|false|on|off|null|~|[-+.]?\d.*)$/i;
const name = (text: string): string =>
  /^[a-z][a-z0-9.-]*$/.test(text) && !otherThanText.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
const both = ({ sv, en }: { readonly sv: string; readonly en: string }): string =>
  `{ sv: ${quoted(sv)}, en: ${quoted(en)} }`;

function writeYaml(draft: CourseDraft, version: number): string {
  const file = fileOfDraft(draft, version);
  const lines = [
    ...(draft.remark === '' ? [] : draft.remark.split('\n').map((line) => `# ${line}`.trimEnd())),
    `id: ${name(file.id)}`,
    `version: ${version}`,
    'languages: [sv, en]',
    `audience: [${file.audience.map(name).join(', ')}]`,
    `minutes_each: ${file.minutes_each}`,
    `months_valid: ${file.months_valid}`,
    'invented: true',
    ...(file.law_note ? [`law_note: ${both(file.law_note)}`] : []),
    'pieces:',
    ...file.pieces.flatMap(({ id, obstacles, choices }) => [
      `  - id: ${name(id)}`,
      `    obstacles: [${obstacles.join(', ')}]`,
      Object.keys(choices).length === 0 ? '    choices: {}' : '    choices:',
      ...Object.entries(choices).map(([choice, { right, to, source, verified }]) => {
        const ways = Object.entries(to).map(([option, place]) => `${name(option)}: ${name(place)}`);
        const from = typeof source === 'string' ? quoted(source) : both(source);
        const leads = ways.length === 0 ? '{}' : `{ ${ways.join(', ')} }`;
        return `      ${name(choice)}: { right: ${name(right)}, to: ${leads}, source: ${from}, verified: ${verified} }`;
      }),
    ]),
    ...(file.recall.length === 0 ? [] : ['recall:']),
    ...file.recall.map(
      ({ day, piece, sv, en, answer }) =>
        `  - { day: ${day}, piece: ${name(piece)}, sv: ${quoted(sv)}, en: ${quoted(en)}, answer: ${both(answer)} }`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function writeWords(words: CourseWords): string {
  const head = [
    '---',
    `course: ${words.course}`,
    `language: ${words.language}`,
    `title: "${words.title}"`,
    `about: "${words.about}"`,
    `content_note: "${words.contentNote}"`,
    '---',
  ];
  const pieces = words.pieces.flatMap(({ id, title, scenes }) => [
    '',
    `# ${title} {#${id}}`,
    ...scenes.flatMap((scene) => ['', `## ${scene.title} {#${scene.id}}`, ...sceneLines(scene)]),
  ]);
  return `${[...head, ...pieces].join('\n')}\n`;
}

const sceneLines = ({ pictures, text, documents, choice }: SceneWords): readonly string[] => [
  ...pictures.map((picture) => `![${picture.alt}](${picture.name})`),
  ...text,
  ...documents.flatMap(({ title, lines, source }) => [
    '',
    `|# ${title}`,
    ...lines.map((line) => `| ${line}`),
    `|= ${source}`,
  ]),
  ...(choice
    ? [
        '',
        `? ${choice.ask} {#${choice.id}}`,
        ...choice.options.flatMap(({ id, text: said, follows }) => [`- [${id}] ${said}`, `  > ${follows}`]),
      ]
    : []),
];
