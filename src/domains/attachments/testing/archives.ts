const bytesOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const two = (number: number): number[] => [number % 256, Math.floor(number / 256) % 256];
const four = (number: number): number[] => [...two(number % 65_536), ...two(Math.floor(number / 65_536))];

/** A zip file with these entries, stored as they are, each with the same contents. What its sums say does not hold. */
export function anArchive(names: readonly string[], contents = ''): Uint8Array<ArrayBuffer> {
  const entry = (name: string): number[] => [
    ...four(0),
    ...four(contents.length),
    ...four(contents.length),
    ...two(name.length),
  ];
  const local: number[] = [];
  const list: number[] = [];
  for (const name of names) {
    list.push(
      ...bytesOf('PK\x01\x02'),
      ...new Array(12).fill(0),
      ...entry(name),
      ...new Array(16).fill(0),
      ...bytesOf(name),
    );
    local.push(
      ...bytesOf('PK\x03\x04'),
      ...new Array(10).fill(0),
      ...entry(name),
      ...two(0),
      ...bytesOf(name),
      ...bytesOf(contents),
    );
  }
  return Uint8Array.from([...local, ...list, ...bytesOf('PK\x05\x06'), ...new Array(18).fill(0)]);
}
