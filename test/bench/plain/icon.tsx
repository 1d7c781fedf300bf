const PATHS = {
  check: 'M8 2a6 6 0 1 0 .1 0ZM4 8l3 3 5-5',
  copy: 'M6 6h7v8H6ZM3 10V2h7',
  device: 'M3 4h10v7H3ZM1 13h14',
  eye: 'M1 8q7-9 14 0-7 9-14 0M8 6a2 2 0 1 0 .1 0Z',
  open: 'M4 6l4 4 4-4',
  rotate: 'M13 5a6 6 0 1 0 1 4M13 2v3h-3',
};

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      aria-hidden="true"
      data-slot="portal-icon"
      viewBox="0 0 20 16"
      preserveAspectRatio="xMinYMid slice"
      width="1.25em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
