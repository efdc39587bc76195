import type { Both } from '../both.ts';
import type { CourseFile } from './course-file.ts';
import type { CourseWords, DocumentWords } from './read-words.ts';
import { theEnd } from './right-way.ts';

type Language = 'sv' | 'en';
type InBoth<T> = Readonly<Record<Language, T>>;

export type CourseChoice = {
  readonly id: string;
  readonly ask: Both;
  readonly options: readonly {
    readonly id: string;
    readonly text: Both;
    readonly follows: Both;
    readonly to: string;
  }[];
  readonly right: string;
  readonly source: Both;
  readonly verified: boolean;
};

export type CourseScene = {
  readonly id: string;
  readonly title: Both;
  readonly text: InBoth<readonly string[]>;
  readonly pictures: readonly { readonly alt: Both; readonly drawing: string }[];
  readonly documents: InBoth<readonly DocumentWords[]>;
  readonly choice: CourseChoice | null;
};

export type CoursePiece = {
  readonly id: string;
  readonly title: Both;
  readonly obstacles: readonly string[];
  readonly scenes: readonly CourseScene[];
};

/** A course as it is taken: pieces of scenes, some with a choice whose options lead on. */
export type Course = {
  readonly id: string;
  readonly version: number;
  readonly audience: readonly string[];
  readonly minutesEach: number;
  readonly monthsValid: number;
  readonly obstacles: readonly string[];
  readonly title: Both;
  readonly about: Both;
  readonly contentNote: Both;
  readonly lawNote: Both | null;
  readonly pieces: readonly CoursePiece[];
  /** Questions to think about after so many days, with an answer to compare with. */
  readonly recall: readonly (Both & { readonly day: number; readonly answer: Both })[];
};

/** A course from its file and its words. What does not fit together is found before, by `checkCourse`. */
export function joinCourse(
  file: CourseFile,
  words: InBoth<CourseWords>,
  drawings: ReadonlyMap<string, string>,
): Course {
  const both = (of: (one: CourseWords) => string): Both => ({ sv: of(words.sv), en: of(words.en) });
  return {
    id: file.id,
    version: file.version,
    audience: file.audience,
    minutesEach: file.minutes_each,
    monthsValid: file.months_valid,
    obstacles: [...new Set(file.pieces.flatMap(({ obstacles }) => obstacles))],
    title: both(({ title }) => title),
    about: both(({ about }) => about),
    contentNote: both(({ contentNote }) => contentNote),
    lawNote: file.law_note ?? null,
    recall: file.recall,
    pieces: words.en.pieces.map((piece, at) => joinPiece(file.pieces[at], piece, words.sv.pieces[at], drawings)),
  };
}

type PieceWords = CourseWords['pieces'][number];

function joinPiece(
  file: CourseFile['pieces'][number] | undefined,
  en: PieceWords,
  sv: PieceWords | undefined,
  drawings: ReadonlyMap<string, string>,
): CoursePiece {
  return {
    id: en.id,
    title: { sv: sv?.title ?? en.title, en: en.title },
    obstacles: file?.obstacles ?? [],
    scenes: en.scenes.map((scene, at) => {
      const other = sv?.scenes[at] ?? scene;
      return {
        id: scene.id,
        title: { sv: other.title, en: scene.title },
        text: { sv: other.text, en: scene.text },
        pictures: scene.pictures.map(({ name, alt }, place) => ({
          alt: { sv: other.pictures[place]?.alt ?? alt, en: alt },
          drawing: drawings.get(name) ?? '',
        })),
        documents: { sv: other.documents, en: scene.documents },
        choice: joinChoice(file, scene, other, en.scenes[at + 1]?.id ?? theEnd),
      };
    }),
  };
}

type SceneWords = PieceWords['scenes'][number];

function joinChoice(
  file: CourseFile['pieces'][number] | undefined,
  { choice }: SceneWords,
  { choice: swedish }: SceneWords,
  next: string,
): CourseChoice | null {
  const rules = choice ? file?.choices[choice.id] : undefined;
  if (!choice || !rules) return null;
  return {
    id: choice.id,
    ask: { sv: swedish?.ask ?? choice.ask, en: choice.ask },
    options: choice.options.map(({ id, text, follows }) => {
      const other = swedish?.options.find((one) => one.id === id);
      return {
        id,
        text: { sv: other?.text ?? text, en: text },
        follows: { sv: other?.follows ?? follows, en: follows },
        to: rules.to[id] ?? next,
      };
    }),
    right: rules.right,
    source: typeof rules.source === 'string' ? { sv: rules.source, en: rules.source } : rules.source,
    verified: rules.verified,
  };
}
