import { useId } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import type { useRowCopy } from './use-row-copy.ts';

interface RowCopyProps extends ReturnType<typeof useRowCopy> {
  /** The id of the element that names the license key. */
  nameId: string;
  messages: LicenseKeyMessages;
}

/** Copies the key of a row, which stays masked. Renders a `<button>` element. */
export function RowCopy({ state, copy, nameId, messages }: RowCopyProps) {
  const { slot } = PanelScope.use('LicenseKeyList.Copy');
  const id = useId();
  const isCopied = state === 'copied';
  return (
    <button
      type="button"
      form=""
      {...slot('license-key-row-copy')}
      data-state={state === 'copying' ? undefined : state}
      aria-disabled={state === 'copying'}
      aria-labelledby={`${id} ${nameId}`}
      onClick={() => void copy()}
    >
      <Icon name={isCopied ? 'check' : 'copy'} slot={slot} />
      <span id={id}>{isCopied ? messages.copied : messages.copy}</span>
    </button>
  );
}
