import type { FileType } from './type-by-content.ts';

/** What an ending of a name says that a file is. Of any other ending nothing is known. */
const saidBy: Readonly<Record<string, readonly FileType[]>> = {
  pdf: ['pdf'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  png: ['png'],
  gif: ['gif'],
  webp: ['webp'],
  heic: ['heic'],
  heif: ['heic'],
  tif: ['tiff'],
  tiff: ['tiff'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  odt: ['odt'],
  ods: ['ods'],
  odp: ['odp'],
  doc: ['old-office', 'rtf'],
  xls: ['old-office'],
  ppt: ['old-office'],
  msg: ['old-office'],
  rtf: ['rtf'],
  zip: ['zip'],
  mp4: ['mp4'],
  m4a: ['mp4'],
  m4v: ['mp4'],
  mov: ['mp4'],
  mp3: ['mp3'],
  wav: ['wav'],
  ogg: ['ogg'],
  oga: ['ogg'],
  opus: ['ogg'],
  webm: ['webm'],
  mkv: ['webm'],
  txt: ['text'],
  csv: ['text'],
  md: ['text'],
  eml: ['text'],
  html: ['markup'],
  htm: ['markup'],
  xml: ['markup'],
  svg: ['markup'],
};

/**
 * Endings of what a computer runs when the file is opened, or opens so that something in it is run: programs, scripts, shortcuts and
 * settings that name a program, disks, and additions to an office.
 */
const run = new Set(
  [
    'exe com scr pif bat cmd msi msp mst msix msixbundle appx appxbundle appinstaller dll sys drv ocx cpl gadget',
    'hta js jse mjs vb vbs vbe wsf wsh wsc ws ps1 ps1xml ps2 psm1 psd1 psc1 msh msh1 msh2 mshxml shs shb sct',
    'lnk url website webloc desktop scf inf reg pol ins isp its job theme themepack diagcab application manifest',
    'library-ms search-ms searchconnector-ms settingcontent-ms appref-ms appcontent-ms msc msu xbap rdp',
    'chm hlp one onepkg onetoc2 xll xla xlam ppa ppam wll slk iqy dqy oqy rqy mde ade adp mda accde accda laccdb',
    'jar jnlp class py pyc pyw pyz rb pl php sh bash csh zsh fish ksh run command action workflow scpt applescript app',
    'iso img vhd vhdx vmdk udf cab dmg pkg mpkg deb rpm apk xapk ipa appimage flatpak snap prg printerexport cnt',
  ]
    .join(' ')
    .split(' '),
);

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';

/** Whether a file of this name is run when it is opened. */
export const isNamedAsProgram = (name: string): boolean => run.has(endingOf(name));

/** Whether the name says that it is something else than its contents are. */
export function isNamedAsOther(name: string, type: FileType): boolean {
  const said = saidBy[endingOf(name)];
  return said !== undefined && !said.includes(type);
}
