const marked: unique symbol = Symbol('html');

/** Markup that was made by `html` or marked by hand with `raw`. No object parsed from outside can pass for it. */
export type Html = { readonly [marked]: true; readonly text: string };

/** What may be in a template. Nothing is drawn for null, undefined and false. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe between tags and inside a quoted attribute, in HTML and in XML. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** Markup taken as it is. Only for text that was written in this repository, such as an icon or a stylesheet. */
export const raw = (text: string): Html => ({ [marked]: true, text });

const isHtml = (value: unknown): value is Html => typeof value === 'object' && value !== null && marked in value;

function valueText(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (isHtml(value)) return value.text;
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('a number on a page must be finite');
    return String(value);
  }
  return value.map(valueText).join('');
}

/** Where a link may lead: into this site, or out by one of four schemes. So no stored text can become a script that runs. */
const mayLead = /^(?:$|[/#?]|https?:\/\/|mailto:|tel:)/i;

function addressText(value: HtmlValue): string {
  const text = valueText(value);
  if (!mayLead.test(text)) throw new Error('a link must begin with / # ? http mailto or tel');
  return text;
}

/**
 * A piece of a page. Every value is escaped; arrays are drawn one after the other; other pieces are kept as they are.
 *
 *     html`<li title="${name}">${name}</li>`
 *
 * A value directly after `=` would be in an unquoted attribute, where escaping does not help: that is refused.
 */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    const before = strings[index] ?? '';
    if (/=\s*$/.test(before) && /<[^>]*$/.test(text))
      throw new Error('an attribute value must stand in quotation marks');
    text += /\b(?:href|src|action)="$/.test(before) ? addressText(value) : valueText(value);
    text += strings[index + 1] ?? '';
  });
  return raw(text);
}
