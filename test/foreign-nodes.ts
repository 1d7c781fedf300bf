/** What others have put into a page. */
export interface ForeignNodes {
  /** Those that are no longer where they were put, though that element is still on the page. */
  findLost: () => string[];
  /** Adds no more. */
  stop: () => void;
}

const MARK = 'foreign-node';

/** Whose content is a text of ours alone, which replaces all that is in it when it changes. */
const isTextAlone = (element: Element) =>
  ![...element.childNodes].some((node) => node instanceof Element && node.localName !== MARK);

/**
 * Does to a page what browser extensions do, and to what appears later: into each element go nodes of
 * theirs, before, between and after ours, which can have the focus, and attributes; texts of nothing but
 * space go, and comments come.
 */
export function addForeignNodes(root: Node & ParentNode): ForeignNodes {
  const places = new Map<Node, Element>();
  const done = new WeakSet<Node>();

  function add(node: Node, parent: Element, before: Node | null) {
    parent.insertBefore(node, before);
    // The text of the key takes the place of all that is in its element.
    if (!parent.matches('code')) places.set(node, parent);
  }

  function disturb(element: Element) {
    if (done.has(element) || element.closest(`svg, select, style, ${MARK}`)) return;
    done.add(element);
    const { ownerDocument: document } = element;
    element.setAttribute('data-foreign', '');
    if (element.matches('input')) return;
    const children = [...element.childNodes];
    for (const node of children) {
      if (node instanceof Text && !node.data.trim() && children.length > 1) node.remove();
    }
    if (isTextAlone(element)) {
      element.append(createElement(document));
      return;
    }
    for (const node of children) {
      if (node.parentNode) add(createElement(document), element, node);
    }
    add(document.createComment(MARK), element, element.firstChild);
    add(document.createComment(MARK), element, null);
    add(createElement(document), element, null);
  }

  function disturbAll() {
    for (const element of root.querySelectorAll('.polar-portal, .polar-portal *')) disturb(element);
  }

  const observer = new MutationObserver(disturbAll);
  disturbAll();
  observer.observe(root, { childList: true, subtree: true });
  return {
    findLost() {
      if (places.size === 0) throw new Error('Nothing has been put into the page.');
      return [...places]
        .filter(([node, parent]) => node.parentNode !== parent && parent.isConnected)
        .map(([, parent]) => parent.outerHTML);
    },
    stop: () => observer.disconnect(),
  };
}

/** The attributes by which an element says what it is, and its state. */
const STATES = [
  'data-slot',
  'data-state',
  'aria-label',
  'aria-busy',
  'aria-disabled',
  'aria-expanded',
  'aria-valuenow',
  'open',
];

/** What is ours on a page: each element with its slot and state, and its text. Nothing of others. */
export function outline(node: Node, depth = 0): string[] {
  if (node instanceof Text) return node.data.trim() ? [' '.repeat(depth) + node.data.trim()] : [];
  if (node instanceof Element && node.localName === MARK) return [];
  const children = [...node.childNodes].flatMap((child) => outline(child, depth + 1));
  if (!(node instanceof Element)) return children;
  const states = STATES.flatMap((name) => node.getAttribute(name) ?? []);
  return [' '.repeat(depth) + [node.localName, ...states].join(' '), ...children];
}

function createElement(document: Document) {
  const element = document.createElement(MARK);
  element.tabIndex = 0;
  element.setAttribute('role', 'presentation');
  return element;
}
