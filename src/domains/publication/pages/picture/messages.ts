export const pictureText = {
  busyTitle: /*i18n*/ {
    id: 'study.picture.busy-title',
    message: 'Other images are being made',
    comment: 'Heading of the page that is shown when the server draws too many pictures (PNG) of figures at once',
  },
  busyText: /*i18n*/ {
    id: 'study.picture.busy-text',
    message: 'Try again in half a minute. The figure (SVG) and the numbers (CSV) can be downloaded now.',
    comment: 'Under that heading',
  },
  back: /*i18n*/ {
    id: 'study.picture.back',
    message: 'Back to the figures',
    comment: 'Link under that text',
  },
};
