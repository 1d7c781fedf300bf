import { useEffect, useState } from 'react';
import { readVisitor } from '../read-visitor.ts';
import type { DownloadPlatform } from '../rules/platform.ts';

/**
 * The computer that the customer sits at: asked once, so that nothing moves later; `undefined` until the browser has
 * answered, and `null` if nobody knows.
 */
export function useVisitor(): DownloadPlatform | null | undefined {
  const [visitor, setVisitor] = useState<DownloadPlatform | null>();
  useEffect(() => {
    let isWanted = true;
    readVisitor((found) => {
      if (isWanted) setVisitor(found);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return visitor;
}
