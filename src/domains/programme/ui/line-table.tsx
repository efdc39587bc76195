import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import type { ProgrammeShown } from '../programme-schema.ts';
import { OpensLink } from './framework/opens-link.tsx';
import { useMoney } from './money/use-money.ts';
import * as texts from './programme-messages.ts';

type OpenedLine = ProgrammeShown['lines'][number]['opens'][number];

/** Each budget line, with what was done for it one click away. */
export function LineTable({
  of,
  currency,
}: {
  of: ProgrammeShown['lines'];
  currency: string | null;
}): ReactElement | null {
  const say = useText();
  const money = useMoney(currency);
  if (of.length === 0) return null;
  const wordsOf = ({ kind, reference }: OpenedLine): string => {
    switch (kind) {
      case 'visit':
        return say(texts.opensVisit, { reference: reference ?? '' });
      case 'vignettes':
        return say(texts.opensVignettes);
      case 'history':
        return say(texts.historyTitle);
      case 'study':
        return say(texts.opensStudy);
    }
  };
  return (
    <section className="section" aria-labelledby="lines">
      <h2 id="lines">{say(texts.linesTitle)}</h2>
      <p className="quiet programme-note">{say(texts.linesNote)}</p>
      <table className="programme-table">
        <thead>
          <tr>
            <th scope="col">{say(texts.colLine)}</th>
            <th scope="col">{say(texts.colAmount)}</th>
            <th scope="col">{say(texts.colActs)}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {line.name}
                <span className="small quiet">{line.goal}</span>
              </th>
              <td data-label={say(texts.colAmount)} className="nowrap">
                {money(line.amount)}
              </td>
              <td data-label={say(texts.colActs)}>
                {line.opens.length === 0 && <span className="unknown">{say(texts.opensNothing)}</span>}
                <ul>
                  {line.opens.map((one) => (
                    <li key={`${one.kind} ${one.id}`}>
                      <OpensLink of={one}>{wordsOf(one)}</OpensLink>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
