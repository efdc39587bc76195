/** One answer as it is stored: for which part of the frame and which unit, and a letter for each question. No name, no time, no order. */
export type StoredAnswer = {
  readonly stratum: string;
  readonly cluster: number;
  /** `-` is "I do not know". */
  readonly said: string;
};

/** Reads what is stored. What does not read is a fault of ours: the database has checked it. */
export function readAnswer(entry: string): StoredAnswer {
  const [stratum, cluster, said] = entry.split('|');
  if (stratum === undefined || cluster === undefined || said === undefined)
    throw new RangeError('an answer has three parts');
  return { stratum, cluster: Number(cluster), said };
}

/** What is asked, as results need it. */
export type AskedQuestion = {
  readonly id: string;
  readonly right: string;
  /** Whether the Rasch model may take it. */
  readonly alone: boolean;
};
