import type { ReactElement } from 'react';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { CopyShown } from '../../records/schema.ts';
import * as texts from './records-messages.ts';

/** That a note of a record no longer counts: who withdrew it, where that is not masked, and when. `warns`: before it is disclosed. */
export function WithdrawnLine(props: {
  of: NonNullable<CopyShown['lines'][number]['withdrawn']>;
  warns?: boolean;
}): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { by, at } = props.of;
  const when = moment({ from: at, to: null, precision: 'minute' });
  return (
    <p className="small">
      <b>{by === null ? say(texts.withdrawn, { when }) : say(texts.withdrawnBy, { name: by, when })}</b>
      {props.warns && ` ${say(texts.withdrawnWarning)}`}
    </p>
  );
}
