import { type DraftError, missing, textErrors, tooLong, wrong } from '../../../web/form/draft-error.ts';
import { noteLength, sourceLength } from '../schema.ts';
import { EnteredValue, type SourceKind } from '../values.ts';
import * as texts from './cell-messages.ts';

/** The values in the form, as they were typed. */
export type EnterDraft = {
  readonly is: '' | EnteredValue['is'];
  readonly number: string;
  readonly reason: string;
  readonly sourceKind: '' | SourceKind;
  readonly source: string;
  readonly note: string;
};

export const emptyDraft: EnterDraft = { is: '', number: '', reason: '', sourceKind: '', source: '', note: '' };

/** The value that was written, or null where it is none yet. Spaces between thousands are left out; an empty field is no zero. */
export function valueIn({ is, number, reason }: EnterDraft): EnteredValue | null {
  const digits = number.replace(/\s/g, '');
  const value =
    is === 'number'
      ? { is, number: /^\d+$/.test(digits) ? Number(digits) : null }
      : is === 'unknown'
        ? { is, reason }
        : { is };
  return EnteredValue.safeParse(value).data ?? null;
}

/** Everything that is wrong, in the order of the fields. What changes what was entered needs a reason. */
export function errorsIn(draft: EnterDraft, isChange: boolean): DraftError[] {
  const { is, number, sourceKind, source, note } = draft;
  const isWrong = is !== '' && valueIn(draft) === null;
  return [
    ...(is === '' ? [missing('value', texts.kindMissing)] : []),
    ...(is === 'number' && isWrong
      ? [number === '' ? missing('number', texts.numberMissing) : wrong('number', texts.numberMissing)]
      : []),
    ...(is === 'unknown' && isWrong ? [missing('reason', texts.reasonMissing)] : []),
    ...(sourceKind === '' ? [missing('sourceKind', texts.sourceKindMissing)] : []),
    ...textErrors('source', source, sourceLength, texts.sourceMissing),
    ...(isChange ? textErrors('note', note, noteLength, texts.noteMissing) : tooLong('note', note, noteLength)),
  ];
}
