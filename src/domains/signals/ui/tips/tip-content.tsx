import warning from '@phosphor-icons/core/regular/warning.svg?raw';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { Button } from '../../../../web/components/button.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { useText } from '../../../../web/text.tsx';
import { useSession } from '../../../access/ui/public.tsx';
import type { TipContents } from '../../tips/contents.ts';
import type { TipShown } from '../../tips/shapes.ts';
import { draftFromTip, keepFromTip } from './from-tip.ts';
import * as texts from './page-messages.ts';

const many: Readonly<Record<TipContents['many'], Message>> = {
  one: texts.one,
  'two-or-three': texts.twoOrThree,
  more: texts.more,
  unknown: texts.unknown,
  'no-answer': texts.noAnswer,
};
const danger: Readonly<Record<TipContents['danger'], Message>> = {
  yes: texts.yes,
  no: texts.no,
  unknown: texts.unknown,
  'no-answer': texts.noAnswer,
};

/** What the sender wrote, opened in this browser; and the way to make a signal of it. */
export function Told({ tip, told }: { tip: TipShown; told: TipContents }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { language } = useSession();
  const { openAct } = tip;
  const rows: readonly (readonly [Message, string])[] = [
    [texts.wish, say(told.wish === 'tell' ? texts.wishTell : texts.wishHelp)],
    ...(told.county ? [[texts.county, told.county[language]] as const] : []),
    [texts.where, told.where ?? say(texts.notSaid)],
    [texts.many, say(many[told.many])],
    [texts.danger, say(danger[told.danger])],
    [texts.replies, say(told.writeBack ? texts.yes : texts.no)],
  ];
  return (
    <section className="section" aria-labelledby="told">
      <h2 id="told">{say(texts.toldTitle)}</h2>
      <p className="small quiet">{say(texts.toldNote)}</p>
      {told.danger === 'yes' && (
        <StateBox icon={warning} title={say(texts.dangerNow)} look="danger" level="p" announced>
          <p>{say(texts.dangerNowText)}</p>
        </StateBox>
      )}
      <blockquote className="tip-words" aria-label={say(texts.what)}>
        {told.what}
      </blockquote>
      <dl className="pairs facts">
        {rows.map(([label, value]) => (
          <div key={label.id}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {openAct && tip.may.includes('signal.register') && (
        <>
          <div className="actions">
            <Button
              onClick={() => {
                keepFromTip(tip.id, { draft: draftFromTip(told), openAct });
                void navigate({ to: '/app/signals/new', search: { tip: tip.id } });
              }}
            >
              {say(texts.makeSignal)}
            </Button>
          </div>
          <p className="small quiet">{say(texts.makeSignalNote)}</p>
        </>
      )}
    </section>
  );
}
