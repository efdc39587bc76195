import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { EventShown, MondayAnswer } from '../../events/event-schema.ts';
import { worksAtWords } from '../../events/event-words.ts';
import { answerWords } from '../../events/question-messages.ts';
import { useDay } from '../days.ts';
import * as monday from './monday-messages.ts';

type BarPart = { readonly count: number; readonly name: string; readonly look: string };

const looks: Readonly<Record<MondayAnswer, string>> = {
  done: 'full',
  lasts: 'full',
  'too-early': 'plain',
  'not-started': 'plain',
  'fell-back': 'striped',
  'no-effect': 'plain',
};

/** What became of the Monday acts: *no effect* and *no answer* are answers of their own, and drawn as such. */
export function MondayActs({ of }: { of: EventShown }): ReactElement {
  const say = useText();
  const day = useDay();
  const { written, after, shown } = of.monday;
  const { came } = of.counts;
  return (
    <section className="section" aria-labelledby="monday">
      <h2 id="monday">{say(monday.mondayTitle)}</h2>
      <p>{say(monday.mondayLead, { day: day(of.monday.day) })}</p>
      <dl className="monday-bars">
        <Bar
          name={say(monday.mondayWritten)}
          parts={[
            { count: written, name: say(monday.mondayWrote), look: 'full' },
            { count: Math.max(0, came - written), name: say(monday.mondayNot), look: 'none' },
          ]}
        />
        {after.map((months) => (
          <Bar
            key={months.after}
            name={say(monday.mondayAfter, { after: months.after, day: day(months.on) })}
            note={months.isDue ? null : say(monday.mondayNotYet)}
            parts={[
              ...Object.entries(months.answers).map(([answer, count]) => ({
                count,
                name: say(answerWords[answer as MondayAnswer]),
                look: looks[answer as MondayAnswer],
              })),
              { count: months.none, name: say(monday.mondayNone), look: 'none' },
            ]}
          />
        ))}
      </dl>
      {shown.length > 0 && <InWords of={of} />}
      <p className="small quiet">{say(monday.doesNotShow)}</p>
    </section>
  );
}

function Bar({
  name,
  parts,
  note = null,
}: {
  name: string;
  parts: readonly BarPart[];
  note?: string | null;
}): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {note ?? (
          <ul className="monday-bar">
            {parts
              .filter(({ count }) => count > 0)
              .map((part) => (
                <li key={part.name} className={part.look} style={{ flexGrow: part.count }}>
                  <b>{part.count}</b> {part.name}
                </li>
              ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

function InWords({ of }: { of: EventShown }): ReactElement {
  const say = useText();
  const answer = (given: MondayAnswer | null): string => say(given === null ? monday.noAnswer : answerWords[given]);
  return (
    <>
      <h3>{say(monday.wordsTitle)}</h3>
      <p className="quiet">{say(monday.wordsLead)}</p>
      <table className="programme-table">
        <thead>
          <tr>
            <th scope="col">{say(monday.colAct)}</th>
            <th scope="col">{say(monday.colThree)}</th>
            <th scope="col">{say(monday.colSix)}</th>
          </tr>
        </thead>
        <tbody>
          {of.monday.shown.map((one) => (
            <tr key={one.says}>
              <th scope="row">
                {one.says}
                <span className="small quiet">
                  {say(one.worksAt === null ? monday.wordsNoAgency : worksAtWords[one.worksAt])}
                </span>
              </th>
              <td data-label={say(monday.colThree)}>{answer(one.after3)}</td>
              <td data-label={say(monday.colSix)}>{answer(one.after6)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
