import type { RealmKey } from '../../kernel/act.ts';
import type { InFile } from '../../kernel/part-in.ts';
import type { Instant } from '../../kernel/time/dates.ts';
import type { Who } from '../../kernel/who.ts';
import type { FileType } from './type-by-content.ts';

/** Whether a file was scanned for viruses. *none*: this installation has no scanner; *too-large*: larger than the scanner takes. */
export const scans = ['none', 'waiting', 'clean', 'found', 'too-large'] as const;
export type Scan = (typeof scans)[number];

/** What has become of a file: its pieces come, it is there, it was refused for what is in it, it was withdrawn. */
export const fileStates = ['arriving', 'kept', 'refused', 'withdrawn'] as const;
export type FileState = (typeof fileStates)[number];

/** A file on a matter. Its contents are never changed or replaced: a newer version is a file of its own. */
export type AttachedFile = {
  readonly matterKind: string;
  readonly matter: string;
  readonly bytes: number;
  readonly pieces: number;
  /** The earlier version that it takes the place of. */
  readonly replaces: string | null;
  readonly by: string;
  readonly at: Instant;
  readonly state: FileState;
  readonly type: FileType;
  readonly scan: Scan;
  /** What the scanner calls what it has found. */
  readonly signature: string | null;
  /** The acts whose words hold its mark, its name, its hash, and why it was withdrawn. */
  readonly added: string;
  readonly named: string;
  readonly arrived: string | null;
  readonly withdrawn: { readonly act: string; readonly by: string; readonly at: Instant } | null;
};

/** The matter that a file belongs to, and who reads and writes there. */
export type OfMatter = InFile & {
  readonly matter: { readonly kind: string; readonly id: string };
  readonly mayWrite: (who: Who, found: InFile) => boolean;
};

/** A file as it is asked for: in its matter, and null where there is none of this id. */
export type InMatter = OfMatter & { readonly id: string; readonly state: AttachedFile | null };

export type StoredAttachment = {
  readonly id: string;
  readonly at: RealmKey;
  readonly state: AttachedFile;
};

/** The case in whose timeline it is shown. */
export const caseOf = ({ matterKind, matter }: Pick<AttachedFile, 'matterKind' | 'matter'>): string | null =>
  matterKind === 'case' ? matter : null;
