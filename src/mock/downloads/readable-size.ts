const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

/** A size as Polar writes it: `84.4 MB`, of 1,024 each. */
export function toReadableSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${size.toFixed(1)} ${UNITS[unit]}`;
}
