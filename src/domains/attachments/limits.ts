/** Bytes of a piece before it is sealed. The last is as long as what is left. */
export const pieceBytes = 1_048_576;

export const piecesOf = (bytes: number): number => Math.ceil(bytes / pieceBytes);

/** How long a piece is. */
export const lengthOfPiece = (bytes: number, piece: number): number => Math.min(pieceBytes, bytes - piece * pieceBytes);

/** How much is taken: of one file, of all files of one matter, and of files of one matter that have begun and not arrived. */
export type FileLimits = {
  readonly file: number;
  readonly matter: number;
  readonly arriving: number;
  /** Whether files are scanned for viruses before anyone can fetch them. */
  readonly scans: boolean;
  /** Whether a file that is larger than the scanner takes is opened all the same. */
  readonly opensUnscanned: boolean;
  /** In which folder the sealed pieces lie. Null: in the database. */
  readonly folder: string | null;
};

const mebibyte = 1_048_576;

/** What is taken where the settings say nothing else. */
export const usualLimits: FileLimits = {
  file: 2048 * mebibyte,
  matter: 20_480 * mebibyte,
  arriving: 50,
  scans: false,
  opensUnscanned: true,
  folder: null,
};

/** The most that any installation takes of one file: so many pieces are counted one by one. */
export const largestFile = 16_384 * mebibyte;
