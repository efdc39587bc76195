/** What a file is by its contents. Its name is not asked. */
export const fileTypes = [
  'pdf',
  'jpeg',
  'png',
  'gif',
  'webp',
  'heic',
  'tiff',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'old-office',
  'rtf',
  'zip',
  'mp4',
  'mp3',
  'wav',
  'ogg',
  'webm',
  'markup',
  'text',
  'unknown',
] as const;
export type FileType = (typeof fileTypes)[number];

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

type Sign = readonly [at: number, sign: string];
const begins = (head: Uint8Array, ...signs: readonly Sign[]): boolean =>
  signs.every(([at, sign]) => latin(head, at, at + sign.length) === sign);

/**
 * Beginnings of programs: of Windows, Linux and macOS, of Java, shortcuts and help of Windows, scripts that name what runs them, and disks
 * that a computer opens as its own.
 */
const programs: readonly string[] = [
  'MZ',
  '\x7fELF',
  '\xfe\xed\xfa\xce',
  '\xfe\xed\xfa\xcf',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '\xca\xfe\xba\xbe',
  'L\0\0\0\x01\x14\x02\0',
  '#!',
  'ITSF',
  'conectix',
  'vhdxfile',
];
/** Where a disk of ISO 9660 says that it is one. */
const disk: Sign = [32_769, 'CD001'];

/** Whether the contents begin as those of a program, whatever the file is called. */
export const isProgram = (head: Uint8Array): boolean =>
  programs.some((sign) => begins(head, [0, sign])) || begins(head, disk);

const signs: readonly (readonly [FileType, ...Sign[]])[] = [
  ['pdf', [0, '%PDF-']],
  ['jpeg', [0, '\xff\xd8\xff']],
  ['png', [0, '\x89PNG\r\n\x1a\n']],
  ['gif', [0, 'GIF87a']],
  ['gif', [0, 'GIF89a']],
  ['webp', [0, 'RIFF'], [8, 'WEBP']],
  ['wav', [0, 'RIFF'], [8, 'WAVE']],
  ['tiff', [0, 'II*\0']],
  ['tiff', [0, 'MM\0*']],
  ['heic', [4, 'ftyphei']],
  ['heic', [4, 'ftyphev']],
  ['heic', [4, 'ftypmif1']],
  ['heic', [4, 'ftypmsf1']],
  ['mp4', [4, 'ftyp']],
  ['mp3', [0, 'ID3']],
  ['mp3', [0, '\xff\xfb']],
  ['mp3', [0, '\xff\xf3']],
  ['ogg', [0, 'OggS']],
  ['webm', [0, '\x1a\x45\xdf\xa3']],
  ['old-office', [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']],
  ['rtf', [0, '{\\rtf']],
];

/** The names of what is in an archive that tell whose format it is. Only names are read: nothing is ever unpacked. */
const contentTypes = '[Content_Types].xml';
const inArchive: readonly (readonly [FileType, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
];
const openDocuments: readonly (readonly [FileType, string])[] = [
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odp', 'application/vnd.oasis.opendocument.presentation'],
];

/**
 * What a file is by its contents: by how it begins, and, of an archive, by the names at its beginning and its end. Both are at most one
 * piece, so the work is bounded however large the file or what it would unpack to. What is not known is told as that.
 */
export function typeByContent(head: Uint8Array, tail: Uint8Array): FileType {
  const known = signs.find(([, ...all]) => begins(head, ...all))?.[0];
  if (known) return known;
  if (begins(head, [0, 'PK\x03\x04'])) return archiveType(head, tail);
  if (!isText(head)) return 'unknown';
  return /^\s*</.test(latin(head, 0, 200).replace(/^\xef\xbb\xbf/, '')) ? 'markup' : 'text';
}

function archiveType(head: Uint8Array, tail: Uint8Array): FileType {
  const open = openDocuments.find(([, mimetype]) => begins(head, [30, `mimetype${mimetype}`]));
  // A longer name begins alike: a template of a text, which is not a text.
  if (open && !/[\w.-]/.test(latin(head, 38 + open[1].length, 39 + open[1].length).replace('P', ''))) return open[0];
  const names = new Set([...namesIn(head), ...namesIn(tail)]);
  return (names.has(contentTypes) && inArchive.find(([, name]) => names.has(name))?.[0]) || 'zip';
}

const headers = [
  { sign: 0x03, length: 26, name: 30 },
  { sign: 0x01, length: 28, name: 46 },
];
const longestWanted = Math.max(...[contentTypes, ...inArchive.map(([, name]) => name)].map(({ length }) => length));
/**
 * How many places are looked at in one piece. In compressed contents every 256th byte is the first letter of a header: some four thousand.
 * Contents that were made to be looked at longer are an archive of which nothing more is known.
 */
const mostPlaces = 16_384;

/** The names, not longer than those that are wanted, where an archive names an entry: after a header of a file, or in the list at the end. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(0x50), places = 0; at !== -1 && places < mostPlaces; places++) {
    const header = bytes[at + 1] === 0x4b ? headers.find(({ sign }) => bytes[at + 2] === sign) : undefined;
    if (header && bytes[at + 3] === header.sign + 1) {
      const length = (bytes[at + header.length] ?? 0) + 256 * (bytes[at + header.length + 1] ?? 0);
      if (length <= longestWanted) names.push(latin(bytes, at + header.name, at + header.name + length));
    }
    at = bytes.indexOf(0x50, at + 1);
  }
  return names;
}

const spaces = new Set([9, 10, 12, 13]);

/** Whether bytes are text in UTF-8 without control characters. A character that is cut off at the end counts as whole. */
function isText(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    if (first < 0x20 ? !spaces.has(first) : first === 0x7f) return false;
    const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : 3;
    if (more === 3 && !(first >= 0xf0 && first < 0xf5)) return false;
    for (let next = 1; next <= more && at + next < bytes.length; next++) {
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += more + 1;
  }
  return bytes.length > 0;
}
