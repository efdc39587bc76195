import { compare } from '../../../kernel/compare.ts';
import type { Visit } from '../visit/visit.ts';

/** One sign, and how often it was noted in each way. Asked and not so is an answer, and no sign of anything. */
export type SignFound = {
  readonly code: string;
  readonly seen: number;
  readonly said: number;
  readonly document: number;
  readonly notSo: number;
};

/** What one officer found in one capacity, by number and code: nothing that was written or said is in it. */
export type FoundThere = {
  readonly notes: number;
  readonly photos: number;
  readonly signs: readonly SignFound[];
  readonly offered: number;
  readonly held: number;
  readonly declined: number;
  readonly stopped: number;
};

export function foundIn({ observations, conversations, stopped }: Visit): FoundThere {
  const all = observations.flatMap(({ signs }) => signs);
  const codes = [...new Set(all.map(({ code }) => code))].sort(compare);
  const talks = (outcome: Visit['conversations'][number]['outcome']): number =>
    conversations.filter((one) => one.outcome === outcome).length;
  return {
    notes: observations.length,
    photos: observations.reduce((sum, { photos }) => sum + photos, 0),
    signs: codes.map((code): SignFound => {
      const of = all.filter((sign) => sign.code === code);
      const known = (way: 'seen' | 'said' | 'document'): number =>
        of.filter((sign) => sign.known !== 'asked-and-not-so' && sign.known.includes(way)).length;
      return {
        code,
        seen: known('seen'),
        said: known('said'),
        document: known('document'),
        notSo: of.filter((sign) => sign.known === 'asked-and-not-so').length,
      };
    }),
    offered: talks('offered'),
    held: talks('held'),
    declined: talks('declined'),
    stopped: stopped.length,
  };
}
