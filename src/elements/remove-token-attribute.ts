/**
 * Removes a session token from the document. React writes properties that are strings as attributes when
 * it renders on a server, so that `sessionToken="polar_cst_…"` in JSX ends up in the HTML.
 */
export function removeTokenAttribute(element: HTMLElement): void {
  if (!element.hasAttribute('sessiontoken')) return;
  element.removeAttribute('sessiontoken');
  reportError(
    new TypeError(
      `<${element.localName}> had its session token as an attribute, where every script and recording of the page could read it. It was removed and not used. Set the property sessionToken, in JSX to a function that gets the token, or set session-url.`,
    ),
  );
}
