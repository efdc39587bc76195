/** An archive of these files, packed: what a workbook is, without a program that writes only good ones. Its sums are left empty, as no reader of ours asks for them. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  deflate: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const encoder = new TextEncoder();
  const head = (length: number, mark: number, from: number, sizes: readonly [number, number], name: number) => {
    const view = new DataView(new ArrayBuffer(length));
    view.setUint32(0, mark, true);
    view.setUint16(from, 8, true);
    view.setUint32(from + 10, sizes[0], true);
    view.setUint32(from + 14, sizes[1], true);
    view.setUint16(from + 18, name, true);
    return view;
  };
  for (const [path, content] of Object.entries(files)) {
    const name = encoder.encode(path);
    const whole = typeof content === 'string' ? encoder.encode(content) : content;
    const packed = deflate(whole);
    const sizes = [packed.length, whole.length] as const;
    const local = head(30, 0x04034b50, 8, sizes, name.length);
    const entry = head(46, 0x02014b50, 10, sizes, name.length);
    entry.setUint32(42, at, true);
    pieces.push(new Uint8Array(local.buffer), name, packed);
    directory.push(new Uint8Array(entry.buffer), name);
    at += 30 + name.length + packed.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, Object.keys(files).length, true);
  end.setUint32(16, at, true);
  return joined([...pieces, ...directory, new Uint8Array(end.buffer)]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
