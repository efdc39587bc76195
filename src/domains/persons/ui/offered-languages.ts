/** The languages that are offered: those of the Baltic Sea Region and of those who come to work there; codes of ISO 639. */
export const offeredLanguages =
  'am ar bg bn da de en es et fa fi fr hi is it ka kk ku ky lt lv mn ne no pa pl prs ps pt ro ru si so sq sr sv tg th ti tr uk ur uz vi zh'.split(
    ' ',
  );
