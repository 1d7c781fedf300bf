import { followLink } from '../../ui/follow-link.ts';

/**
 * Whether this page's security policy has kept an address from loading in a frame. The next links lead to another
 * tab, which closes again once the browser has a file.
 */
let isBlocked = false;

/** What ends the last click's interest in a frame. */
const listeners = new WeakMap<HTMLIFrameElement, () => void>();

/** A tab of its own. */
const NEW_TAB = '_blank';

/** Milliseconds within which a browser tells that the policy of the page forbids a frame. */
const PATIENCE = 5_000;

interface FrameOptions {
  /** An element of ours, which holds the frame. */
  holder: HTMLElement;
  /** The name of the frame. */
  name: string;
  /** The address that it is for. */
  url: string;
  /** Called when something else than a file has come, or nothing at all. */
  onRefused: () => void;
}

/**
 * Prepares an invisible frame for the answer to a link: of a file, the browser takes care, and whatever else comes,
 * such as an error in JSON, is not shown in place of the host's page. The browser loads nothing before the click.
 *
 * @returns The name for the link's `target`.
 */
export function prepareFrame({ holder, name, url, onRefused }: FrameOptions): string {
  if (isBlocked) return NEW_TAB;
  const frame = holder.querySelector('iframe') ?? addFrame(holder, name);
  const stopWatching = watchPolicy(holder.ownerDocument, () => {
    isBlocked = true;
    frame.remove();
    followLink(url, NEW_TAB, holder.ownerDocument);
  });
  function onLoad() {
    // Of a frame that was just added. An attachment loads nothing.
    if (isEmpty(frame)) return;
    stopWatching();
    onRefused();
  }
  listeners.get(frame)?.();
  frame.addEventListener('load', onLoad);
  listeners.set(frame, () => frame.removeEventListener('load', onLoad));
  return name;
}

function addFrame(holder: HTMLElement, name: string): HTMLIFrameElement {
  // oxlint-disable-next-line react/iframe-missing-sandbox -- it gets one below, before it is in the document
  const frame = holder.ownerDocument.createElement('iframe');
  Object.assign(frame, { name, hidden: true, tabIndex: -1 });
  // No scripts, whatever comes.
  frame.setAttribute('sandbox', 'allow-downloads allow-same-origin');
  frame.setAttribute('aria-hidden', 'true');
  holder.append(frame);
  return frame;
}

function watchPolicy(document: Document, onBlocked: () => void): () => void {
  function listen({ effectiveDirective }: SecurityPolicyViolationEvent) {
    if (effectiveDirective !== 'frame-src') return;
    stop();
    onBlocked();
  }
  const timer = setTimeout(stop, PATIENCE);
  function stop() {
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', listen);
  }
  document.addEventListener('securitypolicyviolation', listen);
  return stop;
}

/** Whether a frame has not loaded anything yet. What is of another origin cannot be read. */
function isEmpty(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentWindow?.location.href === 'about:blank';
  } catch {
    return false;
  }
}
