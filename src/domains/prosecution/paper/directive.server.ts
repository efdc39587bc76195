import { atNoon } from '../../../kernel/time/calendar-days.ts';
import type { Block } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { answerNames } from '../letters/answer-messages.ts';
import type { DirectiveShown, FileShown } from '../shown.ts';
import { filePaper as texts } from './messages.ts';

type ToUnit = { readonly to: string; readonly nameOf: (element: string) => string };

/** A directive: what, about whom, for which element, by when, and what was answered. Nothing else of the file. */
export function directiveOnPaper(
  file: FileShown,
  directive: DirectiveShown,
  { t, formats }: Texts,
  { to, nameOf }: ToUnit,
): Block[] {
  const { givenBy, element, dueOn, what, answered } = directive;
  const alias = file.parties.find(({ id }) => id === directive.party)?.alias;
  return [
    {
      kind: 'list',
      items: [
        { name: t(texts.givenBy), value: givenBy },
        { name: t(texts.to), value: to },
        ...(alias ? [{ name: t(texts.about), value: alias }] : []),
        ...(element ? [{ name: t(texts.element), value: nameOf(element) }] : []),
        { name: t(texts.dueOn), value: formats.longDate(atNoon(dueOn)) },
      ],
    },
    { kind: 'heading', level: 1, text: t(texts.what) },
    { kind: 'paragraph', look: 'plain', text: what ?? '–' },
    { kind: 'heading', level: 1, text: t(texts.answer) },
    ...(answered
      ? ([
          {
            kind: 'list',
            items: [
              { name: t(texts.answer), value: t(answerNames[answered.answer]) },
              { name: t(texts.answeredOn), value: formats.longDate(new Date(answered.at)) },
            ],
          },
          { kind: 'paragraph', look: 'plain', text: answered.words ?? '–' },
        ] as const)
      : ([{ kind: 'paragraph', look: 'quiet', text: t(texts.notAnswered) }] as const)),
  ];
}
