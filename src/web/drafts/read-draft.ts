/** A value like the model: the same kinds, with the model’s fields where it has any. What the model leaves open (null, an empty list or record) may be anything. */
function isLike(model: unknown, value: unknown): boolean {
  if (model === null || model === undefined) return true;
  if (Array.isArray(model)) return Array.isArray(value) && value.every((one) => isLike(model[0], one));
  if (typeof model !== 'object') return typeof value === typeof model;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(model).every(([name, part]) => isLike(part, (value as Record<string, unknown>)[name]));
}

/**
 * What a kept draft says, where it still fits its form: `empty` is the form before anything was typed. Null where the form has changed since
 * it was kept, so that a form never holds what it was not made for.
 */
export function readDraft<Value>(empty: Value, text: string): Value | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isLike(empty, value) ? (value as Value) : null;
}
