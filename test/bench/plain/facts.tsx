import type { ReactNode } from 'react';
import { formatCount } from './format.ts';

export function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div data-slot="license-key-fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface MeteredFactProps {
  term: string;
  used: number;
  limit: number | null | undefined;
}

export function MeteredFact({ term, used, limit }: MeteredFactProps) {
  if (!limit) return null;
  return (
    <Fact term={term}>
      <span>
        <b>{formatCount(used)}</b>
        <span> of {formatCount(limit)}</span>
      </span>
      <div data-slot="portal-meter" data-state="available" aria-hidden="true">
        <svg width="100%" height="6" fill="currentColor">
          <rect width={`${(used / limit) * 100}%`} height="100%" />
        </svg>
      </div>
    </Fact>
  );
}
