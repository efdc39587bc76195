import { lixOf, sentencesOf, wordsOf } from '../../../kernel/text/lix.ts';
import { isSafePicture } from './check-picture.ts';
import type { CourseFile } from './course-file.ts';
import { isCleanPhoto } from './photo.ts';
import type { CourseWords } from './read-words.ts';
import { theEnd } from './right-way.ts';

/** What is wrong with a course, and where. */
export type CourseFault = {
  readonly at: string;
  readonly code:
    | 'other-parts'
    | 'no-choice'
    | 'no-rule'
    | 'right-is-no-option'
    | 'no-text-for-option'
    | 'leads-nowhere'
    | 'never-reached'
    | 'unknown-obstacle'
    | 'long-sentence'
    | 'hard-to-read'
    | 'too-long'
    | 'no-piece'
    | 'right-by-place'
    | 'other-pictures'
    | 'no-picture'
    | 'unsafe-picture'
    | 'bad-document';
  readonly values: Readonly<Record<string, string | number>>;
};

/** Why a file of a course could not be read as what it should be. */
export type CourseFileFault = 'no-file' | 'not-yaml' | 'shape' | 'stray' | 'no-field';

/** Words in a sentence, words in a piece with all its options, and LIX in Swedish, at most. */
const [mostInSentence, mostInPiece, mostLix] = [25, 750, 40];

/** Choices in a course from which on their places are compared. */
const fewestToCompare = 8;

const fault = (at: string, code: CourseFault['code'], values: CourseFault['values'] = {}): CourseFault => ({
  at,
  code,
  values,
});

/** Everything that is wrong with a course whose files have the right form. None: it can be taken. */
export function checkCourse(
  file: CourseFile,
  words: Readonly<Record<'sv' | 'en', CourseWords>>,
  obstacles: ReadonlySet<string>,
  drawings: ReadonlyMap<string, string>,
): readonly CourseFault[] {
  return [
    ...sameParts(words),
    ...checkShown(words, drawings),
    ...rightByPlace(file, words),
    ...file.pieces.flatMap((piece) => [
      ...piece.obstacles.filter((id) => !obstacles.has(id)).map((id) => fault(piece.id, 'unknown-obstacle', { id })),
      ...checkPiece(piece, words.en),
    ]),
    ...file.recall
      .filter(({ piece }) => !file.pieces.some(({ id }) => id === piece))
      .map(({ piece, day }) => fault(`recall.${day}`, 'no-piece', { id: piece })),
    ...(['sv', 'en'] as const).flatMap((language) => readable(words[language])),
  ];
}

const partsOf = ({ pieces }: CourseWords): readonly string[] =>
  pieces.flatMap(({ id, scenes }) => [
    id,
    ...scenes.flatMap((scene) => [
      scene.id,
      ...(scene.choice ? [scene.choice.id, ...scene.choice.options.map((one) => `${scene.choice?.id} ${one.id}`)] : []),
    ]),
  ]);

function sameParts({ sv, en }: Readonly<Record<'sv' | 'en', CourseWords>>): readonly CourseFault[] {
  const [swedish, english] = [partsOf(sv), partsOf(en)];
  const only = (of: readonly string[], other: readonly string[], language: string) =>
    of.filter((id) => !other.includes(id)).map((id) => fault(id, 'other-parts', { language }));
  return [...only(swedish, english, 'sv'), ...only(english, swedish, 'en')];
}

/** Pictures and documents: the same in both languages, each drawn by a file that can do nothing, each with its source. */
function checkShown(
  { sv, en }: Readonly<Record<'sv' | 'en', CourseWords>>,
  drawings: ReadonlyMap<string, string>,
): readonly CourseFault[] {
  const swedish = new Map(sv.pieces.flatMap(({ scenes }) => scenes.map((scene) => [scene.id, scene] as const)));
  return en.pieces.flatMap(({ scenes }) =>
    scenes.flatMap((scene) => {
      const other = swedish.get(scene.id) ?? scene;
      const names = (of: typeof scene) => `${of.pictures.map(({ name }) => name).join(' ')} ${of.documents.length}`;
      return [
        ...(names(scene) === names(other) ? [] : [fault(scene.id, 'other-pictures')]),
        ...scene.pictures.flatMap(({ name }) => {
          const drawing = drawings.get(name);
          if (drawing === undefined) return [fault(scene.id, 'no-picture', { name })];
          return isSafePicture(drawing) || isCleanPhoto(drawing) ? [] : [fault(scene.id, 'unsafe-picture', { name })];
        }),
        ...[...scene.documents, ...other.documents]
          .filter(({ lines, source }) => lines.length === 0 || source === '')
          .map(({ title }) => fault(scene.id, 'bad-document', { title })),
      ];
    }),
  );
}

/** A course whose right option is nearly always in the same place is answered without being read. */
function rightByPlace(
  { id: course, pieces }: CourseFile,
  words: Readonly<Record<'sv' | 'en', CourseWords>>,
): readonly CourseFault[] {
  const rights = new Map(
    pieces.flatMap(({ choices }) => Object.entries(choices).map(([id, { right }]) => [id, right])),
  );
  return (['sv', 'en'] as const).flatMap((language) => {
    const choices = words[language].pieces.flatMap(({ scenes }) => scenes.flatMap(({ choice }) => choice ?? []));
    const places = choices.map(({ id, options }) => options.findIndex((one) => one.id === rights.get(id)));
    return [0, 1, 2].flatMap((place) => {
      const count = places.filter((one) => one === place).length;
      const isMost = choices.length >= fewestToCompare && count > (choices.length * 3) / 5;
      return isMost ? [fault(course, 'right-by-place', { language, place: place + 1, count, of: choices.length })] : [];
    });
  });
}

function checkPiece(file: CourseFile['pieces'][number], words: CourseWords): readonly CourseFault[] {
  const piece = words.pieces.find(({ id }) => id === file.id);
  if (!piece) return [fault(file.id, 'no-piece', { id: file.id })];
  const scenes = piece.scenes.map(({ id }) => id);
  const choices = piece.scenes.flatMap(({ choice }) => choice ?? []);
  const withoutRule = choices.filter(({ id }) => !(id in file.choices)).map(({ id }) => fault(id, 'no-rule'));
  const rules = Object.entries(file.choices).flatMap(([id, rule]) => {
    const choice = choices.find((one) => one.id === id);
    if (!choice) return [fault(id, 'no-choice')];
    const options = choice.options.map((one) => one.id);
    return [
      ...(options.includes(rule.right) ? [] : [fault(id, 'right-is-no-option', { option: rule.right })]),
      ...choice.options
        .filter(({ follows }) => follows === '')
        .map((one) => fault(id, 'no-text-for-option', { option: one.id })),
      ...options.filter((one) => !(one in rule.to)).map((option) => fault(id, 'leads-nowhere', { option })),
      ...Object.entries(rule.to)
        .filter(([option, to]) => !options.includes(option) || (to !== theEnd && !scenes.includes(to)))
        .map(([option]) => fault(id, 'leads-nowhere', { option })),
    ];
  });
  const reached = new Set(scenes.slice(0, 1));
  for (const [at, { id, choice }] of piece.scenes.entries()) {
    if (!reached.has(id)) continue;
    const rule = choice ? file.choices[choice.id] : undefined;
    for (const to of rule ? Object.values(rule.to) : scenes.slice(at + 1, at + 2)) reached.add(to);
  }
  return [...withoutRule, ...rules, ...scenes.filter((id) => !reached.has(id)).map((id) => fault(id, 'never-reached'))];
}

function readable({ language, pieces }: CourseWords): readonly CourseFault[] {
  return pieces.flatMap((piece) => {
    const texts = piece.scenes.flatMap(({ id, text, choice }) => [
      ...text.map((one) => ({ id, text: one })),
      ...(choice
        ? [
            { id: choice.id, text: choice.ask },
            ...choice.options.flatMap((one) => [
              { id: choice.id, text: one.text },
              { id: choice.id, text: one.follows },
            ]),
          ]
        : []),
    ]);
    const whole = texts.map(({ text }) => text).join(' ');
    // Documents are read as they are, however they are written; their words count.
    const read = piece.scenes.flatMap(({ documents }) => documents.flatMap(({ title, lines }) => [title, ...lines]));
    const lix = Math.round(lixOf(whole));
    const count = wordsOf([whole, ...read].join(' ')).length;
    return [
      ...texts.flatMap(({ id, text }) =>
        sentencesOf(text)
          .map((sentence) => wordsOf(sentence).length)
          .filter((long) => long > mostInSentence)
          .map((long) => fault(id, 'long-sentence', { language, words: long, most: mostInSentence })),
      ),
      ...(language === 'sv' && lix > mostLix ? [fault(piece.id, 'hard-to-read', { lix, most: mostLix })] : []),
      ...(count > mostInPiece ? [fault(piece.id, 'too-long', { language, words: count, most: mostInPiece })] : []),
    ];
  });
}
