import { MemoryFS, type PGlite } from '@electric-sql/pglite';

/**
 * What a data folder holds: each folder (null) before its contents, each file with its contents, and how long it is. The
 * zeros at its end are left out: they are a third of all, since the log is made of files of sixteen megabytes.
 */
export type FolderCopy = readonly (readonly [path: string, contents: Uint8Array | null, bytes: number])[];

/** Where the program of the database sees it. */
export const dataFolder = '/pglite/data';

/** Copies the data folder of a database in memory, as a crash at this moment would leave it. */
export function copyFolder({ Module: { FS } }: PGlite): FolderCopy {
  const below = (folder: string): FolderCopy =>
    FS.readdir(folder)
      .filter((name: string) => name !== '.' && name !== '..')
      .flatMap((name: string): FolderCopy => {
        const path = `${folder}/${name}`;
        return FS.isDir(FS.stat(path).mode) ? [[path, null, 0], ...below(path)] : [fileCopy(path, FS.readFile(path))];
      });
  return below(dataFolder);
}

function fileCopy(path: string, contents: Uint8Array): FolderCopy[number] {
  let end = contents.length;
  while (end > 0 && contents[end - 1] === 0) end--;
  return [path, contents.slice(0, end), contents.length];
}

/** A data folder in memory that begins as a copy: file by file, which costs a fraction of reading it from an archive. */
export class MemoryFolder extends MemoryFS {
  constructor(private readonly from: FolderCopy) {
    super();
  }

  override async initialSyncFs(): Promise<void> {
    const { FS } = (this.pg as PGlite).Module;
    FS.mkdirTree(dataFolder);
    for (const [path, contents, bytes] of this.from) {
      if (contents === null) {
        FS.mkdir(path);
        continue;
      }
      const own = new Uint8Array(bytes);
      own.set(contents);
      FS.writeFile(path, own, { canOwn: true });
    }
  }
}
