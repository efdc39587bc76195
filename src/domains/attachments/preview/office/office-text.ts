import type { FileType } from '../../type-by-content.ts';
import type { OfficePart, ReadPart } from './office-part.ts';
import { sheetsOfExcel, sheetsOfOpenDocument } from './sheets.ts';
import { slidesOfOpenDocument, slidesOfPowerPoint } from './slides.ts';
import { textOfOpenDocument, textOfWord } from './written-text.ts';

const readers: Partial<Record<FileType, (read: ReadPart) => Promise<readonly OfficePart[]>>> = {
  docx: textOfWord,
  odt: textOfOpenDocument,
  pptx: slidesOfPowerPoint,
  odp: slidesOfOpenDocument,
  xlsx: sheetsOfExcel,
  ods: sheetsOfOpenDocument,
};

/** What an office file says, as text. Nothing in it is run, followed or computed. */
export const officeText = async (type: FileType, read: ReadPart): Promise<readonly OfficePart[]> =>
  (await readers[type]?.(read)) ?? [];
