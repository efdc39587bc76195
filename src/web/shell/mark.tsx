import type { ReactElement } from 'react';

const markPath =
  'M12 2h24a10 10 0 0 1 10 10v24a10 10 0 0 1-10 10H12A10 10 0 0 1 2 36V12A10 10 0 0 1 12 2ZM2 16.5V29h38.5C31.5 27.5 27 24.5 22 20 16.5 15 9.5 13.5 2 16.5Zm6 20.7 1.7 2.5c3.6-2.4 6.6-2.4 10.2-.2 4.6 2.8 8.6 2.8 13.2 0 2.4-1.5 4.6-2 6.9-1.3l.9-2.9c-3.3-1-6.3-.3-9.4 1.6-3.7 2.3-6.4 2.3-10.1 0-4.6-2.8-8.8-2.7-13.4.3Z';

/** A headland that gives shelter, and a cloak: one shape in one colour. */
export function Mark(): ReactElement {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path fill="currentColor" fillRule="evenodd" d={markPath} />
    </svg>
  );
}

/**
 * The mark in the browser's tab, light on sea so that it is seen on any ground. The program holds it already: the browser would
 * ask the server for it before anything is drawn.
 */
export function showInTab(): void {
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect x="2" y="2" width="44" height="44" rx="10" fill="#fff"/><path fill="#0B4F61" fill-rule="evenodd" d="${markPath}"/></svg>`;
  const href = URL.createObjectURL(new Blob([icon], { type: 'image/svg+xml' }));
  document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', type: 'image/svg+xml', href }));
}
