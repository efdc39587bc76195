import { type ReactElement, type ReactNode, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { now } from '../../../../web/clock.ts';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { type Say, useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import type { FileShown } from '../../shown.ts';
import { ActHere } from '../act-page.tsx';
import { CheckGroup } from '../check-group.tsx';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import * as forms from '../form-messages.ts';
import { toReport, useOffenceNames } from '../offence-names.ts';
import * as texts from './correct-messages.ts';

/** What a report says, in the words of its form. */
export const fieldNames = {
  offences: forms.reportOffences,
  reportedOn: forms.reportDay,
  deedOn: forms.reportDeed,
} as const satisfies Readonly<Record<string, Message>>;

/** A value of a corrected report: offences by their names, a day as it was written. */
export function reportValue(
  field: string,
  value: unknown,
  { say, nameOf }: { say: Say; nameOf: (offence: string) => string },
): ReactNode {
  if (field !== 'offences' || !Array.isArray(value)) return String(value ?? say(texts.notKnown));
  return value.map((one) => nameOf(String(one))).join(', ');
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

/** Which offences are suspected, when it was reported and when it was done, said again with why. */
export function CorrectReport({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const first = {
    offences: [...file.offences] as string[],
    reportedOn: file.reportedOn,
    deedOn: file.deedOn ?? '',
    reason: '',
  };
  const [draft, setDraft] = useState(first);
  const law = useOffenceNames(file.law.country);
  const change = (part: Partial<typeof first>): void => setDraft({ ...draft, ...part });
  const today = wallTimeOf(now());
  const [reportedOn, deedOn] = [dayTyped(draft.reportedOn, today), dayTyped(draft.deedOn, today)];
  const changed = {
    ...(isSame(draft.offences, file.offences) ? {} : { offences: draft.offences }),
    ...(reportedOn === file.reportedOn ? {} : { reportedOn }),
    ...((deedOn ?? null) === file.deedOn ? {} : { deedOn: deedOn ?? null }),
  };
  return (
    <ActHere
      file={file}
      verb="report.correct"
      stays
      summary={say(texts.correct)}
      errors={[
        ...(draft.offences.length > 0 ? [] : [missing('facts.offences', forms.reportOffencesMissing)]),
        ...(reportedOn ? [] : [missing('facts.reportedOn', forms.dayMissing)]),
        ...(draft.deedOn.trim() !== '' && !deedOn ? [missing('facts.deedOn', forms.dayMissing)] : []),
        ...(Object.keys(changed).length > 0 ? [] : [missing('facts.offences', texts.nothingChanged)]),
        ...textErrors('words.reason', draft.reason, 500, forms.reasonMissing),
      ]}
      unsent={JSON.stringify(draft) !== JSON.stringify(first)}
      draft={{ empty: first, value: draft, put: setDraft }}
      label={texts.correcting}
      done={texts.didCorrect}
      sendText={texts.send}
      body={(act) => ({ act, facts: { changed }, words: { reason: draft.reason.trim() } })}
    >
      {(errors) => (
        <>
          <CheckGroup
            id="facts.offences"
            label={say(forms.reportOffences)}
            error={errors.at('facts.offences')}
            chosen={draft.offences}
            onChange={(chosen) => change({ offences: [...chosen] })}
            lines={toReport(law.codes).map(({ id }) => ({ value: id, label: law.nameOf(id) }))}
          />
          <DayField
            id="facts.reportedOn"
            label={say(forms.reportDay)}
            error={errors.at('facts.reportedOn')}
            value={draft.reportedOn}
            onChange={(typed) => change({ reportedOn: typed })}
          />
          <DayField
            id="facts.deedOn"
            label={say(forms.reportDeed)}
            hint={say(forms.reportDeedHint)}
            error={errors.at('facts.deedOn')}
            value={draft.deedOn}
            onChange={(typed) => change({ deedOn: typed })}
            optional
          />
          <TextArea
            id="words.reason"
            label={say(texts.why)}
            error={errors.at('words.reason')}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
          />
        </>
      )}
    </ActHere>
  );
}
