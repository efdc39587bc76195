/**
 * The fields of a form that was sent with a file (multipart/form-data, RFC 7578), each byte a character. A browser sends the boundary in the
 * header; what has none, or is cut off, has no fields.
 */
export function sentParts(body: string, contentType: string): ReadonlyMap<string, string> {
  const boundary = /boundary="?([^";,\s]{1,200})"?/i.exec(contentType)?.[1];
  const fields = new Map<string, string>();
  if (!boundary) return fields;
  for (const part of body.split(`--${boundary}`).slice(1, 12)) {
    const end = part.indexOf('\r\n\r\n');
    if (end < 0) continue;
    const name = /content-disposition:[^\r\n]*;\s*name="([^"\r\n]{1,100})"/i.exec(part.slice(0, end))?.[1];
    if (name !== undefined) fields.set(name, part.slice(end + 4).replace(/\r\n$/, ''));
  }
  return fields;
}
