import { type ReactElement, useState } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { missing } from '../../../../web/form/draft-error.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import type { FileShown } from '../../shown.ts';
import { ActHere } from '../act-page.tsx';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import * as texts from '../file-messages.ts';
import * as forms from '../form-messages.ts';
import { useOffenceNames } from '../offence-names.ts';
import { sourceNames } from '../outcome-messages.ts';
import { CorrectReport } from './correct-report.tsx';

/** What was reported, and who leads the investigation; and the acts that open it and set the day of the decision. */
export function FileFacts({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const { date, day } = useFormats();
  const { nameOf: offenceOf } = useOffenceNames(file.law.country);
  return (
    <section aria-label={say(texts.reportWhat)}>
      <dl className="pairs facts">
        <div>
          <dt>{say(texts.reportedOn, { date: day(atNoon(file.reportedOn)) })}</dt>
          <dd>{say(sourceNames[file.source])}</dd>
        </div>
        <div>
          <dt>{say(texts.suspectedOffences)}</dt>
          <dd>{file.offences.map((offence) => offenceOf(offence)).join(', ')}</dd>
        </div>
        <div>
          <dt>{say(texts.ledBy)}</dt>
          <dd>
            {file.openedAt && file.ledBy
              ? `${say(file.ledBy === 'police' ? texts.ledByPolice : texts.ledByProsecutor)}, ${say(texts.openedOn, {
                  date: date(new Date(file.openedAt)),
                })}`
              : say(texts.notOpenedYet)}
          </dd>
        </div>
      </dl>
      {file.what && <p className="own-words">{file.what}</p>}
      {file.may.includes('report.correct') && <CorrectReport file={file} />}
      {file.may.includes('investigation.open') && <OpenHere file={file} />}
      {file.may.includes('investigation.plan-decision') && <PlanHere file={file} />}
    </section>
  );
}

function OpenHere({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [ledBy, setLedBy] = useState('');
  const [reason, setReason] = useState('');
  return (
    <ActHere
      file={file}
      verb="investigation.open"
      summary={say(forms.openTitle)}
      errors={ledBy === '' ? [missing('facts.ledBy', forms.choiceMissing)] : []}
      unsent={ledBy !== '' || reason !== ''}
      draft={{
        empty: { ledBy: '', reason: '' },
        value: { ledBy, reason },
        put(kept) {
          setLedBy(kept.ledBy);
          setReason(kept.reason);
        },
      }}
      label={forms.opening}
      done={forms.didOpen}
      sendText={forms.openButton}
      body={(act) => ({ act, facts: { ledBy, decisionDue: null }, words: { reason: reason.trim() || null } })}
    >
      {(errors) => (
        <>
          <ChoiceGroup
            id="facts.ledBy"
            label={say(forms.openLed)}
            error={errors.at('facts.ledBy')}
            value={ledBy}
            onChange={setLedBy}
            inline
            lines={[
              { value: 'police', label: say(texts.ledByPolice) },
              { value: 'prosecutor', label: say(texts.ledByProsecutor) },
            ]}
          />
          <TextArea id="words.reason" label={say(forms.openWhy)} optional value={reason} onChange={setReason} />
        </>
      )}
    </ActHere>
  );
}

function PlanHere({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [typed, setTyped] = useState('');
  const decisionDue = dayTyped(typed, wallTimeOf(now()), true);
  return (
    <ActHere
      file={file}
      verb="investigation.plan-decision"
      summary={say(forms.planTitle)}
      errors={decisionDue ? [] : [missing('facts.decisionDue', forms.dayMissing)]}
      unsent={typed !== ''}
      draft={{ empty: { typed: '' }, value: { typed }, put: (kept) => setTyped(kept.typed) }}
      label={forms.planning}
      done={forms.didPlan}
      sendText={forms.planButton}
      body={(act) => ({ act, facts: { decisionDue } })}
      onSent={() => setTyped('')}
    >
      {(errors) => (
        <DayField
          id="facts.decisionDue"
          label={say(forms.planDay)}
          error={errors.at('facts.decisionDue')}
          value={typed}
          onChange={setTyped}
          ahead
        />
      )}
    </ActHere>
  );
}
