import {
  groundFrom,
  longestParagraph,
  longestStatute,
  nothingTyped,
  type TypedProvision,
} from '../../../kernel/text/ground.ts';
import { type DraftError, missing, textErrors } from '../../../web/form/draft-error.ts';
import * as texts from './pass-on-messages.ts';
import * as provisionTexts from './provision-messages.ts';

/** A ground on which one agency may write to another, in the reader's words. */
export type Ground = {
  readonly id: string;
  readonly sentence: string;
  readonly provision: string;
  readonly weighing: boolean;
  readonly verified: boolean;
  /** The provision is written by the officer. */
  readonly written?: boolean;
  readonly possible: boolean;
  readonly whyNot: string | null;
  readonly excludes: readonly string[];
};

/** A unit of another agency that takes letters, with the grounds between the two agencies. */
export type Address = {
  readonly unit: number;
  readonly unitName: string;
  readonly house: string;
  readonly grounds: readonly Ground[];
};

/** What has been chosen and written about passing on, before it is sent. */
export type PassOnDraft<Fact extends string> = {
  readonly facts: readonly Fact[];
  readonly unit: string;
  readonly purpose: string;
  readonly ground: string;
  /** Of a ground that the officer writes: the provision as it was typed. */
  readonly provision: TypedProvision;
  readonly interestInSharing: string;
  readonly interestProtected: string;
};

export const emptyPassOn: PassOnDraft<never> = {
  facts: [],
  unit: '',
  purpose: '',
  ground: '',
  provision: nothingTyped,
  interestInSharing: '',
  interestProtected: '',
};

/** What the draft names, found in the list of addresses. A ground that does not hold for the recipient is none. */
export function chosenIn(draft: PassOnDraft<string>, addresses: readonly Address[]) {
  const address = addresses.find(({ unit }) => String(unit) === draft.unit);
  const ground = address?.grounds.find(({ id, possible }) => id === draft.ground && possible);
  return { address, ground };
}

export type Chosen = ReturnType<typeof chosenIn>;

/** What is missing in a provision that was chosen to be written. */
export const provisionErrors = ({ statute, paragraph }: TypedProvision): DraftError[] => [
  ...textErrors('provision.statute', statute, longestStatute, provisionTexts.statuteMissing),
  ...textErrors('provision.paragraph', paragraph, longestParagraph, provisionTexts.paragraphMissing),
];

/** What the command of passing on holds beside its act, or null while the recipient or the ground is not chosen. */
export function whatIsPassedOn<Fact extends string>(draft: PassOnDraft<Fact>, addresses: readonly Address[]) {
  const { address, ground } = chosenIn(draft, addresses);
  if (!address || !ground) return null;
  const weighed = {
    interestInSharing: draft.interestInSharing.trim(),
    interestProtected: draft.interestProtected.trim(),
  };
  return {
    toUnit: address.unit,
    facts: draft.facts,
    purpose: draft.purpose.trim(),
    ground: groundFrom(ground, draft.provision),
    weighing: ground.weighing ? weighed : null,
  };
}

export function passOnErrors(draft: PassOnDraft<string>, addresses: readonly Address[]): DraftError[] {
  const { address, ground } = chosenIn(draft, addresses);
  return [
    ...(draft.facts.length > 0 ? [] : [missing('facts', texts.whichMissing)]),
    ...(address ? [] : [missing('toUnit', texts.unitMissing)]),
    ...textErrors('purpose', draft.purpose, 300, texts.purposeMissing),
    ...(ground ? [] : [missing('ground', texts.groundMissing)]),
    ...(ground?.written ? provisionErrors(draft.provision) : []),
    ...(ground?.weighing
      ? [
          ...textErrors('weighing.interestInSharing', draft.interestInSharing, 500, texts.sharingMissing),
          ...textErrors('weighing.interestProtected', draft.interestProtected, 500, texts.protectingMissing),
        ]
      : []),
  ];
}
