import type { ReactElement } from 'react';
import { Empty } from '../../../web/components/state/empty.tsx';
import { useText } from '../../../web/text.tsx';
import * as texts from './messages.ts';

/** Nothing to do: says so, says what would come here, and that others may hold matters which are not shown. */
export function WorkEmpty(props: { onlyMine: boolean; anythingElse: boolean }): ReactElement {
  const say = useText();
  if (props.onlyMine && props.anythingElse) return <Empty title={say(texts.emptyMine)} />;
  return (
    <Empty title={say(texts.emptyTitle)}>
      <p className="quiet">{say(texts.emptyText)}</p>
      <p className="quiet">{say(texts.noAccess)}</p>
    </Empty>
  );
}
