import type { Message, MessageValues } from '../../../kernel/message.ts';
import { manifestFields, placeMessages as texts } from './place-messages.ts';
import type { PackagePlace } from './places.ts';

type Said = (message: Message, values?: MessageValues) => string;

/** A place in words, in the language of who reads it. */
export function placeInWords(place: PackagePlace, say: Said): string {
  switch (place.in) {
    case 'manifest':
      return say(texts.manifest, { field: fieldInWords(place.field, say) });
    case 'text':
      return rowInWords(place, say);
    case 'after-end':
      return say(texts.afterEnd, { bytes: place.bytes });
    default: {
      const { in: where, ...values } = place;
      return say(texts[where], values);
    }
  }
}

/** A field, and of a row of a list what it is about: `items E07 3`, `entries files/E07-1.jpg`. */
function fieldInWords(field: string, say: Said): string {
  const [name = '', about] = field.split(' ');
  const known = manifestFields[name];
  const called = known ? say(known) : name;
  return about ? `${called}, ${about}` : called;
}

function rowInWords({ path, row }: Extract<PackagePlace, { in: 'text' }>, say: Said): string {
  const [list, item = '', number = ''] = row.split(' ');
  if (list === 'rows' && number) return say(texts.custody, { item, row: number });
  if (list === 'gaps' && item) return say(texts.gaps, { item });
  if (list === 'acts' && number) return say(texts.acts, { item, row: number });
  return say(texts.text, { path: list === 'checkpoints' && item ? `${path}, ${row}` : path });
}
