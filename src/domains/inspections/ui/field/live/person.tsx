import { type ReactElement, useState } from 'react';
import { Press, Written } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Screen } from '../../../../../web/field/screen.tsx';
import { newId } from '../../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../../web/text.tsx';
import { nextNumber } from '../../../field/here.ts';
import { type SpokenLanguage, spokenLanguages } from '../../../schema.ts';
import { languageNames } from '../../code-messages.ts';
import { type OpenInspection, recordIn } from '../inspection.ts';
import { useRecording } from '../recording.ts';
import { CapacityLine } from './capacity-line.tsx';
import * as texts from './live-messages.ts';

/** A person who works there: a number, a language, what they do. Who they are is not asked here. */
export function Person({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const { visit, pack } = of;
  const [number] = useState(visit ? nextNumber(visit) : 1);
  const [language, setLanguage] = useState<SpokenLanguage | ''>(pack.plan.interpreters[0]?.language ?? '');
  const [note, setNote] = useState('');
  const recording = useRecording();
  const live = `/i/${of.key}/live`;
  const planned = pack.plan.interpreters.map((one) => one.language);
  const offered = [...planned, ...spokenLanguages.filter((one) => !planned.includes(one))];

  async function save(next: (worker: string) => string): Promise<void> {
    const worker = newId();
    const isTold = await recording.run(() =>
      recordIn(of, {
        verb: 'inspection.meet-worker',
        params: { id: of.standing?.visit ?? '' },
        input: { worker, number, language: language || null, note: note.trim() || null },
      }),
    );
    if (isTold) goTo(next(worker), 'instead');
  }
  return (
    <Screen
      title={say(texts.workerNumber, { number })}
      back={live}
      above={<CapacityLine of={of} />}
      bottom={
        <>
          <Press barred={recording.isTelling} onClick={() => void save((worker) => `/i/${of.key}/talk/${worker}`)}>
            {say(texts.offerTalk)}
          </Press>
          <Press look="primary" barred={recording.isTelling} onClick={() => void save(() => live)}>
            {say(texts.save)}
          </Press>
        </>
      }
    >
      <label className="written">
        <span className="label">{say(texts.language)}</span>
        <select
          className="input"
          value={language}
          onChange={({ target }) => setLanguage(target.value as SpokenLanguage | '')}
        >
          <option value="">{say(texts.languageUnknown)}</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {say(languageNames[one])}
            </option>
          ))}
        </select>
      </label>
      <Written id="note" label={say(texts.whatAndWhere)} value={note} onChange={setNote} maxLength={300} lines={3} />
      {recording.problem && (
        <p className="problem" role="alert">
          {recording.problem}
        </p>
      )}
    </Screen>
  );
}
