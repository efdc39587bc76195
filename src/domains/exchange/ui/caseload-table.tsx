import type { ReactElement } from 'react';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { stageNames } from '../../study/public.ts';
import { carriedStages, type Fidelity } from '../caseload/to-htcds.ts';
import * as texts from './caseload-messages.ts';

/** What leaves and what stays, in words and counts: the file itself cannot say what it has no column for. */
export function FidelityReport(props: { of: Fidelity; keptBack: number }): ReactElement {
  const { of, keptBack } = props;
  const say = useText();
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
            {keptBack > 0 && <p>{say(texts.keptBack, { persons: keptBack })}</p>}
            {of.withoutBeginning > 0 && <p>{say(texts.withoutBeginning, { persons: of.withoutBeginning })}</p>}
            {of.endingsWithoutHow > 0 && <p>{say(texts.endings, { persons: of.endingsWithoutHow })}</p>}
          </dd>
        </div>
      </dl>
      <FidelityTable of={of} />
    </>
  );
}

function FidelityTable({ of }: { of: Fidelity }): ReactElement {
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
            <td className="number">{number(persons)}</td>
            <td>{say(fate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
