import { type DraftError, missing, textErrors, wrong } from '../../../../web/form/draft-error.ts';
import { EthicsId, StudyName } from '../../study-name.ts';
import * as texts from './contribution-messages.ts';

/** What is in the form of a contribution, as it was typed. */
export type GiveDraft = {
  readonly study: string;
  readonly ethics: string;
  readonly ground: string;
  readonly purpose: string;
};

/** Everything that is wrong, in the order of the fields. In a demo there is no ethical review to name. */
export function errorsIn({ study, ethics, ground, purpose }: GiveDraft, isInvented: boolean): DraftError[] {
  const isReviewed = EthicsId.safeParse(ethics.trim()).success;
  const mayBeEmpty = isInvented && ethics.trim() === '';
  return [
    ...(StudyName.safeParse(study.trim()).success ? [] : [wrong('study', texts.studyWrong)]),
    ...(isReviewed || mayBeEmpty ? [] : [wrong('ethics', texts.ethicsWrong)]),
    ...(ground ? [] : [missing('ground', texts.groundMissing)]),
    ...textErrors('purpose', purpose, 500, texts.purposeMissing),
  ];
}
