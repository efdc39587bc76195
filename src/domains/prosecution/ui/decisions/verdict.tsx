import { type ReactElement, useState } from 'react';
import { currencyIn } from '../../../../kernel/country.ts';
import { currencyName } from '../../../../kernel/text/currency-names.ts';
import { now } from '../../../../web/clock.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { missing, textErrors, wrong } from '../../../../web/form/draft-error.ts';
import { FormSection } from '../../../../web/form/form-section.tsx';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import { useSession } from '../../../access/ui/public.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { findings, instances, verdictOutcomes } from '../../codes.ts';
import { isCharge } from '../../decisions/decision-reasons.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { CheckGroup } from '../check-group.tsx';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import { useElementNames } from '../elements/element-names.ts';
import { aliasOf } from '../evidence/item-names.ts';
import { OpenFile } from '../file-route.tsx';
import { choiceMissing, dayMissing } from '../form-messages.ts';
import { useOffenceNames } from '../offence-names.ts';
import { findingNames, instanceNames, verdictNames } from '../outcome-messages.ts';
import { recordVerdict } from '../record-messages.ts';
import * as texts from './decide-messages.ts';

/** What a court found, element by element, as read from its judgment. */
export default function VerdictPage(): ReactElement {
  return <OpenFile>{(file) => <Form file={file} />}</OpenFile>;
}

const empty = {
  instance: '',
  court: '',
  on: '',
  outcomes: {} as Readonly<Record<string, string>>,
  findings: {} as Readonly<Record<string, string>>,
  damages: '',
  reasons: '',
  obstacles: [] as readonly string[],
};

/** What was charged, once for each person and offence. */
const chargedIn = (file: FileShown) =>
  [
    ...new Map(
      file.decisions
        .flatMap(({ lines }) => lines)
        .filter(isCharge)
        .map((line) => [`${line.party} ${line.offence}`, line]),
    ).entries(),
  ].map(([key, { party, offence }]) => ({ key, party, offence }));

function Form({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const { country } = useSession();
  const nameOf = useElementNames(file.law.country);
  const { nameOf: offenceOf, shortOf } = useOffenceNames(file.law.country);
  const { codes = [] } = useCodes('obstacles');
  const [draft, setDraft] = useState(empty);
  const change = (part: Partial<typeof empty>): void => setDraft({ ...draft, ...part });
  const on = dayTyped(draft.on, wallTimeOf(now()));
  const charged = chargedIn(file);
  const rows = charged.flatMap(({ party, offence }) =>
    (file.boards.find((board) => board.party === party)?.offences ?? [])
      .filter((one) => one.offence === offence)
      .flatMap(({ groups }) => groups.flatMap((group) => group.rows))
      .map(({ element }) => ({ key: `${party} ${element}`, party, element, offence })),
  );
  const sum = draft.damages.replaceAll(/\s/g, '');
  const ends = charged.flatMap(({ key, party, offence }) =>
    draft.outcomes[key] ? [{ party, offence, outcome: draft.outcomes[key] }] : [],
  );
  return (
    <ActPage
      file={file}
      verb="verdict.record"
      title={say(recordVerdict)}
      tab={say(recordVerdict)}
      lead={say(charged.length > 0 ? texts.verdictLead : texts.verdictNothing)}
      errors={[
        ...(draft.instance ? [] : [missing('facts.instance', choiceMissing)]),
        ...textErrors('words.court', draft.court, 120, texts.courtMissing),
        ...(on ? [] : [missing('facts.on', dayMissing)]),
        ...(ends.length > 0 ? [] : [missing('facts.lines', choiceMissing)]),
        ...(sum === '' || /^\d{1,9}$/.test(sum) ? [] : [wrong('facts.damagesOrdered', texts.damagesWrong)]),
        ...textErrors('words.reasons', draft.reasons, 4000, texts.verdictReasonsMissing),
      ]}
      unsent={draft !== empty}
      draft={{ empty, value: draft, put: setDraft }}
      label={texts.recording}
      done={texts.didRecord}
      sendText={texts.recordSend}
      body={(act) => ({
        act,
        facts: {
          instance: draft.instance,
          on,
          lines: ends,
          findings: rows.flatMap(({ key, party, element }) =>
            draft.findings[key] ? [{ party, element, finding: draft.findings[key] }] : [],
          ),
          damagesOrdered: sum === '' ? null : Number(sum),
          obstacles: draft.obstacles,
        },
        words: { court: draft.court.trim(), reasons: draft.reasons.trim() },
      })}
    >
      {(errors) => (
        <>
          <div className="fields">
            <ChoiceGroup
              id="facts.instance"
              label={say(texts.instanceLabel)}
              error={errors.at('facts.instance')}
              value={draft.instance}
              onChange={(instance) => change({ instance })}
              inline
              lines={instances.map((value) => ({ value, label: say(instanceNames[value]) }))}
            />
            <TextField
              id="words.court"
              label={say(texts.courtLabel)}
              error={errors.at('words.court')}
              value={draft.court}
              onChange={(court) => change({ court })}
            />
            <DayField
              id="facts.on"
              label={say(texts.verdictDay)}
              error={errors.at('facts.on')}
              value={draft.on}
              onChange={(typed) => change({ on: typed })}
            />
            {charged.map(({ key, party, offence }, at) => (
              <ChoiceGroup
                key={key}
                id={at === 0 ? 'facts.lines' : key}
                label={say(texts.verdictLine, { alias: aliasOf(file, party), offence: offenceOf(offence) })}
                error={at === 0 ? errors.at('facts.lines') : undefined}
                value={draft.outcomes[key] ?? ''}
                onChange={(outcome) => change({ outcomes: { ...draft.outcomes, [key]: outcome } })}
                inline
                lines={verdictOutcomes.map((value) => ({ value, label: say(verdictNames[value]) }))}
              />
            ))}
          </div>
          <FormSection number={1} title={say(texts.findingsLabel)}>
            {rows.map(({ key, party, element, offence }) => (
              <SelectField
                key={key}
                id={key}
                label={`${aliasOf(file, party)}: ${nameOf(element)}, ${shortOf(offence)}`}
                optional
                value={draft.findings[key] ?? ''}
                onChange={(finding) => change({ findings: { ...draft.findings, [key]: finding } })}
                choices={findings.map((value) => ({ value, label: say(findingNames[value]) }))}
              />
            ))}
          </FormSection>
          <FormSection number={2} title={say(texts.verdictReasons)}>
            <TextArea
              id="words.reasons"
              label={say(texts.verdictReasons)}
              error={errors.at('words.reasons')}
              value={draft.reasons}
              onChange={(reasons) => change({ reasons })}
              tall
            />
            <TextField
              id="facts.damagesOrdered"
              label={say(texts.damagesLabel, { currency: currencyName(currencyIn(country), say) })}
              error={errors.at('facts.damagesOrdered')}
              width="short"
              inputMode="numeric"
              optional
              value={draft.damages}
              onChange={(damages) => change({ damages })}
            />
            <details>
              <summary>
                {say(texts.obstaclesLabel)} ({draft.obstacles.length})
              </summary>
              <CheckGroup
                id="facts.obstacles"
                label={say(texts.obstaclesLabel)}
                hint={say(texts.obstaclesHint)}
                optional
                chosen={draft.obstacles}
                onChange={(obstacles) => change({ obstacles })}
                lines={codes.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
              />
            </details>
          </FormSection>
        </>
      )}
    </ActPage>
  );
}
