import { useSearch } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { zoneIn } from '../../../../kernel/country.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import * as names from '../../defence/disclosed-names.ts';
import { disclosedToDefence } from '../../defence/disclosed-to-defence.ts';
import { acknowledgementWays } from '../../defence/schema.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import { OpenFile } from '../file-route.tsx';
import { dayMissing } from '../form-messages.ts';
import * as texts from './disclosed-messages.ts';
import '../file.css';

/** That the defence confirmed receipt of something; of a sealed package, by the hash that it reads out. */
export default function AcknowledgePage(): ReactElement {
  return <OpenFile>{(file) => <Form file={file} />}</OpenFile>;
}

/** Inside a line it is written small. */
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function Form({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const { longDate } = useFormats();
  const { about } = useSearch({ strict: false }) as { about?: string };
  const given = disclosedToDefence(file, zoneIn(file.law.country));
  const empty = {
    given: given.some(({ id }) => id === about) ? (about ?? '') : '',
    from: '',
    how: '',
    typed: '',
    hash: '',
  };
  const [draft, setDraft] = useState(empty);
  const change = (part: Partial<typeof empty>): void => setDraft({ ...draft, ...part });
  const on = dayTyped(draft.typed, wallTimeOf(now()));
  const isPackage = given.some(({ id, way }) => id === draft.given && way === 'package');
  return (
    <ActPage
      file={file}
      verb="defence.acknowledge"
      back="disclosed"
      title={say(texts.confirmTitle)}
      tab={say(texts.confirmTitle)}
      lead={say(texts.confirmLead)}
      errors={[
        ...(draft.given ? [] : [missing('facts.given', texts.confirmWhatMissing)]),
        ...textErrors('words.by', draft.from, 200, texts.confirmFromMissing),
        ...(draft.how ? [] : [missing('facts.how', texts.confirmHowMissing)]),
        ...(on ? [] : [missing('facts.on', dayMissing)]),
      ]}
      unsent={draft.from !== '' || draft.how !== '' || draft.typed !== '' || draft.hash !== ''}
      draft={{ empty, value: draft, put: setDraft }}
      label={texts.confirming}
      done={texts.didConfirm}
      sendText={texts.confirmSend}
      body={(act) => ({
        act,
        facts: { given: draft.given, on, how: draft.how },
        words: { by: draft.from.trim(), hash: isPackage && draft.hash.trim() !== '' ? draft.hash.trim() : null },
      })}
    >
      {(errors) => (
        <div className="fields">
          <SelectField
            id="facts.given"
            label={say(texts.confirmWhat)}
            error={errors.at('facts.given')}
            value={draft.given}
            onChange={(chosen) => change({ given: chosen })}
            choices={given.map(({ id, way, on: day }) => ({
              value: id,
              label: `${say(names.wayNames[way])}, ${longDate(atNoon(day))}`,
            }))}
          />
          <TextField
            id="words.by"
            label={say(texts.confirmFrom)}
            error={errors.at('words.by')}
            value={draft.from}
            onChange={(from) => change({ from })}
          />
          <ChoiceGroup
            id="facts.how"
            label={say(texts.confirmHow)}
            error={errors.at('facts.how')}
            value={draft.how}
            onChange={(how) => change({ how })}
            lines={acknowledgementWays.map((value) => ({
              value,
              label: capital(say(names.acknowledgementWayNames[value])),
            }))}
          />
          <DayField
            id="facts.on"
            label={say(texts.confirmDay)}
            error={errors.at('facts.on')}
            value={draft.typed}
            onChange={(typed) => change({ typed })}
          />
          {isPackage && (
            <TextField
              id="words.hash"
              label={say(texts.confirmHash)}
              hint={say(texts.confirmHashHint)}
              error={errors.at('words.hash')}
              optional
              value={draft.hash}
              onChange={(hash) => change({ hash })}
            />
          )}
        </div>
      )}
    </ActPage>
  );
}
