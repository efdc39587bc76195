import type { ReactElement } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { FieldError } from '../../../web/components/field.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { useText } from '../../../web/text.tsx';
import { useCodes } from '../../knowledge/ui/public.tsx';
import { offences, outcomes } from '../codes.ts';
import type { FileShown } from '../shown.ts';
import { offenceNames } from './code-messages.ts';
import { type DecideDraft, type LineDraft, lineKey } from './decide-draft.ts';
import * as texts from './decide-messages.ts';
import { outcomeNames } from './outcome-messages.ts';

const blank: LineDraft = { outcome: '', reason: '' };
const notOpened = ['RC01', 'RC02', 'RC03'];

/** For each injured party and offence: what, and why. The reasons are those that go with what was chosen. */
export function DecideLines(props: {
  file: FileShown;
  draft: DecideDraft;
  change: (part: Partial<DecideDraft>) => void;
  error: string | undefined;
}): ReactElement {
  const { file, draft, change, error } = props;
  const say = useText();
  const { codes = [] } = useCodes('reasons');
  const put = (key: string, part: Partial<LineDraft>): void =>
    change({ lines: { ...draft.lines, [key]: { ...blank, ...draft.lines[key], ...part } } });
  const reasonsFor = (outcome: string) =>
    codes.filter(({ id }) => notOpened.includes(id) === (outcome === 'not-opened') && id !== 'RC15' && id !== 'RC17');
  return (
    <div className="fields" id="facts.lines" tabIndex={-1}>
      <FieldError id="facts.lines" error={error} />
      {file.parties.flatMap(({ id, alias }) => [
        ...offences.map((offence) => {
          const key = lineKey(id, offence);
          const { outcome, reason } = draft.lines[key] ?? blank;
          return (
            <ChoiceGroup
              key={key}
              id={key}
              label={say(texts.lineLabel, { alias: alias ?? '–', offence: say(offenceNames[offence]) })}
              value={outcome || 'nothing'}
              onChange={(value) => put(key, { outcome: value === 'nothing' ? '' : value, reason: '' })}
              optional
              lines={[
                { value: 'nothing', label: say(texts.lineNothing) },
                ...outcomes.map((value) => ({
                  value,
                  label: say(outcomeNames[value]),
                  more: (value === 'closed' || value === 'not-opened') && (
                    <SelectField
                      id={`${key} reason`}
                      label={say(texts.reasonLabel)}
                      value={reason}
                      onChange={(code) => put(key, { reason: code })}
                      choices={reasonsFor(value).map((code) => ({
                        value: code.id,
                        label: `${code.name} (${code.id})`,
                      }))}
                    />
                  ),
                })),
              ]}
            />
          );
        }),
        <OwnOffence key={lineKey(id, 'own')} party={id} alias={alias ?? '–'} draft={draft} put={put} />,
      ])}
    </div>
  );
}

/** What the injured person is said to have done, and that it is not pursued. */
function OwnOffence(props: {
  party: string;
  alias: string;
  draft: DecideDraft;
  put: (key: string, part: Partial<LineDraft>) => void;
}): ReactElement {
  const { party, alias, draft, put } = props;
  const say = useText();
  const key = lineKey(party, 'SE.UTL.20.3');
  return (
    <ChoiceGroup
      id={key}
      label={say(texts.ownOffence, { alias })}
      value={draft.lines[key]?.outcome || 'nothing'}
      onChange={(value) => put(key, { outcome: value === 'nothing' ? '' : value })}
      optional
      inline
      lines={[
        { value: 'nothing', label: say(texts.lineNothing) },
        { value: 'closed', label: say(texts.ownOffenceYes) },
      ]}
    />
  );
}
