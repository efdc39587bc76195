/** Why a package of another maker is not taken: which rule, and which file or part it is about. */
export const packageFaults = [
  'not-a-zip',
  'too-large',
  'too-many-files',
  'unsafe-name',
  'same-name',
  'link',
  'encrypted',
  'bomb',
  'damaged',
  'no-manifest',
  'not-xml',
  'shape',
  'scorm-2004',
  'same-id',
  'not-an-address',
  'other-host',
  'missing-file',
  'reserved-parameter',
  'script-in-svg',
] as const;
export type PackageFaultCode = (typeof packageFaults)[number];
export type PackageFault = { readonly fault: PackageFaultCode; readonly at: string };

export const refused = (fault: PackageFaultCode, at = ''): PackageFault => ({ fault, at });

/** More than real courses hold, and less than would fill a disk or a memory. */
export const packageLimits = {
  /** Of the archive as it is sent. */
  bytes: 60_000_000,
  /** Of all files together, unpacked. */
  unpacked: 200_000_000,
  files: 5000,
  nameLength: 240,
  /** How many times larger a file may become: text packs some twenty times, what packs a thousand times is made to. */
  ratio: 200,
} as const;
