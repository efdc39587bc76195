/** Brings the reader to a field: what it is folded into is opened, it takes the focus and comes into view. */
export function goToField(id: string): void {
  const field = document.getElementById(id);
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
