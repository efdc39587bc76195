import type { parts } from './parts.ts';

/** One thing in a drawing of a room: what it is, and where its lower left corner stands, in a room of 560 by 360. */
export type WhereOneStands = readonly [part: keyof typeof parts, x: number, y: number];
export type Room = {
  readonly things: readonly WhereOneStands[];
  /** Where the marks are, in the measure of the drawing and in the order of the file: each lies on what it stands for. */
  readonly marks: readonly (readonly [x: number, y: number])[];
  /** Where those stand who are here when it begins, by their ids. Others stand where there is room. */
  readonly people?: Readonly<Record<string, number>>;
  readonly outside?: boolean;
};
