/** The open dialogs, the topmost last, each with the element that had the focus before. */
const openDialogs = new Map<HTMLDialogElement, Element | null>();

function showModal(this: HTMLDialogElement): void {
  if (this.open || !this.isConnected) {
    throw new DOMException(
      'The dialog is already open, or not in the document.',
      'InvalidStateError',
    );
  }
  openDialogs.set(this, this.ownerDocument.activeElement);
  this.open = true;
  this.querySelector('button')?.focus();
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.open = false;
  const previousFocus = openDialogs.get(this);
  openDialogs.delete(this);
  if (previousFocus instanceof HTMLElement && previousFocus.isConnected) previousFocus.focus();
  // Asynchronous, as in a browser: the code that closes a dialog runs on before the event fires.
  queueMicrotask(() => this.dispatchEvent(new Event('close')));
}

function closeTopmost({ key }: KeyboardEvent): void {
  const dialog = [...openDialogs.keys()].findLast(({ isConnected }) => isConnected);
  if (key !== 'Escape' || !dialog) return;
  if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
}

/**
 * Adds modal dialogs to jsdom, which has none: they open, take the focus and give it back, and close on
 * Escape. Elements behind a dialog can still be clicked, unlike in a browser; the tests in Chromium cover
 * that.
 */
export function installDialog(): void {
  const isMissing =
    typeof HTMLDialogElement !== 'undefined' && !HTMLDialogElement.prototype.showModal;
  if (!isMissing) return;
  Object.assign(HTMLDialogElement.prototype, { showModal, close });
  document.addEventListener('keydown', closeTopmost);
}
