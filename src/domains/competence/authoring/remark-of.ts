/** The comments above the YAML of a course, without their marks. */
export function remarkOf(yaml: string): string {
  const lines = yaml.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, Math.max(0, end))
    .map((line) => line.replace(/^# ?/, ''))
    .join('\n');
}
