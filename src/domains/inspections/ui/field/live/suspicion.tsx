import { type ReactElement, useState } from 'react';
import { Choices, Press, Written } from '../../../../../web/field/controls.tsx';
import { goTo } from '../../../../../web/field/place.ts';
import { Screen } from '../../../../../web/field/screen.tsx';
import { useText } from '../../../../../web/text.tsx';
import { toldByNames } from '../../code-messages.ts';
import { type OpenInspection, recordIn } from '../inspection.ts';
import { useRecording } from '../recording.ts';
import * as texts from './acts-messages.ts';
import { CapacityLine } from './capacity-line.tsx';

const tellers = ['myself', 'police', 'prosecutor'] as const;

/** From here on nothing is demanded under penalty of the suspect, on these facts. */
export function Suspicion({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const [toldBy, setToldBy] = useState<(typeof tellers)[number]>('myself');
  const [against, setAgainst] = useState('');
  const [facts, setFacts] = useState('');
  const [isMissing, setMissing] = useState(false);
  const recording = useRecording();
  const live = `/i/${of.key}/live`;
  async function save(): Promise<void> {
    if (against.trim() === '' || facts.trim() === '') return setMissing(true);
    const isTold = await recording.run(() =>
      recordIn(of, {
        verb: 'inspection.stop-demands',
        params: { id: of.standing?.visit ?? '' },
        input: { toldBy, against: against.trim(), facts: facts.trim(), demandMadeAt: null },
      }),
    );
    if (isTold) goTo(live, 'instead');
  }
  return (
    <Screen
      title={say(texts.suspicionTitle)}
      back={live}
      above={<CapacityLine of={of} />}
      bottom={
        <Press look="primary" barred={recording.isTelling} onClick={() => void save()}>
          {say(texts.noteIt)}
        </Press>
      }
    >
      <p className="lead">{say(texts.suspicionLead)}</p>
      <Written
        id="against"
        label={say(texts.against)}
        value={against}
        onChange={setAgainst}
        maxLength={200}
        error={isMissing && against.trim() === '' ? say(texts.againstMissing) : undefined}
      />
      <Written
        id="facts"
        label={say(texts.facts)}
        value={facts}
        onChange={setFacts}
        maxLength={500}
        lines={4}
        error={isMissing && facts.trim() === '' ? say(texts.factsMissing) : undefined}
      />
      <Choices
        id="told-by"
        label={say(texts.howKnown)}
        value={toldBy}
        onChange={setToldBy}
        choices={tellers.map((value) => ({ value, label: say(toldByNames[value]) }))}
      />
      {recording.problem && (
        <p className="problem" role="alert">
          {recording.problem}
        </p>
      )}
    </Screen>
  );
}
