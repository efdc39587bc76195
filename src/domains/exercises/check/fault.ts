/** What is wrong with a scenario: where in the file, of which kind, and what the sentence about it names. */
export type ScenarioFault = {
  readonly at: string;
  readonly code:
    | 'twice'
    | 'unknown'
    | 'not-in-knowledge'
    | 'no-proof'
    | 'no-saver'
    | 'never-said'
    | 'no-counter'
    | 'no-innocent'
    | 'no-refusal'
    | 'oracle'
    | 'debrief'
    | 'long-sentence'
    | 'real-name'
    | 'after-the-end';
  readonly values: Readonly<Record<string, string | number>>;
};

export const fault = (
  at: string,
  code: ScenarioFault['code'],
  values: ScenarioFault['values'] = {},
): ScenarioFault => ({ at, code, values });

/** Why a file could not be read as what it should be, with its place in the file. */
export type ShapeFault = {
  readonly file: string;
  readonly line: number | null;
  readonly at: string;
  readonly code: 'no-file' | 'too-large' | 'not-yaml' | 'shape';
};
