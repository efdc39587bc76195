/** What is about to go to the defence, piece by piece, as far as it can be read. */
export type Piece = {
  readonly kind: 'document' | 'item';
  /** The name of the file, or the number of the item. */
  readonly name: string;
  readonly text: string;
  /** The metadata of a photo, or the head of an invoice; as text. */
  readonly metadata: string;
};

/** Where a protected address was found: in which piece, and where in it. */
export type Spot = {
  readonly piece: number;
  readonly in: 'file-name' | 'text' | 'metadata' | 'description';
  readonly line: number | null;
};

/** Letters and figures only, without accents, so that spacing, hyphens, full stops and capitals hide nothing. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The places in a package that hold a protected address: in a text, a file name, the metadata of a photo, or an interpreter's
 * invoice. A package with one such place is not sent at all, so that the recipient never relies on a part of it.
 */
export function spotsOf(pieces: readonly Piece[], protectedAddresses: readonly string[]): Spot[] {
  const sought = protectedAddresses.map(bare).filter((address) => address.length >= 4);
  const holds = (text: string): boolean => {
    const found = bare(text);
    return sought.some((address) => found.includes(address));
  };
  return pieces.flatMap(({ kind, name, text, metadata }, piece): Spot[] => {
    const inText: Spot['in'] = kind === 'item' ? 'description' : 'text';
    const lines = text.split('\n');
    const inLines = lines.flatMap((line, number): Spot[] =>
      holds(line) ? [{ piece, in: inText, line: number + 1 }] : [],
    );
    // An address that is broken over two lines is found in neither of them alone.
    const broken: Spot[] = lines.slice(1).flatMap((line, index): Spot[] => {
      const before = lines[index] ?? '';
      return !holds(line) && !holds(before) && holds(`${before}${line}`)
        ? [{ piece, in: inText, line: index + 1 }]
        : [];
    });
    return [
      ...(kind === 'document' && holds(name) ? [{ piece, in: 'file-name', line: null } as const] : []),
      ...inLines,
      ...broken,
      ...(holds(metadata) ? [{ piece, in: 'metadata', line: null } as const] : []),
    ];
  });
}
