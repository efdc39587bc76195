import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { DayField } from '../../../../web/form/day-field.tsx';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { retentionMessages as words } from '../../retention/messages.ts';
import { momentsOf, type RecordKind, regimes } from '../../retention/record-kind.ts';
import { becomes, retainUntil } from '../../retention/retain-until.ts';
import { outcomes, periodUnits } from '../../retention/retention.ts';
import * as texts from './form-messages.ts';
import { errorsInRetention, type RetentionDraft, saidIn } from './retention-draft.ts';

/** All that is decided about one kind of record. Of a decision that is there, the rules on personal data stay. */
export function RetentionFields(props: {
  kind: RecordKind;
  country: string;
  draft: RetentionDraft;
  change: (part: Partial<RetentionDraft>) => void;
  errors: FormErrors;
  isNew: boolean;
}): ReactElement {
  const { kind, country, draft, change, errors, isNew } = props;
  const say = useText();
  const field = (id: keyof RetentionDraft) => ({
    id,
    value: draft[id],
    onChange: (value: string) => change({ [id]: value }),
    onLeave: () => errors.left(id),
    error: errors.at(id),
  });
  const detail = { erase: texts.eraseDetail, restrict: texts.restrictDetail } as const;
  return (
    <>
      {isNew && (
        <ChoiceGroup
          {...field('regime')}
          label={say(texts.regime)}
          hint={say(texts.regimeHint)}
          inline
          lines={regimes.map((value) => ({ value, label: say(words.regimes[value]) }))}
        />
      )}
      <ChoiceGroup
        {...field('outcome')}
        label={say(texts.outcome)}
        lines={outcomes.map((value) => ({
          value,
          label: say(words.outcomes[value]),
          detail: say(detail[value]),
        }))}
      />
      <TextField
        {...field('period')}
        label={say(texts.amount)}
        hint={say(texts.amountHint)}
        width="short"
        inputMode="numeric"
        maxLength={3}
        optional={draft.outcome === 'restrict'}
      />
      <SelectField
        {...field('unit')}
        label={say(texts.unit)}
        choices={periodUnits.map((value) => ({ value, label: say(texts.units[value]) }))}
        optional={draft.outcome === 'restrict'}
      />
      <SelectField
        {...field('runsFrom')}
        label={say(texts.runsFrom)}
        choices={momentsOf(kind).map((value) => ({ value, label: say(words.moments[value]) }))}
      />
      <TextField
        {...field('reference')}
        label={say(texts.reference)}
        hint={say(texts.referenceHint)}
        maxLength={80}
        optional
      />
      <DayField {...field('decidedOn')} label={say(texts.decidedOn)} optional />
      <DayField {...field('validFrom')} label={say(texts.validFrom)} />
      <ChoiceGroup
        {...field('archiveFirst')}
        label={say(texts.archiveFirst)}
        inline
        lines={[
          { value: 'yes', label: say(words.yes) },
          { value: 'no', label: say(words.no) },
        ]}
      />
      <Example draft={draft} country={country} />
    </>
  );
}

/** What a decision comes to, reckoned by the rule that will carry it out. */
function Example({ draft, country }: { draft: RetentionDraft; country: string }): ReactElement | null {
  const say = useText();
  const { longDate } = useFormats();
  const isWrong = errorsInRetention(draft).some(
    ({ path }) => path === 'period' || path === 'unit' || path === 'outcome',
  );
  const said = isWrong ? null : saidIn(draft);
  return (
    <p className="remark" role="status">
      {said &&
        say(texts.example, {
          day: longDate(atNoon(retainUntil(said, now(), country))),
          outcome: say(words.outcomes[becomes(said) === 'erased' ? 'erase' : 'restrict']),
        })}
    </p>
  );
}
