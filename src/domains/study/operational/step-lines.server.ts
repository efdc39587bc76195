import { keyInts } from './key-numbers.ts';

/** To whom and when something happened. One object is filled again for each line, so that ten million make no garbage. */
export type StepLine = {
  /** The keys of the person, the file and the offence after each other, of `keyInts` whole numbers each. */
  readonly keys: Int32Array;
  /** Days since 1970-01-01; -2147483648 where it is not known. */
  day: number;
  /** Codes of obstacles with spaces between them: those that people recorded, and those that rules had noticed. */
  obstacles: string;
  noticed: string;
};

const keysInLine = 3 * keyInts;
/** The keys and the day. Where a step has codes, their length follows in two bytes, and then they. */
export const lineBytes = (keysInLine + 1) * 4;

const cutOff = (): Error => new Error('The lines of a step of the study are cut off.');

/** How many lines there are. */
export function countLines(lines: Uint8Array, hasCodes: boolean): number {
  if (!hasCodes) {
    if (lines.length % lineBytes > 0) throw cutOff();
    return lines.length / lineBytes;
  }
  let count = 0;
  let at = 0;
  for (; at < lines.length; count += 1) {
    at += lineBytes + 2;
    at += ((lines[at - 2] as number) << 8) | (lines[at - 1] as number);
  }
  if (at !== lines.length) throw cutOff();
  return count;
}

/** The lines of a step as PostgreSQL writes them (`study.own_steps`): whole numbers with the highest byte first. */
export function* stepLines(lines: Uint8Array, hasCodes: boolean): Generator<StepLine, void, undefined> {
  const view = new DataView(lines.buffer, lines.byteOffset, lines.byteLength);
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  const line: StepLine = { keys: new Int32Array(keysInLine), day: 0, obstacles: '', noticed: '' };
  let at = 0;
  while (at < lines.length) {
    for (let i = 0; i < keysInLine; i += 1) line.keys[i] = view.getInt32(at + i * 4);
    line.day = view.getInt32(at + keysInLine * 4);
    at += lineBytes;
    if (hasCodes) {
      const end = at + 2 + view.getUint16(at);
      const codes = text.toString('latin1', at + 2, end);
      const between = codes.indexOf('|');
      line.obstacles = codes.slice(0, between);
      line.noticed = codes.slice(between + 1);
      at = end;
    }
    yield line;
  }
}
