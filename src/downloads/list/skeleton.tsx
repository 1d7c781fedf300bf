'use client';

import { forwardRef } from 'react';
import { createPart, type PartProps } from '../../ui/create-part.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';

const line = <i />;

/** The number of files that most customers have. */
const USUAL_COUNT = 3;

/** So many fill a screen. */
const MAX_COUNT = 20;

/** Placeholders of a list of files. */
function Placeholders({ count }: { count: number }) {
  const { slot } = PanelScope.use('Download.Skeleton');
  return (
    <>
      <header {...slot('download-header')}>
        <p {...slot('portal-title')}>{line}</p>
        <p>{line}</p>
      </header>
      <div {...slot('download-files')}>
        <div {...slot('download-group')}>
          <p {...slot('download-group-name')}>{line}</p>
          <ul>
            {Array.from({ length: count }, (_, index) => (
              <li key={index} {...slot('download-row')}>
                <div {...slot('download-summary')}>
                  <b />
                  <div>
                    <p {...slot('download-name')}>{line}</p>
                    <p {...slot('download-facts')}>{line}</p>
                  </div>
                  <span {...slot('download-link')} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

const Skeleton = createPart('Download.Skeleton', 'portal-skeleton', 'div', () => ({
  'aria-hidden': true,
}));

/** Props of {@link DownloadSkeleton}: these, and every attribute of a `<div>`. */
export type DownloadSkeletonProps = PartProps<'div'> & {
  /** How many files the customer is likely to have. @default 3 */
  expectedCount?: number | undefined;
};

/**
 * Placeholders of a list of files, with the same boxes, so that little moves when it has loaded. Renders a `<div>`
 * element that is hidden from assistive technology.
 */
export const DownloadSkeleton = forwardRef<HTMLDivElement, DownloadSkeletonProps>(
  function DownloadSkeleton({ expectedCount = USUAL_COUNT, children, ...props }, ref) {
    const count = Math.min(Math.max(1, expectedCount), MAX_COUNT);
    const own = <Placeholders count={count} />;
    return (
      <Skeleton {...props} ref={ref}>
        {typeof children === 'function' ? children(own, undefined) : (children ?? own)}
      </Skeleton>
    );
  },
);
DownloadSkeleton.displayName = 'Download.Skeleton';
