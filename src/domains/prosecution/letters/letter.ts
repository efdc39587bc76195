import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { directiveAnswers } from '../codes.ts';
import { ElementId } from '../elements/schema.ts';
import { ItemFacts } from '../evidence/schema.ts';
import type { ArrivedLetter } from './arrived-letter.ts';

/** What is sent when the leader of an investigation in another agency asks for a step. */
export const DirectiveSnapshot = z.strictObject({
  element: ElementId.nullable(),
  dueOn: Day,
  what: z.string(),
  /** The sender's reference, so that the two files can be matched. */
  about: z.string(),
});
export type DirectiveSnapshot = z.infer<typeof DirectiveSnapshot>;

/** Chosen items of a file, with the aliases of the injured people. `texts` holds all own text, as JSON. */
export const FileSnapshot = z.strictObject({
  answers: Uuid.nullable(),
  answer: z.enum(directiveAnswers).nullable(),
  parties: z.array(Uuid),
  items: z.array(ItemFacts),
  texts: z.string(),
  about: z.string(),
});
export type FileSnapshot = z.infer<typeof FileSnapshot>;

/** The own words of a file snapshot, by what they are about: `party.ID`, `item.ID`, `answer`. */
export const SnapshotTexts = z.record(z.string(), z.string());

export const directiveLetter: LetterKind = {
  kind: 'directive',
  referenceLetter: 'D',
  streamKind: 'criminal-letter',
  snapshot: DirectiveSnapshot,
  words: ['what', 'about'],
};

export const fileLetter: LetterKind = {
  kind: 'investigation-file',
  referenceLetter: 'E',
  streamKind: 'criminal-letter',
  snapshot: FileSnapshot,
  words: ['texts', 'about'],
};

/** What came in a disclosure of evidence: its facts, and its own texts by what they are about. */
export type Came = { readonly snapshot: FileSnapshot; readonly texts: Readonly<Record<string, string>> };

const nothing: Came = {
  snapshot: { answers: null, answer: null, parties: [], items: [], texts: '{}', about: '' },
  texts: {},
};

/** What came in a disclosure whose `texts` were sealed. A directive contains nothing of a file. */
export function cameWith(letter: ArrivedLetter, texts: string | null): Came {
  if (letter.kind === 'directive') return nothing;
  const snapshot = FileSnapshot.parse({ ...letter.snapshot, texts: texts ?? '{}', about: '' });
  return { snapshot, texts: SnapshotTexts.parse(JSON.parse(snapshot.texts)) };
}
