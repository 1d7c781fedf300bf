/** A node of React's tree, as far as this module reads it. */
interface Fiber {
  tag: number;
  flags: number;
  type: unknown;
  alternate: Fiber | null;
  child: Fiber | null;
  sibling: Fiber | null;
}

/** Components that are functions, with `forwardRef` or `memo` around them or not. */
const COMPONENT_TAGS = [0, 11, 15];

/** React sets this flag when it calls a component. */
const PERFORMED_WORK = 1;

interface Hook {
  onRender?: ((name: string, isMount: boolean) => void) | undefined;
}

/**
 * Lets `countRenders` hear of what React commits, by the hook that is meant for its developer tools. React looks
 * for it once, when it is loaded; this module may be loaded again, after a test that has reset modules.
 */
const NAME = '__REACT_DEVTOOLS_GLOBAL_HOOK__';
const shared = globalThis as { [NAME]?: Hook };
const hook = (shared[NAME] ??= createHook());

function createHook() {
  const created = {
    onRender: undefined as Hook['onRender'],
    supportsFiber: true,
    inject: () => 1,
    checkDCE() {},
    onCommitFiberUnmount() {},
    onCommitFiberRoot(_: number, { current }: { current: Fiber }) {
      if (created.onRender) visit(current, current.alternate, created.onRender);
    },
  };
  return created;
}

/** Visits what a commit has rendered: a node without an alternate, or one that React has made anew for it. */
function visit(fiber: Fiber, before: Fiber | null, onRender: NonNullable<Hook['onRender']>): void {
  const didWork = before === null || (fiber.flags & PERFORMED_WORK) !== 0;
  if (didWork && COMPONENT_TAGS.includes(fiber.tag)) {
    onRender(getName(fiber.type), before === null);
  }
  // What is below a component that had nothing to do is still that of the commit before.
  if (before && fiber.child === before.child) return;
  for (let { child } = fiber; child; child = child.sibling) visit(child, child.alternate, onRender);
}

function getName(type: unknown): string {
  const { displayName, name, render } = type as Partial<
    Record<'displayName' | 'name', string> & { render: { name: string } }
  >;
  return displayName ?? (render?.name || name || 'Anonymous');
}

/** What was rendered: the name of each component, in the order of the commits. */
export interface Renders {
  /** Those that were there before. */
  again: string[];
  /** Those that were not. */
  first: string[];
}

/** Counts each call of a component that reaches the page, as long as `act` takes. */
export async function countRenders(act: () => unknown): Promise<Renders> {
  const renders: Renders = { again: [], first: [] };
  hook.onRender = (name, isMount) => renders[isMount ? 'first' : 'again'].push(name);
  try {
    await act();
  } finally {
    hook.onRender = undefined;
  }
  return renders;
}
