/** Anywhere in a value, and in any case: what only contains a token, or a part of one, is removed too. */
const TOKEN = /polar_(cst|mst|oat)_/i;

/**
 * Removes a token from the attributes of an element. React writes properties that are strings as attributes
 * when it renders on a server, so that `sessionToken="polar_cst_…"` in JSX ends up in the HTML.
 */
export function removeTokenAttribute(element: HTMLElement): void {
  for (const name of element.getAttributeNames()) {
    if (name !== 'sessiontoken' && !TOKEN.test(element.getAttribute(name) ?? '')) continue;
    element.removeAttribute(name);
    reportError(
      new TypeError(
        `<${element.localName}> had its session token as the attribute ${name}, where every script and recording of the page could read it. It was removed and not used. Set the property sessionToken, in JSX to a function that gets the token, or set session-url.`,
      ),
    );
  }
}
