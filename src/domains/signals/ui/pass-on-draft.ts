import type { z } from 'zod';
import type { AddressList, PassableFact } from '../schema.ts';
import { tooLong } from './form-messages.ts';
import * as texts from './pass-on-messages.ts';
import type { DraftError } from './signal-draft.ts';

type Address = z.infer<typeof AddressList>['items'][number];
export type Ground = Address['grounds'][number];

/** What has been chosen and written about passing on, before it is sent. */
export type PassOnDraft = {
  readonly facts: readonly PassableFact[];
  readonly unit: string;
  readonly purpose: string;
  readonly ground: string;
  readonly interestInSharing: string;
  readonly interestProtected: string;
};

export const emptyPassOn: PassOnDraft = {
  facts: [],
  unit: '',
  purpose: '',
  ground: '',
  interestInSharing: '',
  interestProtected: '',
};

/** What the draft names, found in the list of addresses. A ground that does not hold for the recipient is none. */
export function chosenIn(draft: PassOnDraft, addresses: readonly Address[]) {
  const address = addresses.find(({ unit }) => String(unit) === draft.unit);
  const ground = address?.grounds.find(({ id, possible }) => id === draft.ground && possible);
  return { address, ground };
}

function textErrors(path: string, typed: string, max: number, missing: DraftError['text']): DraftError[] {
  const count = typed.trim().length;
  if (count === 0) return [{ path, text: missing, early: false }];
  return count > max ? [{ path, text: tooLong, values: { max, count }, early: true }] : [];
}

export function passOnErrors(draft: PassOnDraft, addresses: readonly Address[]): DraftError[] {
  const { address, ground } = chosenIn(draft, addresses);
  return [
    ...(draft.facts.length > 0 ? [] : [{ path: 'facts', text: texts.whichMissing, early: false }]),
    ...(address ? [] : [{ path: 'toUnit', text: texts.unitMissing, early: false }]),
    ...textErrors('purpose', draft.purpose, 300, texts.purposeMissing),
    ...(ground ? [] : [{ path: 'ground', text: texts.groundMissing, early: false }]),
    ...(ground?.weighing
      ? [
          ...textErrors('weighing.interestInSharing', draft.interestInSharing, 500, texts.sharingMissing),
          ...textErrors('weighing.interestProtected', draft.interestProtected, 500, texts.protectingMissing),
        ]
      : []),
  ];
}
