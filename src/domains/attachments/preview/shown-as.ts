import type { FileType } from '../type-by-content.ts';

/** How a file is shown in the workspace: each way is one that runs nothing of what is in it. */
export type ShownAs = 'pdf' | 'picture' | 'office' | 'mail' | 'text' | 'sound' | 'film';

/** Why a file is not shown: of its type there is no way, or it is larger than a browser holds with ease. */
export type NotShown = 'type' | 'picture-type' | 'too-large';

const mebibyte = 1_048_576;
/** How large a file is shown at most. All of it is in the memory of the browser meanwhile, of a phone too. */
const largest: Readonly<Record<ShownAs, number>> = {
  pdf: 64 * mebibyte,
  picture: 64 * mebibyte,
  office: 32 * mebibyte,
  mail: 32 * mebibyte,
  text: 16 * mebibyte,
  sound: 64 * mebibyte,
  film: 64 * mebibyte,
};

const byType: Readonly<Record<FileType, ShownAs | 'type' | 'picture-type'>> = {
  pdf: 'pdf',
  jpeg: 'picture',
  png: 'picture',
  gif: 'picture',
  webp: 'picture',
  heic: 'picture-type',
  tiff: 'picture-type',
  docx: 'office',
  xlsx: 'office',
  pptx: 'office',
  odt: 'office',
  ods: 'office',
  odp: 'office',
  'old-office': 'type',
  rtf: 'type',
  zip: 'type',
  mp4: 'film',
  webm: 'film',
  mp3: 'sound',
  wav: 'sound',
  ogg: 'sound',
  // A drawing or a page of the web: its text, as it is written.
  markup: 'text',
  text: 'text',
  unknown: 'type',
};

const isMail = (name: string): boolean => /\.eml$/i.test(name);
/** What is written in another alphabet than UTF-8 is unknown by its contents; whether it is a text shows once its bytes are there. */
const isNamedAsText = (name: string): boolean => /\.(txt|csv|tsv|log|eml|md|srt|vcf|ics)$/i.test(name);

/** How a file is shown, or why not. */
export function shownAs(file: { readonly name: string; readonly type: FileType; readonly bytes: number }) {
  const { name, type, bytes } = file;
  const byContents = byType[type];
  const isText = byContents === 'text' || (type === 'unknown' && isNamedAsText(name));
  const as = isText ? (isMail(name) ? 'mail' : 'text') : byContents;
  if (as === 'type' || as === 'picture-type') return { shown: null, why: as } as const;
  return bytes > largest[as] ? ({ shown: null, why: 'too-large' } as const) : ({ shown: as, why: null } as const);
}
