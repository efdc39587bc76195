import type { CourseShown } from '../schema.ts';
import type { Course } from './course.ts';

/** A course in one language, as it is taken. */
export const showCourse = (course: Course, language: 'sv' | 'en'): CourseShown => ({
  id: course.id,
  version: course.version,
  title: course.title[language],
  about: course.about[language],
  contentNote: course.contentNote[language],
  lawNote: course.lawNote?.[language] ?? null,
  minutesEach: course.minutesEach,
  pieces: course.pieces.map((piece) => ({
    id: piece.id,
    title: piece.title[language],
    scenes: piece.scenes.map(({ id, title, text, pictures, documents, choice }) => ({
      id,
      title: title[language],
      text: [...text[language]],
      pictures: pictures.map(({ alt, drawing }) => ({ text: alt[language], drawing })),
      documents: documents[language].map(({ title: of, lines, source }) => ({ title: of, lines: [...lines], source })),
      choice: choice && {
        id: choice.id,
        ask: choice.ask[language],
        options: choice.options.map((option) => ({
          id: option.id,
          text: option.text[language],
          follows: option.follows[language],
          to: option.to,
        })),
        right: choice.right,
        source: choice.source[language],
        verified: choice.verified,
      },
    })),
  })),
});
