import type { ReactElement } from 'react';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { useCodes } from '../../knowledge/ui/public.tsx';
import type { VisitShown } from '../visit-shown-schema.ts';
import { sortNames } from './code-messages.ts';
import { Part } from './parts.tsx';
import { SignLine } from './sign-line.tsx';
import * as texts from './visit-messages.ts';

/** What was noted here, the newest first. */
export function Notes({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const { time } = useFormats();
  const { nameOf } = useCodes('observations');
  const at = (when: string) => <time dateTime={when}>{time(new Date(when))}</time>;
  const lines = [
    ...of.observations.map((one) => ({
      key: one.id,
      when: one.at,
      text: (
        <>
          <p>{one.note}</p>
          {one.signs.length > 0 && (
            <ul>
              {one.signs.map((sign) => (
                <SignLine key={sign.code} of={sign} name={nameOf(sign.code)} />
              ))}
            </ul>
          )}
          <p className="small quiet">
            {[
              one.place,
              one.photos > 0 && say(texts.photos, { count: one.photos }),
              one.sortedAs && say(sortNames[one.sortedAs]),
            ]
              .filter(Boolean)
              .join('. ')}
          </p>
        </>
      ),
    })),
    ...of.conversations.map((one) => ({
      key: one.id,
      when: one.at,
      text: <p>{say(texts.talkLine, { outcome: one.outcome, card: one.cardTaken ? 'yes' : 'no' })}</p>,
    })),
    {
      key: 'begun',
      when: of.begunAt,
      text: <p>{say(texts.wentIn, { said: of.announced ? 'yes' : 'no' })}</p>,
    },
  ].sort((a, b) => (a.when < b.when ? 1 : -1));
  return (
    <Part title={say(texts.notesTitle)} note={say(texts.onlyYours)}>
      <ol className="notes">
        {lines.map(({ key, when, text }) => (
          <li key={key}>
            {at(when)}
            <div>{text}</div>
          </li>
        ))}
      </ol>
    </Part>
  );
}
