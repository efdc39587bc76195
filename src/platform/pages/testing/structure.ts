import { parseHTML } from 'linkedom';

type Parsed = ReturnType<typeof parseHTML>;

/** A page parsed, and what is wrong with its bones: one heading 1, no level skipped, ids of their own, one main, a language. */
export function structureOf(text: string): { readonly document: Parsed['document']; readonly faults: string[] } {
  const { document } = parseHTML(text);
  const faults: string[] = [];
  const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName.slice(1)));
  if (levels.filter((level) => level === 1).length !== 1) faults.push(`${levels.filter((l) => l === 1).length} h1`);
  levels.forEach((level, index) => {
    if (index > 0 && level > (levels[index - 1] ?? 0) + 1) faults.push(`h${level} follows h${levels[index - 1]}`);
  });
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) faults.push(`id ${id} twice`);
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const target = link.getAttribute('href')?.slice(1) ?? '';
    if (!ids.includes(target)) faults.push(`nothing has the id ${target}`);
  }
  for (const element of document.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
    for (const name of ['aria-labelledby', 'aria-describedby']) {
      for (const id of (element.getAttribute(name) ?? '').split(' ').filter(Boolean)) {
        if (!ids.includes(id)) faults.push(`${name} points at no id: ${id}`);
      }
    }
  }
  if (document.querySelectorAll('main').length !== 1) faults.push('not one main');
  if (!document.documentElement.getAttribute('lang')) faults.push('no language');
  if (/undefined|NaN|\[object/.test(document.body.textContent ?? '')) faults.push('a text that is none');
  return { document, faults };
}
