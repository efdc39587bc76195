const ends = 65_536;

/** By what a file is known again: a digest of its length, its age, its beginning and its end. It is not read through for it. */
export async function markOf(file: File): Promise<string> {
  const said = new TextEncoder().encode(`${file.size} ${file.lastModified} `);
  const parts = [said, file.slice(0, ends), file.slice(Math.max(0, file.size - ends))];
  const digest = await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
