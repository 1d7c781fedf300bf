/** What a page writes to its console when it has painted the data, before the milliseconds. */
export const PAINTED = 'painted ';

/**
 * Runs in the page. Looks at the start of each frame whether the data is in the document; a task of its own after
 * that frame runs when it has been painted.
 * @param {string} marker
 * @param {string} painted
 */
export function notePaint(marker, painted) {
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => {
    // oxlint-disable-next-line no-console -- what measures listens to the console, which costs the page least
    console.debug(painted + performance.now());
  });
  channel.port1.start();
  const look = () => {
    if (hasMarker(document.getElementById('root'))) channel.port2.postMessage(0);
    else requestAnimationFrame(look);
  };
  /** @param {Element | null} root @returns {boolean} */
  const hasMarker = (root) => {
    const { firstElementChild: host } = root ?? {};
    if (root?.textContent?.includes(marker)) return true;
    return host?.shadowRoot?.textContent?.includes(marker) ?? false;
  };
  requestAnimationFrame(look);
}
