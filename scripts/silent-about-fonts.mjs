import { createLogger } from 'vite';

/**
 * Fonts are copied beside the build (scripts/build.mjs) and have addresses of their own, so that every page shares them: Vite need
 * not warn that it does not find them.
 */
export function silentAboutFonts() {
  const logger = createLogger('warn');
  const { warnOnce } = logger;
  logger.warnOnce = (message, options) => {
    if (!message.includes('/assets/fonts/')) warnOnce(message, options);
  };
  return logger;
}
