import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import clock from '@phosphor-icons/core/regular/clock.svg?raw';
import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { type ReactElement, useState } from 'react';
import { daysAfter } from '../../../kernel/time/calendar-days.ts';
import { Chip } from '../../../web/components/chip.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { dayIn } from '../../../web/form/day-field.tsx';
import type { DraftError } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { useText } from '../../../web/text.tsx';
import type { ProgrammeShown, RemainsShown } from '../programme-schema.ts';
import { useProgrammeCommand } from './api.ts';
import { useDay } from './days.ts';
import { FoldedPart } from './parts/part-form.tsx';
import * as words from './remains-messages.ts';

/** What remains when the money ends, who keeps it, and what happens if no one does. */
export function Remains({ of }: { of: ProgrammeShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const from = say(words.colFrom, { day: day(daysAfter(of.ends, 1)) });
  const open = of.remains.filter(({ state }) => state === 'not-decided' || state === 'no-keeper');
  return (
    <section className="section" aria-labelledby="remains">
      <h2 id="remains">{say(words.remainsTitle)}</h2>
      <p className="quiet programme-note">{say(words.remainsNote)}</p>
      {of.remains.length > 0 && <RemainsTable of={of} from={from} />}
      {of.may.includes('programme.remains') && <AddRow programme={of.id} />}
      {open.length > 0 && of.may.includes('programme.decide') && <DecideForm programme={of.id} rows={open} />}
    </section>
  );
}

function RemainsTable({ of, from }: { of: ProgrammeShown; from: string }): ReactElement {
  const say = useText();
  return (
    <table className="programme-table">
      <thead>
        <tr>
          <th scope="col">{say(words.colWhat)}</th>
          <th scope="col">{say(words.colKeeper)}</th>
          <th scope="col">{from}</th>
          <th scope="col">{say(words.colOtherwise)}</th>
        </tr>
      </thead>
      <tbody>
        {of.remains.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.what}</th>
            <td data-label={say(words.colKeeper)}>
              {row.keeper ?? <span className="unknown">{say(words.noKeeperYet)}</span>}
            </td>
            <td data-label={from}>
              <KeeperState of={row} />
            </td>
            <td data-label={say(words.colOtherwise)}>{row.otherwise}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function KeeperState({ of }: { of: RemainsShown }): ReactElement {
  const say = useText();
  const day = useDay();
  switch (of.state) {
    case 'nothing-to-pay':
      return (
        <Chip look="done" icon={checkCircle}>
          {say(words.keeperNothing)}
        </Chip>
      );
    case 'decided':
      return (
        <Chip look="done" icon={checkCircle}>
          {of.on ? say(words.keeperDecided, { day: day(of.on) }) : say(words.keeperDecidedPlain)}
        </Chip>
      );
    case 'not-decided':
      return (
        <Chip look="attention" icon={clock}>
          {of.due ? say(words.keeperDue, { day: day(of.due) }) : say(words.keeperOpen)}
        </Chip>
      );
    case 'no-keeper':
      return (
        <Chip look="attention" icon={warning}>
          {say(words.keeperNone)}
        </Chip>
      );
  }
}

/** One more row: a form of three fields, folded until it is asked for. */
function AddRow({ programme }: { programme: string }): ReactElement {
  const say = useText();
  const command = useProgrammeCommand();
  return (
    <FoldedPart
      title={say(words.addRow)}
      part="remains"
      path={`/api/programmes/${programme}/remains`}
      withdraw={`/api/programmes/${programme}/withdraw-entry`}
      done={words.rowSaved}
      fields={[
        { id: 'what', kind: 'line', label: words.rowWhat, max: 120 },
        { id: 'otherwise', kind: 'line', label: words.rowOtherwise, max: 200 },
        { id: 'due', kind: 'day', label: words.rowDue, optional: true },
      ]}
      body={(values, act) => ({
        act,
        row: act.id,
        what: values.what?.trim(),
        otherwise: values.otherwise?.trim(),
        due: dayIn(values.due ?? ''),
      })}
      command={command}
    />
  );
}

function DecideForm({ programme, rows }: { programme: string; rows: readonly RemainsShown[] }): ReactElement {
  const say = useText();
  const plain = useProgrammeCommand();
  const [row, setRow] = useState('');
  const [keeper, setKeeper] = useState('');
  const wrong: DraftError[] = [
    ...(row === '' ? [{ path: 'row', text: words.decideRowError, early: false }] : []),
    ...(keeper.trim() === '' ? [{ path: 'keeper', text: words.decideWhoError, early: false }] : []),
  ];
  const { command, kept } = useDrafted(plain, {
    part: 'keeper',
    title: say(words.decideTitle),
    value: { row, keeper },
    put: (was) => {
      setRow(was.row);
      setKeeper(was.keeper);
    },
  });
  const errors = useFormErrors(wrong);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/programmes/${programme}/decide`,
      label: words.deciding,
      done: words.decided,
      body: (act) => ({ act, row, keeper: keeper.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') {
      setRow('');
      setKeeper('');
    }
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(words.decide)}
      className="programme-form"
      title={<h3>{say(words.decideTitle)}</h3>}
    >
      <div className="field-row">
        <SelectField
          id="row"
          label={say(words.decideRow)}
          value={row}
          onChange={setRow}
          error={errors.at('row')}
          choices={rows.map(({ id, what }) => ({ value: id, label: what }))}
        />
        <TextField
          id="keeper"
          label={say(words.decideWho)}
          hint={say(words.decideHint)}
          value={keeper}
          maxLength={160}
          onChange={setKeeper}
          error={errors.at('keeper')}
        />
      </div>
    </ActForm>
  );
}
