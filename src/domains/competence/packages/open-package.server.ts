import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { comparedName, isSafeFileName } from './file-name.ts';
import { type PackageFault, packageLimits, refused } from './package-fault.ts';

/** The files of a package, whole, by name. Nothing is written anywhere. */
export type PackageFiles = ReadonlyMap<string, Buffer>;

/**
 * Opens an archive in memory. Names, kinds, counts and sizes of all files are looked at before the first is unpacked, and unpacking stops where a file
 * is longer than it said: what is refused has left nothing behind.
 */
export async function openPackage(bytes: Buffer): Promise<PackageFiles | PackageFault> {
  if (bytes.length > packageLimits.bytes) return refused('too-large');
  const zip = await opened(bytes);
  if (!zip) return refused('not-a-zip');
  try {
    if (zip.entryCount > packageLimits.files) return refused('too-many-files', String(zip.entryCount));
    const entries = await entriesOf(zip);
    if ('fault' in entries) return entries;
    const files = new Map<string, Buffer>();
    for (const entry of entries.files) {
      const content = await contentOf(zip, entry);
      if (!content) return refused('damaged', entry.fileName);
      files.set(entry.fileName, content);
    }
    return files;
  } finally {
    zip.close();
  }
}

/** Null where it is no archive. Names are checked here and not by the library, which says of a bad one only that it is bad. */
const opened = (bytes: Buffer): Promise<ZipFile | null> =>
  new Promise((done) => {
    fromBuffer(
      bytes,
      { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true },
      (error, zip) => done(error ? null : zip),
    );
  });

/** On Unix the upper half of this number is the mode of a file, whose upper bits say what it is. */
const isLink = ({ externalFileAttributes, versionMadeBy }: Entry): boolean => {
  const kind = (externalFileAttributes >>> 16) & 0o170000;
  return versionMadeBy >>> 8 === 3 && kind !== 0 && kind !== 0o100000 && kind !== 0o040000;
};

function faultOf(entry: Entry, total: number): PackageFault | null {
  const { fileName, uncompressedSize, compressedSize } = entry;
  if (!isSafeFileName(fileName)) return refused('unsafe-name', fileName);
  if (isLink(entry)) return refused('link', fileName);
  if ((entry.generalPurposeBitFlag & 1) !== 0) return refused('encrypted', fileName);
  if (total > packageLimits.unpacked) return refused('too-large', fileName);
  const isBomb = uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * packageLimits.ratio;
  return isBomb ? refused('bomb', fileName) : null;
}

const entriesOf = (zip: ZipFile): Promise<{ files: readonly Entry[] } | PackageFault> =>
  new Promise((done) => {
    const files: Entry[] = [];
    const names = new Set<string>();
    let total = 0;
    zip.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      const fault = faultOf(entry, total);
      if (fault) return done(fault);
      const name = comparedName(entry.fileName);
      if (names.has(name)) return done(refused('same-name', entry.fileName));
      names.add(name);
      if (!entry.fileName.endsWith('/')) files.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => done({ files }));
    // The library names what it finds: a name that leads out of the folder, or a directory that is cut off.
    zip.on('error', (error: Error) =>
      done(
        /(?:relative|absolute) path|invalid characters/.test(error.message)
          ? refused('unsafe-name')
          : refused('damaged'),
      ),
    );
    zip.readEntry();
  });

const contentOf = (zip: ZipFile, entry: Entry): Promise<Buffer | null> =>
  new Promise((done) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return done(null);
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('error', () => done(null));
      stream.on('end', () => done(Buffer.concat(pieces)));
    });
  });
