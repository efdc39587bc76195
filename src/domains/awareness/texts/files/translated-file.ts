/** One translation as a file has it: which text, of which original, from which version on; null where there was none. */
export type FileEntry = {
  readonly key: string;
  readonly original: string;
  readonly version: number | null;
  readonly said: string;
};

/** What a translator is given of one text. */
export type FileText = FileEntry & {
  readonly en: string;
  readonly sv: string;
  readonly note: string;
  readonly state: 'initial' | 'translated' | 'reviewed' | 'final';
};

/** Why a file is not read at all. */
export const fileFaults = ['not-read', 'own-type', 'other-language', 'no-texts', 'too-many'] as const;
export type FileFault = (typeof fileFaults)[number];

export type ReadFile = { readonly entries: readonly FileEntry[] } | { readonly fault: FileFault };
