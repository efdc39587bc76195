/** How the folder of an agency is laid out. A change that an older CAPE would misread raises the number. */
export const format = 1;

export const sumsFile = 'SHA256SUMS';
export const manifestFile = 'manifest.json';
export const sealedNote = 'SEALED.txt';

/** What the log of one agency consists of, in `log/` and in each part of `earlier-logs/`. */
export const logFiles = [
  'about.json',
  'checkpoints.jsonl',
  'entries.jsonl',
  'phone-acts.jsonl',
  'phones.jsonl',
  'receipts.jsonl',
] as const;

/** A name that leads nowhere but into the folder: letters, digits, dots, hyphens; no part that begins with a dot. */
const safe = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*){0,3}$/;
export const isSafePath = (path: string): boolean => path.length <= 240 && safe.test(path);

export const organisationFile = (table: string): string => `organisation/${table}.jsonl`;
export const truthFile = (table: string): string => `other/${table}.jsonl`;
export const indexOfActs = 'schemas/index.jsonl';
export const othersFile = 'organisation/others.jsonl';
export const apartFile = 'acts/apart.jsonl';
export const receivedFile = 'letters/received.jsonl';
export const sentFile = 'letters/sent.jsonl';
export const actsFile = (kind: string, realm: string, stream: string): string =>
  `acts/${kind}/${realm}-${stream}.jsonl`;
export const isActsFile = (path: string): boolean => /^acts\/[^/]+\/\d+-[0-9a-f-]{36}\.jsonl$/.test(path);
export const isFileAbout = (path: string): boolean => /^files\/[^/]+\/about\.json$/.test(path);
export const earlierLog = /^earlier-logs\/([1-9]\d{0,4})\/([a-z-]+\.jsonl?)$/;

/** Which agency a folder is of. */
export type AgencyNamed = {
  readonly id: number;
  readonly key: string;
  readonly country: string;
  readonly name_sv: string;
  readonly name_en: string;
};
