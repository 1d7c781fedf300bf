const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

/** The red, green and blue of a color in any notation, from 0 to 255, as it is drawn. */
export function readColor(color: string): number[] {
  if (!context) throw new Error('This browser draws no canvas.');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}
