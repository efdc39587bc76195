/** Where a package is not as it was signed. A path is one of the manifest, or of what was found beside it. */
export type PackagePlace =
  | { readonly in: 'manifest'; readonly field: string }
  | { readonly in: 'signature' }
  | { readonly in: 'text'; readonly path: string; readonly row: string }
  | { readonly in: 'file'; readonly path: string; readonly item: string }
  | { readonly in: 'order'; readonly path: string; readonly expected: string }
  | { readonly in: 'missing'; readonly path: string }
  | { readonly in: 'extra'; readonly path: string; readonly at: number }
  | { readonly in: 'gap'; readonly at: number; readonly bytes: number }
  | { readonly in: 'header'; readonly path: string; readonly at: number }
  | { readonly in: 'directory'; readonly path: string; readonly at: number }
  | { readonly in: 'end'; readonly at: number }
  | { readonly in: 'after-end'; readonly bytes: number }
  | { readonly in: 'checkpoint'; readonly number: number }
  | { readonly in: 'proof'; readonly item: string; readonly act: string };

/** A package, or what is left of one, that can be read at any place. */
export type PackageSource = {
  readonly size: number;
  /** Fewer bytes where it ends before. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
};

/** What a browser and a server each work out in their own way, with the same result. */
export type PackageSums = {
  readonly hash: () => { readonly add: (bytes: Uint8Array) => void; readonly end: () => Uint8Array };
  readonly crc32: (bytes: Uint8Array, before: number) => number;
  /** The key as SPKI in base64. False for anything malformed. */
  readonly isSignedBy: (key: string, message: string, signature: Uint8Array) => boolean;
};

export type Progress = (done: number) => void;

/** What is known before its contents: that it is one of the files of the package, and whether it is as it was signed. */
export type HeldFile = {
  readonly path: string;
  readonly item: string;
  readonly at: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly holds: boolean;
};
