import type { z } from 'zod';
import { type DraftError, missing, textErrors } from '../../../web/form/draft-error.ts';
import type { AddressList, PassableFact } from '../schema.ts';
import * as texts from './pass-on-messages.ts';

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

export function passOnErrors(draft: PassOnDraft, addresses: readonly Address[]): DraftError[] {
  const { address, ground } = chosenIn(draft, addresses);
  return [
    ...(draft.facts.length > 0 ? [] : [missing('facts', texts.whichMissing)]),
    ...(address ? [] : [missing('toUnit', texts.unitMissing)]),
    ...textErrors('purpose', draft.purpose, 300, texts.purposeMissing),
    ...(ground ? [] : [missing('ground', texts.groundMissing)]),
    ...(ground?.weighing
      ? [
          ...textErrors('weighing.interestInSharing', draft.interestInSharing, 500, texts.sharingMissing),
          ...textErrors('weighing.interestProtected', draft.interestProtected, 500, texts.protectingMissing),
        ]
      : []),
  ];
}
