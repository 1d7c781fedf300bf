/** Where the focus was before each dialog that is open, the last one on top. */
const open = new Map<HTMLDialogElement, Element | null>();

function showModal(this: HTMLDialogElement): void {
  if (this.open || !this.isConnected) {
    throw new DOMException('It is open already, or not on the page.', 'InvalidStateError');
  }
  open.set(this, this.ownerDocument.activeElement);
  this.open = true;
  this.querySelector('button')?.focus();
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.open = false;
  const before = open.get(this);
  open.delete(this);
  if (before instanceof HTMLElement && before.isConnected) before.focus();
  // Who closes a dialog goes on before anybody hears of it, as in a browser.
  queueMicrotask(() => this.dispatchEvent(new Event('close')));
}

function closeLast({ key }: KeyboardEvent): void {
  const dialog = [...open.keys()].findLast(({ isConnected }) => isConnected);
  if (key !== 'Escape' || !dialog) return;
  if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
}

/**
 * Adds what jsdom lacks of a modal `<dialog>`: it opens, takes the focus and gives it back, and closes
 * on Escape. What lies behind it can still be clicked; that it cannot in a browser is for the tests in
 * Chromium.
 */
export function installDialog(): void {
  const isMissing =
    typeof HTMLDialogElement !== 'undefined' && !HTMLDialogElement.prototype.showModal;
  if (!isMissing) return;
  Object.assign(HTMLDialogElement.prototype, { showModal, close });
  document.addEventListener('keydown', closeLast);
}
