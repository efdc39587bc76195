type Stream = { readonly isTTY?: boolean; write(text: string): unknown };

/**
 * How the server reports to its operator how it starts and why it could not: in lines to read at a terminal, and as JSON, one object a
 * line, where a program takes them in. The words are the same.
 */
export function sayTo(stream: Stream, now: () => Date = () => new Date()): (line: string) => void {
  if (stream.isTTY) return (line) => void stream.write(`${line}\n`);
  return (line) => {
    if (line.trim() === '') return; // there to be looked at
    stream.write(`${JSON.stringify({ at: now().toISOString(), event: 'says', text: line.trim() })}\n`);
  };
}
