import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import { providerTexts as texts } from '../sign-in/messages.ts';

/** The form in which a code is entered, of an invitation or on paper. */
export function codeForm(of: {
  readonly path: string;
  readonly language: Language;
  readonly problem: Message | undefined;
}): Html {
  const { path, language, problem } = of;
  const { t } = textsIn(language);
  const wrong =
    problem &&
    html`<p class="field-problem" id="code-problem" role="alert">${icon('warning')}${t(problem)}</p>
`;
  return html`<form class="typed" method="post" action="${path}"><label for="code">${t(texts.invitationLabel)}</label><p class="hint" id="code-hint">${t(texts.invitationHint)}</p>
${wrong}<input id="code" name="code" class="code" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" maxlength="40" required aria-describedby="code-hint${problem ? ' code-problem' : ''}"${problem && html` aria-invalid="true"`}>
<button type="submit">${t(texts.invitationButton)}</button></form>`;
}
