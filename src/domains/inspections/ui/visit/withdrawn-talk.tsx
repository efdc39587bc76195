import type { ReactElement } from 'react';
import * as texts from '../../../../web/components/timeline-messages.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { VisitShown } from '../../visit/shown-schema.ts';

/** A conversation that was noted by mistake: struck through, with who withdrew it, when and why. */
export function WithdrawnTalk({ of }: { of: VisitShown['timeline'][number] }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { withdrawn } = of;
  return (
    <>
      <p>
        <del>{of.sentence}</del>
      </p>
      {withdrawn && (
        <p className="small quiet">
          {say(texts.withdrawn, {
            name: withdrawn.by,
            when: moment({ from: withdrawn.at, to: null, precision: 'minute' }),
          })}
        </p>
      )}
      {withdrawn?.reason && <p className="small quiet">{say(texts.reason, { reason: withdrawn.reason })}</p>}
    </>
  );
}
