import { dayIn } from '../../../web/form/day-field.tsx';
import { type DraftError, missing, wrong } from '../../../web/form/draft-error.ts';
import type { Method, SurveyShown } from '../survey-schema.ts';
import * as formTexts from './form-messages.ts';
import * as frameTexts from './frame-messages.ts';

export type PartDraft = {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly people: string;
  readonly take: string;
  readonly units: string;
};
export type FrameDraft = { readonly asOf: string; readonly leftOut: string; readonly parts: readonly PartDraft[] };

export const emptyPart = (at: number): PartDraft => ({
  ...{ key: `part-${at}`, name: '', kind: '', people: '', take: '', units: '' },
});
export const emptyFrame: FrameDraft = { asOf: '', leftOut: '', parts: [emptyPart(1)] };

/** As the form holds the frame of a survey. */
export const frameAsDraft = (frame: SurveyShown['frame']): FrameDraft =>
  frame
    ? {
        asOf: frame.asOf,
        leftOut: frame.leftOut ?? '',
        parts: frame.parts.map(({ id, name, kind, people, take, units }) => ({
          ...{ key: id, name, kind, people: String(people), take: take === null ? '' : String(take) },
          units: units.join(', '),
        })),
      }
    : emptyFrame;

const countIn = (written: string): number | null => {
  const bare = written.replace(/[\s\u00a0]/g, '');
  return /^\d{1,6}$/.test(bare) ? Number(bare) : null;
};
const unitsIn = (written: string): readonly (number | null)[] =>
  written
    .split(/[,;\s]+/)
    .filter((word) => word !== '')
    .map(countIn);

export function frameErrors({ asOf, parts }: FrameDraft, method: Method): readonly DraftError[] {
  return [
    ...(dayIn(asOf) === null ? [missing('asOf', formTexts.notADay)] : []),
    ...parts.flatMap(({ name, kind, people, take, units }, at): DraftError[] => [
      ...(name.trim() === '' ? [missing(`strata.${at}.name`, formTexts.needed)] : []),
      ...(kind === '' ? [missing(`strata.${at}.kind`, formTexts.choose)] : []),
      ...(countIn(people) === null ? [wrong(`strata.${at}.people`, frameTexts.notACount)] : []),
      ...(take.trim() !== '' && countIn(take) === null ? [wrong(`strata.${at}.take`, frameTexts.notACount)] : []),
      ...(method === 'clusters' && (unitsIn(units).length === 0 || unitsIn(units).includes(null))
        ? [wrong(`strata.${at}.units`, frameTexts.notACount)]
        : []),
    ]),
  ];
}

/** What is sent. */
export const frameSent = ({ asOf, leftOut, parts }: FrameDraft, method: Method) => ({
  asOf: dayIn(asOf),
  leftOut: leftOut.trim() || null,
  strata: parts.map(({ key, name, kind, people, take, units }) => ({
    id: key,
    name: name.trim(),
    kind,
    people: countIn(people),
    take: method === 'census' ? null : countIn(take),
    units: method === 'clusters' ? unitsIn(units) : [],
  })),
});
