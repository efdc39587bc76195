import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import type { WorkItem } from '../schema.ts';
import * as texts from './messages.ts';

export function WorkOwner({ item }: { item: WorkItem }): ReactElement {
  const say = useText();
  if (item.mine) return <>{say(texts.ownerYou)}</>;
  if (item.owner === null) return <>{say(texts.noOwner)}</>;
  return <>{say(texts.ownerOther, { name: item.owner })}</>;
}
