import { cleanup, render } from '@testing-library/react';
import {
  fetchSession,
  LicenseKeyCard,
  LicenseKeyList,
  PolarPortalProvider,
  type PortalError,
  type PortalEvent,
} from 'polar-customer-portal';
import type { View } from './schedule.ts';
import { KEYS, type Who } from './world.ts';

/** What the host app shows at the moment. */
export interface PageState {
  who: Who;
  view: View;
  /** The position of the first shown key among the customer's. */
  firstKey: number;
  /** Whether there are cards or a list. */
  isThere: boolean;
  /** Counts how often the whole page was mounted anew. */
  visit: number;
}

/** What the host app hears of. */
export interface Heard {
  errors: PortalError[];
  events: PortalEvent[];
}

/** The ids of the shown keys, in the order of the cards on the page. */
export function getShownKeys({ who, view, firstKey }: PageState): readonly string[] {
  const keys = KEYS[who];
  if (view === 'list') return keys;
  const first = keys[firstKey % keys.length] as string;
  if (view === 'card') return [first];
  const second = keys[(firstKey + 1) % keys.length] as string;
  return [first, view === 'two cards' ? second : first];
}

interface HostAppProps {
  state: PageState;
  url: string;
  heard: Heard;
  onSignIn: () => void;
}

function HostApp({ state, url, heard, onSignIn }: HostAppProps) {
  return (
    <PolarPortalProvider
      key={state.visit}
      server={url}
      customerId={state.who}
      sessionToken={() => fetchSession('/polar/session')}
      onSignIn={onSignIn}
      onError={(error) => heard.errors.push(error)}
      onEvent={(event) => heard.events.push(event)}
    >
      {state.isThere &&
        (state.view === 'list' ? (
          <LicenseKeyList />
        ) : (
          getShownKeys(state).map((id, index) => <LicenseKeyCard key={index} id={id} />)
        ))}
    </PolarPortalProvider>
  );
}

/** The host app on its page. */
export interface Page {
  state: PageState;
  show(change: Partial<PageState>): void;
  close(): void;
}

/** Opens the page. */
export function openPage(props: Omit<HostAppProps, 'state'>, view: View): Page {
  let state: PageState = { who: 'Alice', view, firstKey: 0, isThere: true, visit: 0 };
  const { rerender } = render(<HostApp {...props} state={state} />);
  return {
    get state() {
      return state;
    },
    show(change) {
      state = { ...state, ...change };
      rerender(<HostApp {...props} state={state} />);
    },
    close: cleanup,
  };
}
