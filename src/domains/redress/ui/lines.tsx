import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import type { ClaimShown } from '../schema.ts';
import { HoursOfLine } from './hours/hours-of-line.tsx';
import * as texts from './messages.ts';
import { MoneyTable } from './money-table.tsx';
import { useSums } from './words.ts';

/** Every line of a claim by its kind of money; a line that was not computed is marked so. */
export function Lines({ claim }: { claim: ClaimShown }): ReactElement {
  const say = useText();
  const { money, number } = useSums(claim);
  const { lines, range, received, notComputed } = claim;
  const sum = (value: number | undefined): string => (value === undefined ? say(texts.notComputed) : money(value));
  return (
    <section className="section" aria-labelledby="by-kind">
      <h2 id="by-kind">{say(texts.byKind)}</h2>
      <MoneyTable
        labelledBy="by-kind"
        columns={[
          { label: say(texts.what) },
          { label: say(texts.nature) },
          { label: say(texts.documented), isSum: true },
          { label: say(texts.probable), isSum: true },
          { label: say(texts.claimed), isSum: true },
          { label: say(texts.received), isSum: true },
          { label: say(texts.shownBy) },
        ]}
        rows={lines.map((line) => ({
          key: line.line,
          head: say(texts.kindNames[line.kind]),
          cells: [
            say(texts.natureNames[line.nature]),
            sum(line.range?.documented),
            sum(line.range?.probable),
            sum(line.range?.claimed),
            money(line.received),
            <span key="evidence">
              {line.evidence}
              {line.overtime && (
                <span className="small quiet block-line">
                  {say(texts.overtimeHours, {
                    documented: number(line.overtime.documented),
                    probable: number(line.overtime.probable),
                    claimed: number(line.overtime.claimed),
                    rate: money(line.rate ?? 0),
                  })}
                </span>
              )}
              {line.hours && <HoursOfLine hours={line.hours} country={claim.country} />}
            </span>,
          ],
        }))}
        total={{
          key: 'total',
          head: say(texts.total),
          cells: ['', money(range.documented), money(range.probable), money(range.claimed), money(received), ''],
        }}
      />
      {notComputed > 0 && <p className="caption">{say(texts.notComputedNote, { count: notComputed })}</p>}
    </section>
  );
}
