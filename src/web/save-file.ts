function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Hands a text, bytes or a file to the browser to keep as a file. It is made in the window and asks the server for nothing. */
export function saveFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer> | Blob,
  type = typeof content === 'string' ? 'text/plain;charset=utf-8' : 'application/octet-stream',
): void {
  save(name, new Blob([content], { type }));
}

/** Twice the size of the drawing, so that it is sharp on paper and on a wall. */
const pngScale = 2;

/** Hands a drawing to the browser to keep as a picture. Rejects where the browser cannot draw it; nothing is kept then. */
export async function savePicture(name: string, svg: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * pngScale;
    canvas.height = picture.naturalHeight * pngScale;
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('This browser draws no pictures.');
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!content) throw new Error('This browser keeps no pictures.');
    save(name, content);
  } finally {
    URL.revokeObjectURL(address);
  }
}
