import type { Language } from '../../../kernel/language.ts';
import type { Message, MessageValues } from '../../../kernel/message.ts';
import { groundIdOf, provisionOf } from '../../../kernel/text/ground.ts';
import { groundMessages } from './ground-messages.ts';
import type { Ground } from './grounds.ts';

/** What a ground is called for its reader: the provision of its entry; or what an officer wrote, which is not verified. */
export function namedGround(
  ground: string,
  grounds: readonly Pick<Ground, 'id' | 'provision'>[],
  { language, t }: { readonly language: Language; readonly t: (message: Message, values?: MessageValues) => string },
): string {
  const provision = provisionOf(ground);
  if (provision !== null) return t(groundMessages.written, { provision });
  return grounds.find(({ id }) => id === groundIdOf(ground))?.provision[language] ?? ground;
}
