import { type ReactElement, useState } from 'react';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import { type Mask, masks, type RecordsShown } from '../../records/schema.ts';
import { useRecordsCommand } from '../api.ts';
import * as texts from '../page/records-messages.ts';
import { WithdrawnLine } from '../page/withdrawn-line.tsx';

type Choice = { readonly mask: Mask; readonly provision: string };

/** Act by act: not in the copy, given as it is, or masked in part or whole, and then under which provision. Nothing is chosen beforehand. */
export function GiveCopyForm({ of }: { of: RecordsShown }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const plain = useRecordsCommand();
  const [asker, setAsker] = useState('');
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const provisions = of.provisions.map(({ id, name, provision }) => ({ value: id, label: `${name}: ${provision}` }));

  function choose(act: string, mask: string): void {
    const { [act]: before, ...others } = chosen;
    const kind = masks.find((one) => one === mask);
    setChosen(kind ? { ...others, [act]: { mask: kind, provision: before?.provision ?? '' } } : others);
  }

  const { command, kept } = useDrafted(plain, {
    part: 'give',
    title: say(texts.giveSend, { count: 0 }),
    value: { asker, chosen },
    put: (was) => {
      setAsker(was.asker);
      setChosen(was.chosen);
    },
  });
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/cases/${of.id}/give-copy`,
      label: texts.giveSending,
      done: texts.giveDone,
      body: (act) => ({
        act,
        asker: asker.trim() || null,
        items: of.lines.flatMap(({ id }) => {
          const choice = chosen[id];
          if (!choice) return [];
          const { mask, provision } = choice;
          return [{ act: id, mask, provision: mask === 'nothing' || provision === '' ? null : provision }];
        }),
      }),
    });
    if (outcome.kind !== 'done') return;
    setAsker('');
    setChosen({});
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      send={send}
      button={say(texts.giveSend, { count: Object.keys(chosen).length })}
    >
      <TextField
        id="asker"
        label={say(texts.asker)}
        hint={say(texts.askerHint)}
        value={asker}
        onChange={setAsker}
        optional
      />
      <ul className="rows record-lines">
        {of.lines.map((line) => (
          <li key={line.id}>
            <div>
              <p>
                <b>{line.sentence}</b>
              </p>
              <p className="small quiet">
                {moment({ from: line.at, to: null, precision: 'minute' })}, {line.by}
              </p>
              {line.withdrawn !== null && <WithdrawnLine of={line.withdrawn} warns />}
              {line.words !== null && <p className="small record-words">{line.words}</p>}
            </div>
            <div>
              <SelectField
                id={`mask-${line.id}`}
                label={say(texts.inCopy)}
                value={chosen[line.id]?.mask ?? ''}
                choices={masks
                  .filter((mask) => mask !== 'words' || line.hasWords)
                  .map((value) => ({ value, label: say(texts.maskNames[value]) }))}
                onChange={(mask) => choose(line.id, mask)}
              />
              {chosen[line.id] && chosen[line.id]?.mask !== 'nothing' && (
                <SelectField
                  id={`provision-${line.id}`}
                  label={say(texts.provision)}
                  value={chosen[line.id]?.provision ?? ''}
                  choices={provisions}
                  onChange={(provision) =>
                    setChosen({ ...chosen, [line.id]: { mask: chosen[line.id]?.mask ?? 'whole', provision } })
                  }
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="caption">{say(texts.unverified)}</p>
    </ActForm>
  );
}
