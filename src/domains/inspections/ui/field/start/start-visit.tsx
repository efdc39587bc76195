import { type ReactElement, useState } from 'react';
import { Choices, Press } from '../../../../../web/field/controls.tsx';
import { Screen } from '../../../../../web/field/screen.tsx';
import { useText } from '../../../../../web/text.tsx';
import { capacityNames } from '../../../../access/public.ts';
import { letInBy } from '../../../visit/schema.ts';
import { letInNames } from '../../code-messages.ts';
import { beginningIn, type OpenInspection, recordIn } from '../inspection.ts';
import * as texts from '../live/live-messages.ts';
import { useRecording } from '../recording.ts';

/** Going in: under what, let in by whom, and whether one has said so. One press when what is usual is so. */
export function StartVisit({ of }: { of: OpenInspection }): ReactElement {
  const say = useText();
  const { pack, standing } = of;
  const first = standing?.capacity ?? pack.officer.capacity;
  const usual = pack.visits.find(({ capacity }) => capacity === first) ?? pack.visits[0];
  const [basis, setBasis] = useState(standing?.basis ?? usual?.bases[0]?.id ?? '');
  const [letIn, setLetIn] = useState<(typeof letInBy)[number]>('not-noted');
  const recording = useRecording();
  const { workplace } = pack.plan;
  // Once one acts in a capacity, another one is a change, and an act of its own.
  const offered = standing ? pack.visits.filter(({ capacity }) => capacity === standing.capacity) : pack.visits;

  async function startVisit(announced: boolean): Promise<void> {
    const chosen = offered.find(({ bases }) => bases.some(({ id }) => id === basis));
    if (!chosen || !workplace) return;
    const { name, municipality } = workplace;
    await recording.run(() =>
      recordIn(
        of,
        {
          verb: 'inspection.begin',
          input: {
            visit: chosen.visit,
            inspection: pack.inspection,
            workplace: { name, municipality },
            basis,
            letInBy: letIn,
            announced,
          },
        },
        beginningIn(of, chosen.capacity, basis),
      ),
    );
  }
  return (
    <Screen
      title={say(texts.goInTitle)}
      back={`/i/${of.key}`}
      bottom={
        <>
          <Press onClick={() => void startVisit(false)}>{say(texts.goInUnsaid)}</Press>
          <Press look="primary" onClick={() => void startVisit(true)}>
            {say(texts.goInSaid)}
          </Press>
        </>
      }
    >
      <p className="lead">{workplace?.name}</p>
      <Choices
        id="basis"
        label={say(texts.under)}
        value={basis}
        onChange={setBasis}
        choices={offered.flatMap(({ capacity, bases }) =>
          bases.map(({ id, provision, verified }) => ({
            value: id,
            label: say(capacityNames[capacity]),
            detail: verified ? provision : `${provision} (${say(texts.notVerified)})`,
          })),
        )}
      />
      <label className="written">
        <span className="label">{say(texts.whoLetIn)}</span>
        <select className="input" value={letIn} onChange={({ target }) => setLetIn(target.value as typeof letIn)}>
          {letInBy.map((one) => (
            <option key={one} value={one}>
              {say(letInNames[one])}
            </option>
          ))}
        </select>
      </label>
      <p className="question">{say(texts.haveYouSaid)}</p>
      {recording.problem && (
        <p className="problem" role="alert">
          {recording.problem}
        </p>
      )}
    </Screen>
  );
}
