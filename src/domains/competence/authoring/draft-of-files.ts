import type { CourseFile } from '../courses/course-file.ts';
import type { CourseWords, SceneWords } from '../courses/read-words.ts';
import type { CourseDraft, DraftScene } from './draft.ts';

type InBoth<T> = Readonly<Record<'sv' | 'en', T>>;

/** The files of a course as a draft. They fit together: `checkCourse` has found nothing. `remark`: the comments above the YAML. */
export function draftOfFiles(file: CourseFile, words: InBoth<CourseWords>, remark: string): CourseDraft {
  const both = (of: (one: CourseWords) => string) => ({ sv: of(words.sv), en: of(words.en) });
  return {
    id: file.id,
    remark,
    audience: file.audience,
    minutesEach: file.minutes_each,
    monthsValid: file.months_valid,
    lawNote: file.law_note ?? { sv: '', en: '' },
    title: both(({ title }) => title),
    about: both(({ about }) => about),
    contentNote: both(({ contentNote }) => contentNote),
    pieces: file.pieces.map((piece, at) => {
      const [sv, en] = [words.sv.pieces[at], words.en.pieces[at]];
      return {
        id: piece.id,
        title: { sv: sv?.title ?? '', en: en?.title ?? '' },
        obstacles: piece.obstacles,
        scenes: (en?.scenes ?? []).map((scene, place) => sceneOf(piece, scene, sv?.scenes[place] ?? scene)),
      };
    }),
    recall: file.recall.map(({ day, piece, sv, en, answer }) => ({ day, piece, ask: { sv, en }, answer })),
  };
}

function sceneOf(file: CourseFile['pieces'][number], en: SceneWords, sv: SceneWords): DraftScene {
  const both = (of: (one: SceneWords) => string) => ({ sv: of(sv), en: of(en) });
  const rule = en.choice ? file.choices[en.choice.id] : undefined;
  return {
    id: en.id,
    title: both(({ title }) => title),
    text: both(({ text }) => text.join('\n')),
    pictures: en.pictures.map(({ name, alt }, at) => ({ name, alt: { sv: sv.pictures[at]?.alt ?? '', en: alt } })),
    documents: en.documents.map((one, at) => {
      const other = sv.documents[at] ?? one;
      return {
        title: { sv: other.title, en: one.title },
        lines: { sv: other.lines.join('\n'), en: one.lines.join('\n') },
        source: { sv: other.source, en: one.source },
      };
    }),
    choice: en.choice && {
      id: en.choice.id,
      ask: both(({ choice }) => choice?.ask ?? ''),
      options: en.choice.options.map((option) => {
        const other = sv.choice?.options.find(({ id }) => id === option.id) ?? option;
        return {
          id: option.id,
          text: { sv: other.text, en: option.text },
          follows: { sv: other.follows, en: option.follows },
          to: rule?.to[option.id] ?? '',
        };
      }),
      right: rule?.right ?? '',
      source: !rule ? { sv: '', en: '' } : typeof rule.source === 'string' ? same(rule.source) : rule.source,
      verified: rule?.verified ?? false,
    },
  };
}

const same = (text: string) => ({ sv: text, en: text });
