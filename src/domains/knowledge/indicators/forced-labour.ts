import type { Answer, AnswerOf } from './answer.ts';

/*
 * Forced labour after ILO Convention 29, article 2(1): work under the menace of a penalty, for which the person has not offered themselves
 * voluntarily. Two halves, both needed. Which indicator speaks of which half is our reading [D], to be judged by an expert in the case law;
 * that a person was free to move, or once agreed, does not exclude it (Chowdury v. Greece [M]).
 */

/** Dismissal that takes home or permit with it: no list has an indicator for that, so it is asked by itself. */
export const dismissalAnswer = 'dismissal-with-loss';

export const menaces = {
  violence: ['CR01', 'CD04'],
  threat: ['CR07', 'CR08', 'CD11', 'CD15'],
  denunciation: ['CR06', 'CD09'],
  confinement: ['CR05', 'CD03'],
  documents: ['CR03', 'CD01'],
  wages: ['CR10', 'CD14'],
  debt: ['CR04', 'CD02'],
  'worse-conditions': ['CD10'],
  family: ['CR09', 'CD13'],
  dismissal: [dismissalAnswer],
} as const satisfies Record<string, readonly string[]>;
export type Menace = keyof typeof menaces;

export const involuntary = {
  /** What the person was told wrong, or was made to do, when recruited. */
  recruitment: [
    ...['DR01', 'DR02', 'DR03', 'DR04', 'DR05', 'DR06', 'DR07', 'DR08', 'DR09', 'DR10'],
    ...['CR01', 'CR02', 'CR03', 'CR04', 'CR05', 'CR06', 'CR07', 'CR08', 'CR09', 'CR10', 'VR07', 'VR08'],
  ],
  /** Other tasks or terms than those that were agreed. Missing papers are no work, so EX05 is not here. */
  'beyond-agreed': ['DR02', 'CD05', 'CD06', 'CD07'],
  /** A person who leaves loses pay, owes money, or is kept from leaving. */
  'cannot-leave': ['CR04', 'CR05', 'CD01', 'CD02', 'CD03', 'CD14'],
} as const satisfies Record<string, readonly string[]>;
export type Involuntary = keyof typeof involuntary;

/** A rule never says that something is met: that is for a named person. */
export type Result = 'supported' | 'contradicted' | 'nothing-yet';

export type Part<Kind extends string> = {
  readonly kind: Kind;
  readonly result: Result;
  /** The answers that it rests on: those of yes, or, when all were no, those of no. */
  readonly restsOn: readonly string[];
};
export type Half<Kind extends string> = { readonly result: Result; readonly parts: readonly Part<Kind>[] };

export type ForcedLabour = {
  readonly result: Result;
  readonly menace: Half<Menace>;
  readonly involuntary: Half<Involuntary>;
  /** Every answer that supports one half or the other. Where all of them rest on a single sign, the screen says so. */
  readonly restsOn: readonly string[];
};

function partOf<Kind extends string>(kind: Kind, indicators: readonly string[], answerOf: AnswerOf): Part<Kind> {
  const those = (answer: Answer): string[] => indicators.filter((id) => answerOf(id) === answer);
  const yes = those('yes');
  if (yes.length > 0) return { kind, result: 'supported', restsOn: yes };
  const no = those('no');
  return no.length === indicators.length
    ? { kind, result: 'contradicted', restsOn: no }
    : { kind, result: 'nothing-yet', restsOn: [] };
}

/** One that is supported is enough; contradicted are all of them, or none. */
function halfOf<Kind extends string>(kinds: Readonly<Record<Kind, readonly string[]>>, answerOf: AnswerOf): Half<Kind> {
  const parts = (Object.keys(kinds) as Kind[]).map((kind) => partOf(kind, kinds[kind], answerOf));
  const result = parts.some((part) => part.result === 'supported')
    ? 'supported'
    : parts.every((part) => part.result === 'contradicted')
      ? 'contradicted'
      : 'nothing-yet';
  return { result, parts };
}

const yesOf = ({ parts }: Half<string>): readonly string[] =>
  parts.flatMap(({ result, restsOn }) => (result === 'supported' ? restsOn : []));

/** Both halves, each with what it rests on. */
export function readForcedLabour(answerOf: AnswerOf): ForcedLabour {
  const halves = { menace: halfOf(menaces, answerOf), involuntary: halfOf(involuntary, answerOf) };
  const results = [halves.menace.result, halves.involuntary.result];
  const result = results.includes('contradicted')
    ? 'contradicted'
    : results.includes('nothing-yet')
      ? 'nothing-yet'
      : 'supported';
  return { result, ...halves, restsOn: [...new Set([...yesOf(halves.menace), ...yesOf(halves.involuntary)])] };
}
