import type { ReactElement } from 'react';
import { FieldError } from '../../../../web/components/field.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { outcomes } from '../../codes.ts';
import { isNonPunishment, reasonFits } from '../../decisions/decision-reasons.ts';
import type { FileShown } from '../../shown.ts';
import { BoardSays } from '../elements/board-says.tsx';
import { useOffenceNames } from '../offence-names.ts';
import { outcomeNames } from '../outcome-messages.ts';
import * as check from './decide-check-messages.ts';
import { type DecideDraft, type LineDraft, lineKey, offencesOf } from './decide-draft.ts';
import * as texts from './decide-messages.ts';
import './decide.css';

const blank: LineDraft = { outcome: '', reason: '' };

type Put = (key: string, part: Partial<LineDraft>) => void;

/** One row for each injured party, one column for each offence, and beside them what the board shows. Nothing is preselected. */
export function DecideLines(props: {
  file: FileShown;
  draft: DecideDraft;
  change: (part: Partial<DecideDraft>) => void;
  error: string | undefined;
}): ReactElement {
  const { file, draft, change, error } = props;
  const say = useText();
  const { nameOf: offenceOf, shortOf } = useOffenceNames(file.law.country);
  const { own } = file.law;
  const offences = [...new Set(file.parties.flatMap(({ id }) => offencesOf(file, id)))];
  const put: Put = (key, part) =>
    change({ lines: { ...draft.lines, [key]: { ...blank, ...draft.lines[key], ...part } } });
  return (
    <div id="facts.lines" tabIndex={-1}>
      <FieldError id="facts.lines" error={error} />
      <table className="decide-table">
        <thead>
          <tr>
            <th scope="col">{say(check.columnParty)}</th>
            {offences.map((offence) => (
              <th key={offence} scope="col">
                {offenceOf(offence)}
              </th>
            ))}
            {own && <th scope="col">{say(check.columnOwn)}</th>}
          </tr>
        </thead>
        <tbody>
          {file.parties.map(({ id, alias }) => (
            <tr key={id}>
              <th scope="row">{alias ?? '–'}</th>
              {offences.map((offence) => (
                <td key={offence} data-label={shortOf(offence)}>
                  <OffenceCell
                    party={id}
                    alias={alias ?? '–'}
                    offence={offence}
                    called={offenceOf(offence)}
                    draft={draft}
                    put={put}
                  />
                  <BoardSays file={file} party={id} offence={offence} />
                </td>
              ))}
              {own && (
                <td data-label={say(check.columnOwn)}>
                  <SelectField
                    id={lineKey(id, own)}
                    label={say(texts.ownOffence, { alias: alias ?? '–' })}
                    optional
                    value={draft.lines[lineKey(id, own)]?.outcome || 'nothing'}
                    onChange={(value) => put(lineKey(id, own), { outcome: value === 'closed' ? value : '' })}
                    choices={[
                      { value: 'nothing', label: say(texts.lineNothing) },
                      { value: 'closed', label: say(texts.ownOffenceYes) },
                    ]}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is decided for one person and one offence, and why where it closes: the reasons are those that go with what was chosen. */
function OffenceCell(props: {
  party: string;
  alias: string;
  offence: string;
  called: string;
  draft: DecideDraft;
  put: Put;
}): ReactElement {
  const { party, alias, offence, called, draft, put } = props;
  const say = useText();
  const { codes = [] } = useCodes('reasons');
  const key = lineKey(party, offence);
  const { outcome, reason } = draft.lines[key] ?? blank;
  const reasons = codes.filter(({ id: reason }) => !isNonPunishment({ reason }) && reasonFits({ outcome, reason }));
  return (
    <>
      <SelectField
        id={key}
        label={say(texts.lineLabel, { alias, offence: called })}
        optional
        value={outcome || 'nothing'}
        onChange={(value) => put(key, { outcome: value === 'nothing' ? '' : value, reason: '' })}
        choices={[
          { value: 'nothing', label: say(texts.lineNothing) },
          ...outcomes.map((value) => ({ value, label: say(outcomeNames[value]) })),
        ]}
      />
      {(outcome === 'closed' || outcome === 'not-opened') && (
        <SelectField
          id={`${key} reason`}
          label={say(texts.reasonLabel)}
          value={reason}
          onChange={(code) => put(key, { reason: code })}
          choices={reasons.map((code) => ({ value: code.id, label: `${code.name} (${code.id})` }))}
        />
      )}
    </>
  );
}
