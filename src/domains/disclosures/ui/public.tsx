export { ConsentWithdrawn } from './consent-withdrawn.tsx';
export { Crossings } from './crossings.tsx';
export { LetterStopped } from './letter-stopped.tsx';
export {
  type Address,
  type Chosen,
  chosenIn,
  passOnErrors,
  provisionErrors,
} from './pass-on-draft.ts';
export type { FactLine } from './pass-on-facts.tsx';
export { PassOnGround } from './pass-on-ground.tsx';
export { groundLabel, wordsWarning } from './pass-on-messages.ts';
export { PassOnPage } from './pass-on-page.tsx';
export { passOnQueries } from './pass-on-queries.ts';
export { PassOnRecipient } from './pass-on-recipient.tsx';
export { PassOnWeighing } from './pass-on-weighing.tsx';
export { ProvisionFields } from './provision-fields.tsx';
export { useStandingGround } from './standing-ground.tsx';
