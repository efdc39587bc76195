import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { FileShown } from '../../shown.ts';
import * as texts from '../elements/board-messages.ts';
import { itemById, itemName } from '../evidence/item-names.ts';

/** The reply of the defence, point by point, and how it is met. On a phone each point is a list. */
export function DefenceTable(props: { file: FileShown; nameOf: (element: string) => string }): ReactElement | null {
  const { file, nameOf } = props;
  const say = useText();
  const { day } = useFormats();
  if (file.defenceReplies.length === 0) return null;
  const called = (id: string): string => {
    const item = itemById(file, id);
    return item ? itemName(item) : '–';
  };
  return (
    <section className="section" aria-labelledby="defence">
      <h2 id="defence">{say(texts.defenceTitle)}</h2>
      {file.defenceReplies.map(({ id, on, points }) => (
        // biome-ignore lint/a11y/noRedundantRoles: a table drawn as blocks on a phone is a table only where its role says so
        <table className="folding-table" role="table" key={id}>
          <thead>
            <tr>
              <th scope="col">{say(texts.defenceReplyOn, { date: day(atNoon(on)) })}</th>
              <th scope="col">{say(texts.defenceItem)}</th>
              <th scope="col">{say(texts.defenceTouches)}</th>
              <th scope="col">{say(texts.defenceAnswers)}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.id}>
                <th scope="row">{point.says ?? '–'}</th>
                <td data-label={say(texts.defenceItem)}>{point.item ? called(point.item) : '–'}</td>
                <td data-label={say(texts.defenceTouches)}>{point.touches ? nameOf(point.touches) : '–'}</td>
                <td data-label={say(texts.defenceAnswers)}>
                  {point.answeredBy.length > 0 ? point.answeredBy.map(called).join(', ') : say(texts.nothingAnswers)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}
