// Must be the first import of a page: React looks for the hook when it is loaded.

interface Fiber {
  tag: number;
  flags: number;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
}

/** React's tags of function and class components, with `forwardRef` and `memo`. */
const COMPONENTS: readonly number[] = [0, 1, 11, 14, 15];
/** React's flag of a component that was called, which its developer tools read too. */
const PERFORMED_WORK = 1;

let count = 0;

Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    onCommitFiberRoot(_: number, { current }: { current: Fiber }) {
      countIn(current, current.alternate);
    },
  },
});

/** Walks where this commit has changed the tree, as React's developer tools do. */
function countIn(fiber: Fiber, before: Fiber | null) {
  if (COMPONENTS.includes(fiber.tag) && fiber.flags & PERFORMED_WORK) count += 1;
  if (before && fiber.child === before.child) return;
  for (let { child } = fiber; child; child = child.sibling) countIn(child, child.alternate);
}

/** How many components were rendered since it was last asked. */
export function takeRenders() {
  const taken = count;
  count = 0;
  return taken;
}
