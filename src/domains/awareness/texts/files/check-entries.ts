import type { Message, MessageValues } from '../../../../kernel/message.ts';
import type { TranslatedText } from '../language-texts.ts';
import { textMessages } from '../messages.ts';
import { wrongTranslation } from '../refused-text.ts';
import { Translation } from '../text.ts';
import { fileMessages } from './messages.ts';
import type { FileEntry } from './translated-file.ts';

/** What an entry of a file comes to: a new version, nothing, or why the file is not imported. */
export type CheckedEntry = FileEntry & {
  readonly is: 'new' | 'same' | 'empty' | 'wrong';
  readonly why: { readonly message: Message; readonly values: MessageValues } | null;
};

/** Each entry of a file beside the texts as they are now. One that is wrong keeps the whole file out. */
export function checkEntries(
  entries: readonly FileEntry[],
  texts: ReadonlyMap<string, TranslatedText>,
): readonly CheckedEntry[] {
  const seen = new Set<string>();
  return entries.map((entry): CheckedEntry => {
    const why = seen.has(entry.key) ? { message: textMessages.namedTwice, values: {} } : wrongEntry(entry, texts);
    seen.add(entry.key);
    if (why) return { ...entry, is: 'wrong', why };
    if (entry.said === '') return { ...entry, is: 'empty', why: null };
    const newest = texts.get(entry.key)?.now.newest;
    const isOfNow = newest?.original === null || newest?.original === entry.original;
    return { ...entry, is: newest?.said === entry.said && isOfNow ? 'same' : 'new', why: null };
  });
}

function wrongEntry(entry: FileEntry, texts: ReadonlyMap<string, TranslatedText>): CheckedEntry['why'] {
  const text = texts.get(entry.key);
  if (!text) return { message: fileMessages.unknownText, values: {} };
  if (entry.said === '') return null;
  if (entry.original !== text.of.original) return { message: fileMessages.originalChanged, values: {} };
  if (entry.version !== (text.now.newest?.version ?? null) && entry.said !== text.now.newest?.said)
    return { message: fileMessages.newerVersion, values: {} };
  if (!Translation.safeParse(entry.said).success) return { message: fileMessages.tooLong, values: {} };
  return wrongTranslation(entry.said, text);
}
