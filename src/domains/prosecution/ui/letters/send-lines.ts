import type { Say } from '../../../../web/text.tsx';
import type { FileShown } from '../../shown.ts';
import type { CheckLine } from '../check-group.tsx';
import { materialNames } from '../code-messages.ts';
import { itemName } from '../evidence/item-names.ts';
import { itemStays } from './directive-messages.ts';

const stays = ['working-note', 'privileged', 'not-investigation'];

/** The items of a file as choices for a disclosure: what must stay in the agency is listed with the reason. */
export const linesToSend = (file: FileShown, say: Say): readonly CheckLine[] =>
  file.items.map((item) => ({
    value: item.id,
    label: itemName(item),
    ...(stays.includes(item.material) ? { barred: say(itemStays, { class: say(materialNames[item.material]) }) } : {}),
  }));
