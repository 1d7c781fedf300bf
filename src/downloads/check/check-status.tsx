'use client';

import { useId, useLayoutEffect } from 'react';
import { createPart, type Part } from '../../ui/create-part.tsx';
import type { IconName } from '../../ui/icons.ts';
import { Meter } from '../../ui/meter.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { CheckAnother, CheckStop } from './check-button.ts';
import type { CheckOutcome } from './check-result.ts';
import { getCheckText } from './check-text.ts';
import { CheckScope, CheckViewScope } from './scopes.ts';

const ICONS: Record<CheckOutcome, IconName> = {
  same: 'check',
  incomplete: 'crossed_circle',
  empty: 'crossed_circle',
  unpacked: 'warning',
  listed: 'warning',
  probably_listed: 'warning',
  other: 'crossed_circle',
  unreadable: 'warning',
  unavailable: 'warning',
  stopped: 'pause_circle',
};

/**
 * How far the check of a file is, with a button that stops it, and then what it has found out. Renders a `<div>`
 * element, or nothing before the first check.
 */
export const DownloadCheckStatus = createPart(
  'Download.CheckStatus',
  'download-check-status',
  'div',
  ({ format }, part) => {
    const { file, messages } = CheckScope.use(part);
    const { check } = CheckViewScope.use(part);
    if (!check) return null;
    const { result, hadFocus } = check;
    if (!result) {
      return {
        'data-state': 'checking',
        icon: 'clock',
        children: (
          <>
            <Progress name={check.name} percent={check.percent} />
            <StatusButton key="stop" as={CheckStop} takesFocus={hadFocus} />
          </>
        ),
      };
    }
    const [title, text] = getCheckText(result, check, file, messages, format.number);
    return {
      'data-state': result.outcome,
      icon: ICONS[result.outcome],
      children: (
        <>
          <div>
            <p>{title}</p>
            <p>{text}</p>
          </div>
          <StatusButton key="another" as={CheckAnother} takesFocus={hadFocus} />
        </>
      ),
    };
  },
);

/** How much of the file was read. */
function Progress({ name, percent }: { name: string; percent: number }) {
  const { messages } = CheckScope.use('Download.CheckStatus');
  const { format } = PanelScope.use('Download.CheckStatus');
  const id = useId();
  const done = messages.percent(percent, format.number);
  return (
    <div>
      <p>
        <span id={id}>{messages.checking(name)}</span>
        <span> </span>
        <span>{done}</span>
      </p>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={done}
      >
        <Meter state="checking" used={percent} limit={100} />
      </div>
    </div>
  );
}

interface StatusButtonProps {
  as: Part<'button'>;
  /** Whether the button had the focus that stood in its place. */
  takesFocus: boolean;
}

function StatusButton({ as: Button, takesFocus }: StatusButtonProps) {
  const { button } = CheckScope.use('Download.CheckStatus');
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [button, takesFocus]);
  return <Button ref={button} />;
}
