import { isolateRtl } from '../../isolate.ts';

/** A name between French quotation marks, which keep a space that does not break. */
export const quote = (name: string) => `«\u00a0${isolateRtl(name)}\u00a0»`;
