import { useState, type ReactNode } from 'react';
import { useTimer } from '../../core/react/use-timer.ts';
import { Confirmation } from '../../ui/confirmation.tsx';
import {
  useView,
  ViewContext,
  type CopyOutcome,
  type LicenseKeyView,
  type Question,
} from '../context.ts';
import { getKeyEnd } from '../rules/mask.ts';
import { useChanges } from './use-changes.ts';

type ShownProps = Pick<
  LicenseKeyView,
  'licenseKey' | 'activations' | 'state' | 'now' | 'allows'
> & { children: ReactNode };

/** What the parts show of a key that is there, and what they do with it. */
export function Shown({ children, ...shown }: ShownProps) {
  const view = useView();
  const { licenseKey } = shown;

  const [isRevealed, setRevealed] = useState(false);
  function hide() {
    setRevealed(false);
    view.announce(view.messages.hidden(getKeyEnd(licenseKey.key)));
  }
  // Milliseconds that a revealed key shows.
  useTimer(isRevealed, 30_000, hide);
  const [copyOutcome, setCopyOutcome] = useState<CopyOutcome | null>(null);
  // Milliseconds that the button says so once it is copied.
  useTimer(copyOutcome === 'copied', 3_000, () => setCopyOutcome(null));
  const [question, ask] = useState<Question>();
  const changes = useChanges(licenseKey, view);

  return (
    <ViewContext.Provider
      value={{
        ...view,
        ...shown,
        isRevealed,
        reveal() {
          if (isRevealed) hide();
          else {
            setRevealed(true);
            view.announce(view.messages.keyRevealed);
            view.emit({ type: 'revealed', license_key_id: licenseKey.id });
          }
        },
        copyOutcome,
        async copy() {
          let outcome: CopyOutcome = 'copied';
          try {
            // There is no clipboard on a page without HTTPS, and a browser may deny it elsewhere.
            await navigator.clipboard.writeText(licenseKey.key);
            view.emit({ type: outcome, license_key_id: licenseKey.id });
          } catch {
            outcome = 'copyFailed';
          }
          setCopyOutcome(outcome);
          view.announce(view.messages[outcome]);
        },
        ask,
        ...changes,
      }}
    >
      {children}
      {question && <Confirmation key={question.title} {...question} close={() => ask(undefined)} />}
    </ViewContext.Provider>
  );
}
