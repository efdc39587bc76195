/** What a person proposes as wrong with an entry. It is never sent or stored: it leaves as a text, and others decide. */
export type Correction = {
  readonly list: string;
  readonly id: string;
  readonly name: string;
  /** The source as the entry names it now. */
  readonly now: string;
  readonly field: string;
  readonly wrong: string;
  readonly source: string;
  readonly day: string;
};

/** The values of the text, each in its place; an empty field says so, so that the reader does not look for it. */
export const correctionValues = (correction: Correction, notSaid: string): Correction => ({
  ...correction,
  field: correction.field || notSaid,
  wrong: correction.wrong.trim() || notSaid,
  source: correction.source.trim() || notSaid,
});

/** Ids hold letters, digits, points and dashes; any other sign has no place in the name of a file. */
export const correctionFile = (id: string): string => `correction-${id.replace(/[^A-Za-z0-9.-]/g, '-')}.txt`;
