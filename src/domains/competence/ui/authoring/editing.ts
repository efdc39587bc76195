import type { CourseDraft, InBothLanguages } from '../../authoring/draft.ts';
import type { RealCaseDetail } from '../../authoring/real-case.ts';

/** What the fields of the editor need: the course as it stands, a way to change it, and what the rules say at each field. */
export type Editing = {
  readonly draft: CourseDraft;
  readonly put: (path: string, part: unknown) => void;
  readonly faultAt: (path: string) => string | undefined;
  readonly realAt: (path: string) => readonly RealCaseDetail[];
  /** Pictures by name: drawings of shapes and photographs. */
  readonly pictures: ReadonlyMap<string, string>;
};

export const languages = ['sv', 'en'] as const;

/** A text in the language of the reader, or in the other one, or what stands for it. */
export const shownIn = (text: InBothLanguages, language: 'sv' | 'en', instead: string): string =>
  text[language].trim() || text.sv.trim() || text.en.trim() || instead;
