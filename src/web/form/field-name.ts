/** Words in the element itself, without what is added after them, such as "(may be left empty)". */
const ownWords = (element: Element | null | undefined): string =>
  [...(element?.childNodes ?? [])]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent)
    .join('')
    .trim();

/** What a field is called on the page: by its label, or by the legend of its group where it is one of several to choose from. */
export function fieldName(id: string, page: Document): string {
  const field = page.getElementById(id);
  const isOneOfSeveral = /^(radio|checkbox)$/.test(field?.getAttribute('type') ?? '');
  const legend = isOneOfSeveral ? field?.closest('fieldset')?.querySelector('legend') : null;
  const label = [...page.querySelectorAll('label')].find((one) => one.getAttribute('for') === id);
  return ownWords(legend ?? label);
}

/** Whether a sentence says already which field it is about. */
export const namesField = (sentence: string, field: string): boolean =>
  field === '' || sentence.toLowerCase().includes(field.toLowerCase());
