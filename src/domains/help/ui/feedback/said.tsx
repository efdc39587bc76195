import type { ReactElement, ReactNode } from 'react';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { OwnFeedback } from '../../feedback/shapes.ts';
import * as texts from './messages.ts';

type Said = Omit<OwnFeedback['items'][number], 'isNew'>;

/** One thing that was written, with its answer. */
export function SaidFeedback(props: {
  of: Said;
  by?: string;
  answeredBy?: string | null;
  isNew?: boolean;
  children?: ReactNode;
}): ReactElement {
  const { of, by, answeredBy, isNew, children } = props;
  const say = useText();
  const { date } = useFormats();
  const values = { kind: say(texts.kinds[of.kind]), day: date(new Date(of.at)), name: by ?? '' };
  const closedDay = of.closedAt === null ? null : date(new Date(of.closedAt));
  return (
    <li className="feedback">
      <p className="small quiet">
        {say(by === undefined ? texts.written : texts.writtenBy, values)}
        <br />
        {of.page === null ? say(texts.aboutNone) : say(texts.about, { page: of.page })}
      </p>
      <p className="feedback-text">{of.text}</p>
      {of.answer !== null && (
        <div className="feedback-answer">
          <p className="small quiet">{answeredBy ? say(texts.answerBy, { name: answeredBy }) : say(texts.theAnswer)}</p>
          <p className="feedback-text">{of.answer}</p>
        </div>
      )}
      <p className="small">
        {isNew && <b>{say(texts.isNew)} </b>}
        {closedDay === null
          ? say(texts.waits)
          : say(of.answer === null ? texts.closed : texts.answered, { day: closedDay })}
      </p>
      {children}
    </li>
  );
}
