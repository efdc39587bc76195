import { type Cmi5Course, readCmi5 } from './cmi5.ts';
import { openPackage, type PackageFiles } from './open-package.server.ts';
import { type PackageFault, refused } from './package-fault.ts';
import { readScorm, type ScormCourse } from './scorm.ts';
import { isProgramInSvg } from './svg-script.ts';

export type CheckedPackage = { readonly course: Cmi5Course | ScormCourse; readonly files: PackageFiles };

/** A package of another maker with its files, or why it is not taken. */
export async function readPackage(bytes: Buffer): Promise<CheckedPackage | PackageFault> {
  const files = await openPackage(bytes);
  if ('fault' in files) return files;
  const course = courseIn(files);
  return 'fault' in course ? course : { course, files };
}

/** A course of another maker, or why it is not taken. */
export async function checkPackage(bytes: Buffer): Promise<Cmi5Course | ScormCourse | PackageFault> {
  const read = await readPackage(bytes);
  return 'fault' in read ? read : read.course;
}

function courseIn(files: PackageFiles): Cmi5Course | ScormCourse | PackageFault {
  for (const [name, content] of files)
    if (/\.svgz?$/i.test(name) && (name.toLowerCase().endsWith('z') || isProgramInSvg(content.toString('utf8'))))
      return refused('script-in-svg', name);
  const names = new Set(files.keys());
  const [cmi5, scorm] = [files.get('cmi5.xml'), files.get('imsmanifest.xml')];
  if (cmi5) return readCmi5(cmi5.toString('utf8'), names);
  if (scorm) return readScorm(scorm.toString('utf8'), names);
  return refused('no-manifest');
}
