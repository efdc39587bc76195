import type { ReactElement } from 'react';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { stageNames } from '../../caseload/public.ts';
import { type CarriedStage, carriedStages } from '../caseload/to-htcds.ts';
import type { LeavingShown } from '../caseload-schema.ts';
import * as texts from './caseload-messages.ts';
import { suppressed } from './region-messages.ts';

type Reported = {
  readonly persons: number;
  readonly carried: Readonly<Record<CarriedStage, number>>;
  readonly lost: readonly LeavingShown['lost'][number][];
} & Pick<LeavingShown, 'withoutBeginning' | 'endingsWithoutHow' | 'keptBack'>;

/** What leaves and what stays, in words and counts: the file itself cannot say what it has no column for. */
export function LeavingReport({ of }: { of: Reported }): ReactElement {
  const say = useText();
  const stays = [
    { persons: of.keptBack, text: texts.keptBack },
    { persons: of.withoutBeginning, text: texts.withoutBeginning },
    { persons: of.endingsWithoutHow, text: texts.endings },
  ];
  return (
    <>
      <dl className="pairs">
        <div>
          <dt>{say(texts.whatLeaves)}</dt>
          <dd>{say(texts.whatLeavesText, { persons: of.persons })}</dd>
        </div>
        <div>
          <dt>{say(texts.whatStays)}</dt>
          <dd>
            <p>{say(texts.never)}</p>
            {stays.map(({ persons, text }) => persons !== 0 && <p key={text.id}>{say(text, countOf(persons))}</p>)}
          </dd>
        </div>
      </dl>
      <StageTable of={of} />
    </>
  );
}

/** Between 1 and 4 the number is not shown. */
const countOf = (persons: number | null) => ({ persons: persons ?? 0, few: persons === null ? 'yes' : 'no' });

function StageTable({ of }: { of: Reported }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const lines = [
    ...carriedStages.map((stage) => ({ stage, persons: of.carried[stage], fate: texts.carried })),
    ...of.lost.map(({ stage, persons }) => ({ stage, persons, fate: texts.lost })),
  ];
  return (
    <table className="region-table caseload-table">
      <caption>{say(texts.fidelityCaption)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(texts.stage)}</th>
          <th scope="col" className="number">
            {say(texts.persons)}
          </th>
          <th scope="col">{say(texts.fate)}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ stage, persons, fate }) => (
          <tr key={stage}>
            <th scope="row">{say(stageNames[stage])}</th>
            <td className="number">
              {persons === null ? <span className="unknown">{say(suppressed)}</span> : number(persons)}
            </td>
            <td>{say(fate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
