import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { type ReactElement, useState } from 'react';
import { daysBetween } from '../../../../kernel/time/calendar-days.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { toldIn } from '../../codes.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { CheckGroup } from '../check-group.tsx';
import { useElementNames } from '../elements/element-names.ts';
import { OpenFile } from '../file-route.tsx';
import { languageNames } from '../outcome-messages.ts';
import { decide } from '../record-messages.ts';
import { useDecisionRows } from './decide-check.ts';
import * as check from './decide-check-messages.ts';
import { type DecideDraft, decisionOf, emptyDecision, errorsIn, meetingSoon, openedBy } from './decide-draft.ts';
import { DecideLines } from './decide-lines.tsx';
import * as texts from './decide-messages.ts';
import '../file.css';

/** The decision whether to charge, one row for each injured party and offence. Nothing is preselected. */
export default function DecidePage(): ReactElement {
  return <OpenFile>{(file) => <Form file={file} />}</OpenFile>;
}

type DecideProps = { readonly draft: DecideDraft; readonly change: (part: Partial<DecideDraft>) => void };
type Errors = { readonly at: (path: string) => string | undefined };

function Form({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [draft, setDraft] = useState(emptyDecision);
  const change = (part: Partial<DecideDraft>): void => setDraft({ ...draft, ...part });
  const { closes, withoutGround } = openedBy(draft, file.law.own);
  return (
    <ActPage
      file={file}
      verb="decision.make"
      stays
      title={say(decide)}
      tab={say(decide)}
      lead={say(texts.lead)}
      note={<WeakRows file={file} />}
      errors={errorsIn(draft, file)}
      unsent={draft !== emptyDecision}
      draft={{ empty: emptyDecision, value: draft, put: setDraft }}
      label={texts.deciding}
      done={texts.didDecide}
      sendText={texts.decideSend}
      check={{ button: check.checkButton, title: check.checkTitle, rows: useDecisionRows(file, draft) }}
      body={(act) => ({ act, ...decisionOf(draft, file) })}
    >
      {(errors) => (
        <>
          <FormSection number={1} title={say(texts.sectionLines)}>
            <DecideLines file={file} draft={draft} change={change} error={errors.at('facts.lines')} />
            {withoutGround && (
              <div className="notice">
                <Icon of={warning} />
                <p>{say(texts.noGround)}</p>
                <p className="small">{say(texts.secondLookNote)}</p>
              </div>
            )}
            <Interruption file={file} draft={draft} change={change} errors={errors} />
          </FormSection>
          <FormSection number={2} title={say(texts.sectionAgainst)}>
            <Against draft={draft} change={change} errors={errors} />
          </FormSection>
          {closes && (
            <FormSection number={3} title={say(texts.sectionNotTaken)}>
              <NotTaken draft={draft} change={change} errors={errors} withoutGround={withoutGround} />
            </FormSection>
          )}
          <FormSection number={closes ? 4 : 3} title={say(texts.sectionWhy)}>
            <Why draft={draft} change={change} errors={errors} />
          </FormSection>
        </>
      )}
    </ActPage>
  );
}

function Against({ draft, change, errors }: DecideProps & { errors: Errors }): ReactElement {
  const say = useText();
  return (
    <>
      <ChoiceGroup
        id="facts.against"
        label={say(texts.againstLabel)}
        error={errors.at('facts.against')}
        value={draft.against}
        onChange={(against) => change({ against })}
        lines={[
          { value: 'found', label: say(texts.againstFound) },
          { value: 'nothing-found', label: say(texts.againstNothing) },
        ]}
      />
      {draft.against === 'found' && (
        <TextArea
          id="words.against"
          label={say(texts.againstWords)}
          error={errors.at('words.against')}
          value={draft.againstWords}
          onChange={(againstWords) => change({ againstWords })}
        />
      )}
    </>
  );
}

function NotTaken(props: DecideProps & { errors: Errors; withoutGround: boolean }): ReactElement {
  const { draft, change, errors, withoutGround } = props;
  const say = useText();
  const { codes = [] } = useCodes('steps-not-taken');
  return (
    <>
      <CheckGroup
        id="facts.notTaken"
        label={say(texts.notTakenLabel)}
        error={errors.at('facts.notTaken')}
        chosen={draft.noneLeft ? ['none-left'] : draft.notTaken}
        onChange={(chosen) => {
          const none = chosen.includes('none-left') && !draft.noneLeft;
          change({ noneLeft: none, notTaken: none ? [] : chosen.filter((one) => one !== 'none-left') });
        }}
        lines={[
          ...codes.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'none-left', label: say(texts.notTakenNone) },
        ]}
      />
      <TextArea
        id="words.notTaken"
        label={say(texts.notTakenWords)}
        error={errors.at('words.notTaken')}
        optional={!withoutGround}
        value={draft.notTakenWords}
        onChange={(notTakenWords) => change({ notTakenWords })}
      />
      {withoutGround && (
        <SelectField
          id="facts.reviewToldIn"
          label={say(texts.reviewLabel)}
          error={errors.at('facts.reviewToldIn')}
          value={draft.reviewToldIn}
          onChange={(reviewToldIn) => change({ reviewToldIn })}
          choices={toldIn.map((value) => ({ value, label: say(languageNames[value]) }))}
        />
      )}
    </>
  );
}

function Why({ draft, change, errors }: DecideProps & { errors: Errors }): ReactElement {
  const say = useText();
  const { codes = [] } = useCodes('obstacles');
  return (
    <>
      <TextArea
        id="words.reasons"
        label={say(texts.reasonsLabel)}
        error={errors.at('words.reasons')}
        value={draft.reasons}
        onChange={(reasons) => change({ reasons })}
        tall
      />
      <details>
        <summary>
          {say(texts.obstaclesLabel)} ({draft.obstacles.length})
        </summary>
        <CheckGroup
          id="facts.obstacles"
          label={say(texts.obstaclesLabel)}
          hint={say(texts.obstaclesHint)}
          error={errors.at('facts.obstacles')}
          optional
          chosen={draft.obstacles}
          onChange={(obstacles) => change({ obstacles })}
          lines={codes.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
        />
      </details>
    </>
  );
}

/** The card that interrupts: an injured party of the decision meets support within two days. */
function Interruption({
  file,
  draft,
  change,
  errors,
}: DecideProps & { file: FileShown; errors: Errors }): ReactElement | null {
  const say = useText();
  const { inDays } = useFormats();
  const [first] = meetingSoon(draft, file);
  if (!first) return null;
  const party = file.parties.find(({ id }) => id === first.id);
  const days = daysBetween(file.today, first.meetsSupportOn ?? file.today);
  return (
    <section className="urgent" aria-labelledby="interruption">
      <h3 id="interruption">{say(texts.interruptTitle, { alias: party?.alias ?? '–', when: inDays(days) })}</h3>
      <p>{say(texts.interruptText)}</p>
      <ChoiceGroup
        id="facts.tellAfterSupport"
        label={say(texts.interruptLabel)}
        error={errors.at('facts.tellAfterSupport')}
        value={draft.tell}
        onChange={(tell) => change({ tell })}
        lines={[
          { value: 'after', label: say(texts.interruptAfter) },
          { value: 'now', label: say(texts.interruptNow) },
        ]}
      />
    </section>
  );
}

/** Weak elements of the boards, beside the form as a reminder; they fill in nothing. */
function WeakRows({ file }: { file: FileShown }): ReactElement | null {
  const say = useText();
  const nameOf = useElementNames(file.law.country);
  const weak = file.boards.flatMap(({ offences }) =>
    offences.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.filter((row) => row.weakest))),
  );
  if (weak.length === 0) return null;
  const names = [...new Set(weak.map(({ element }) => nameOf(element)))];
  return <p className="small quiet">{say(texts.weakRows, { rows: names.join(', ') })}</p>;
}
