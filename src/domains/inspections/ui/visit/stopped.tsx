import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import type { VisitShown } from '../../visit/shown-schema.ts';
import * as texts from './stop-messages.ts';

/** What one must not do any more, why, and what one can go on with. */
export function Stopped({ of }: { of: VisitShown['stopped'][number] }): ReactElement {
  const say = useText();
  const { time } = useFormats();
  return (
    <section className="stopped">
      <h2>
        <Icon of={handPalm} />
        <span>{say(texts.stoppedTitle, { who: of.against ?? '' })}</span>
      </h2>
      {of.about && <p>{say(texts.stoppedAbout, { facts: of.about })}</p>}
      {of.demandMadeAt && <p>{say(texts.stoppedMade, { time: time(new Date(of.demandMadeAt)) })}</p>}
      <p>{say(texts.stoppedSince, { time: time(new Date(of.at)) })}</p>
      <p>{say(texts.stoppedWhy)}</p>
      <p className="small quiet">{say(texts.stoppedLaw)}</p>
      <p>{say(texts.goOnWith)}</p>
    </section>
  );
}
