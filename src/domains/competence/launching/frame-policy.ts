/**
 * What an opened package may do. It is somebody else's program, so it gets an origin that is no one's (`sandbox` without `allow-same-origin`): no cookie,
 * no storage and no page of ours is within its reach. What it loads and asks is below its own place and nowhere else; it can submit no form, open no
 * window, save no file and lead the page around it nowhere. Scripts in its pages run, also inline and compiled ones: packages are made of them, and there
 * is nothing in that origin that they could reach.
 */
export const packagePolicy = (place: string): string =>
  [
    'sandbox allow-scripts',
    "default-src 'none'",
    `script-src ${place} 'unsafe-inline' 'unsafe-eval' blob:`,
    `style-src ${place} 'unsafe-inline'`,
    `img-src ${place} data: blob:`,
    `media-src ${place} data: blob:`,
    `font-src ${place} data:`,
    `connect-src ${place}`,
    `frame-src ${place}`,
    "worker-src 'none'",
    "object-src 'none'",
    "form-action 'none'",
    `base-uri ${place}`,
  ].join('; ');

/** The page around it runs no script, so that there is nothing to send messages to, and shows frames of this one place only: it leads nowhere else. */
export const playerPolicy = (place: string): string =>
  "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  `frame-src ${place}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;

/** What the frame itself is allowed; the answer says the same once more, for who opens the address without the frame. */
export const frameSandbox = 'allow-scripts';
