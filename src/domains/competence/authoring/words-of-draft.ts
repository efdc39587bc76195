import type { CourseFile } from '../courses/course-file.ts';
import type { CourseWords, SceneWords } from '../courses/read-words.ts';
import { theEnd } from '../courses/right-way.ts';
import { type CourseDraft, type DraftScene, paragraphsOf } from './draft.ts';

type Language = 'sv' | 'en';

/** The words of a draft in one language, as a file of words has them. */
export const wordsOfDraft = (draft: CourseDraft, language: Language): CourseWords => ({
  course: draft.id,
  language,
  title: draft.title[language].trim(),
  about: draft.about[language].trim(),
  contentNote: draft.contentNote[language].trim(),
  pieces: draft.pieces.map(({ id, title, scenes }) => ({
    id,
    title: title[language].trim(),
    scenes: scenes.map((scene) => sceneWords(scene, language)),
  })),
});

const sceneWords = (scene: DraftScene, language: Language): SceneWords => ({
  id: scene.id,
  title: scene.title[language].trim(),
  text: paragraphsOf(scene.text[language]),
  pictures: scene.pictures.map(({ name, alt }) => ({ name, alt: alt[language].trim() })),
  documents: scene.documents.map(({ title, lines, source }) => ({
    title: title[language].trim(),
    lines: paragraphsOf(lines[language]),
    source: source[language].trim(),
  })),
  choice: scene.choice && {
    id: scene.choice.id,
    ask: scene.choice.ask[language].trim(),
    options: scene.choice.options.map(({ id, text, follows }) => ({
      id,
      text: text[language].trim(),
      follows: follows[language].trim(),
    })),
  },
});

/** What is the same in every language, in the form in which the file of a course is read. It may be incomplete, as the draft is. */
export const fileOfDraft = (draft: CourseDraft, version: number): CourseFile => ({
  id: draft.id,
  version,
  languages: ['sv', 'en'],
  audience: draft.audience,
  minutes_each: draft.minutesEach,
  months_valid: draft.monthsValid,
  invented: true,
  ...(draft.lawNote.sv.trim() === '' && draft.lawNote.en.trim() === ''
    ? {}
    : { law_note: { sv: draft.lawNote.sv.trim(), en: draft.lawNote.en.trim() } }),
  pieces: draft.pieces.map(({ id, obstacles, scenes }) => ({
    id,
    obstacles,
    choices: Object.fromEntries(
      scenes.flatMap(({ choice }, at) =>
        choice
          ? [
              [
                choice.id,
                {
                  right: choice.right,
                  to: Object.fromEntries(
                    choice.options.map((option) => [option.id, option.to || (scenes[at + 1]?.id ?? theEnd)]),
                  ),
                  source: sourceOf(choice.source),
                  verified: choice.verified,
                },
              ] as const,
            ]
          : [],
      ),
    ),
  })),
  recall: draft.recall.map(({ day, piece, ask, answer }) => ({
    day,
    piece,
    sv: ask.sv.trim(),
    en: ask.en.trim(),
    answer: { sv: answer.sv.trim(), en: answer.en.trim() },
  })),
});

const sourceOf = ({ sv, en }: { sv: string; en: string }): string | { sv: string; en: string } =>
  sv.trim() === en.trim() ? sv.trim() : { sv: sv.trim(), en: en.trim() };
