import { readColor } from './read-color.ts';

/** The contrast of two colors by WCAG, from 1 to 21. */
export function getContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [getLuminance(one), getLuminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far a color is from gray, from 0 to 255. */
export function getColorfulness(color: string): number {
  const channels = readColor(color);
  return Math.max(...channels) - Math.min(...channels);
}

function getLuminance(color: string): number {
  const [r = 0, g = 0, b = 0] = readColor(color).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
