import type { FormErrors } from '../../../web/form/form-errors.ts';
import type { HandOverDraft } from './hand-over-draft.ts';

/** What every question of the form is given. */
export type HandOverPart = {
  readonly draft: HandOverDraft;
  readonly change: (part: Partial<HandOverDraft>) => void;
  readonly errors: FormErrors;
};
