import type { FileType } from './type-by-content.ts';

/** What an ending of a name says that a file is. Of any other ending nothing is known. */
const saidBy: Readonly<Record<string, readonly FileType[]>> = {
  pdf: ['pdf'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  png: ['png'],
  gif: ['gif'],
  webp: ['webp'],
  heic: ['heic'],
  heif: ['heic'],
  tif: ['tiff'],
  tiff: ['tiff'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  odt: ['odt'],
  ods: ['ods'],
  odp: ['odp'],
  doc: ['old-office', 'rtf'],
  xls: ['old-office'],
  ppt: ['old-office'],
  msg: ['old-office'],
  rtf: ['rtf'],
  zip: ['zip'],
  mp4: ['mp4'],
  m4a: ['mp4'],
  m4v: ['mp4'],
  mov: ['mp4'],
  mp3: ['mp3'],
  wav: ['wav'],
  ogg: ['ogg'],
  oga: ['ogg'],
  opus: ['ogg'],
  webm: ['webm'],
  mkv: ['webm'],
  txt: ['text'],
  csv: ['text'],
  md: ['text'],
  eml: ['text'],
  html: ['markup'],
  htm: ['markup'],
  xml: ['markup'],
  svg: ['markup'],
};

/** Endings that a computer runs when the file is opened. */
const run = new Set(
  (
    'exe com scr pif bat cmd msi msp dll cpl hta js jse vbs vbe wsf wsh ps1 psm1 lnk url reg jar jnlp app command ' +
    'sh scf inf iso img vhd apk dmg pkg deb rpm appimage'
  ).split(' '),
);

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';

/** Whether a file of this name is run when it is opened. */
export const isNamedAsProgram = (name: string): boolean => run.has(endingOf(name));

/** Whether the name says that it is something else than its contents are. */
export function isNamedAsOther(name: string, type: FileType): boolean {
  const said = saidBy[endingOf(name)];
  return said !== undefined && !said.includes(type);
}
