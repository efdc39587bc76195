import { z } from 'zod';
import { CourseId, PartId } from '../courses/course-file.ts';

/** A text in both languages, as far as it is written: a draft may be empty everywhere. */
const lax = (max: number) => z.strictObject({ sv: z.string().max(max), en: z.string().max(max) });
const Line = lax(300);
const Long = lax(6000);
export type InBothLanguages = z.infer<typeof Line>;

const Part = z.string().max(131);
const Name = z.string().max(40);

const DraftOption = z.strictObject({ id: Name, text: Line, follows: lax(1500), to: Part });
const DraftChoice = z.strictObject({
  id: Part,
  ask: Line,
  options: z.array(DraftOption).max(6),
  right: Name,
  source: lax(600),
  verified: z.boolean(),
});
const DraftDocument = z.strictObject({ title: Line, lines: Long, source: lax(600) });
const DraftScene = z.strictObject({
  id: Part,
  title: Line,
  /** Paragraphs, each on a line of its own. */
  text: Long,
  pictures: z.array(z.strictObject({ name: Name, alt: Line })).max(4),
  documents: z.array(DraftDocument).max(4),
  choice: DraftChoice.nullable(),
});
const DraftPiece = z.strictObject({
  id: Part,
  title: Line,
  obstacles: z.array(z.string().max(10)).max(8),
  scenes: z.array(DraftScene).max(30),
});
const DraftQuestion = z.strictObject({ day: z.int().min(1).max(365), piece: Part, ask: Line, answer: lax(600) });

/** A course while it is written: what its three files hold, with every text in both languages side by side, and nothing required. */
export const CourseDraft = z.strictObject({
  id: CourseId,
  /** What stands first in the YAML file, as comments. */
  remark: z.string().max(1000),
  audience: z.array(z.string().max(40)).max(20),
  minutesEach: z.int().min(1).max(30),
  monthsValid: z.int().min(1).max(120),
  lawNote: lax(600),
  title: Line,
  about: lax(600),
  contentNote: lax(600),
  pieces: z.array(DraftPiece).min(1).max(12),
  recall: z.array(DraftQuestion).max(40),
});
export type CourseDraft = z.infer<typeof CourseDraft>;
export type DraftPiece = z.infer<typeof DraftPiece>;
export type DraftScene = z.infer<typeof DraftScene>;
export type DraftChoice = z.infer<typeof DraftChoice>;

export const noText = (): InBothLanguages => ({ sv: '', en: '' });

/** The paragraphs of a text that was typed: its lines that are not empty. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The next free name below another: `night.1` has scenes `night.1.s1`, `night.1.s2`. */
export function freeName(under: string, letter: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = under === '' ? `${letter}${number}` : `${under}.${letter}${number}`;
    if (!taken.includes(name)) return name;
  }
}

export const newScene = (piece: string, taken: readonly string[]): DraftScene => ({
  id: freeName(piece, 's', taken),
  title: noText(),
  text: noText(),
  pictures: [],
  documents: [],
  choice: null,
});

export const newPiece = (course: string, taken: readonly string[]): DraftPiece => {
  const id = freeName(course, 'p', taken);
  return { id, title: noText(), obstacles: [], scenes: [newScene(id, [])] };
};

export const newChoice = (scene: string): DraftChoice => ({
  id: `${scene}.choice`,
  ask: noText(),
  options: ['a', 'b', 'c'].map((id) => ({ id, text: noText(), follows: noText(), to: '' })),
  right: '',
  source: noText(),
  verified: false,
});

/** A course of one piece with one scene, to begin with. */
export const newDraft = (id: string): CourseDraft => ({
  id,
  remark: '',
  audience: [],
  minutesEach: 6,
  monthsValid: 24,
  lawNote: noText(),
  title: noText(),
  about: noText(),
  contentNote: noText(),
  pieces: [newPiece(id, [])],
  recall: [],
});

/** The text of a course as it was saved; an empty one to a reader whose agency cannot open it. */
export const draftIn = (saved: string | undefined, id: string): CourseDraft =>
  saved === undefined ? newDraft(id) : CourseDraft.parse(JSON.parse(saved));

/** The course under another name: the names of all its parts begin with it. */
export function renamed(draft: CourseDraft, id: string): CourseDraft {
  const of = (part: string): string => (part.startsWith(`${draft.id}.`) ? `${id}${part.slice(draft.id.length)}` : part);
  return {
    ...draft,
    id,
    pieces: draft.pieces.map((piece) => ({
      ...piece,
      id: of(piece.id),
      scenes: piece.scenes.map((scene) => ({
        ...scene,
        id: of(scene.id),
        choice: scene.choice && {
          ...scene.choice,
          id: of(scene.choice.id),
          options: scene.choice.options.map((option) => ({ ...option, to: of(option.to) })),
        },
      })),
    })),
    recall: draft.recall.map((question) => ({ ...question, piece: of(question.piece) })),
  };
}

/** Whether every part has a name that a file of a course can have, each once. */
export function hasPlainNames(draft: CourseDraft): boolean {
  const parts = draft.pieces.flatMap((piece) => [
    piece.id,
    ...piece.scenes.flatMap(({ id, choice }) => [id, ...(choice ? [choice.id] : [])]),
  ]);
  return parts.every((part) => PartId.safeParse(part).success) && new Set(parts).size === parts.length;
}
